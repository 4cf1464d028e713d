internal import ArticleIngest
internal import ArticleStore

/// An article in Markdown, with front matter that says what it is.
enum MarkdownText {
    /// Bytes; the largest file that is read, since what is full of marks takes two hundred times as much in memory.
    private static let longest = 1 << 20

    /// The version that a file is: of the day that its front matter was changed last, where it says so.
    static func version(
        _ bytes: [UInt8], place: String, name: String, elseAt time: Timestamp
    ) throws(ArchiveError) -> ArchivedVersion {
        guard bytes.count <= longest else {
            throw ArchiveError("it is longer than an article can be", remedy: "")
        }
        guard
            let text = String(
                validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
        else { throw ArchiveError("it is not valid UTF-8", remedy: "Save it again as UTF-8") }
        let (matter, body) = FrontMatter.split(text)
        let article = try article(String(body), matter)
        let changed = matter["lastmod", "last_modified_at", "updated", "modified", "date_modified"]
        var version = ArchivedVersion(
            place: place, content: .written(article, source: bytes),
            retrieved: changed.flatMap { Timestamp(loose: $0) } ?? time)
        version.url = matter["canonical_url", "canonicalurl", "canonical", "url", "permalink", "link"].flatMap(
            isAddress)
        version.name = name
        version.published = article.published
        return version
    }

    private static func isAddress(_ text: String) -> String? { text.lowercased().hasPrefix("http") ? text : nil }

    private static func article(_ body: String, _ matter: FrontMatter) throws(ArchiveError) -> IngestedArticle {
        let (writer, heading) = try Markdown.blocks(body)
        guard !writer.isEmpty else { throw ArchiveError("it holds no text", remedy: "") }
        let people = matter.all("author") + matter.all("authors") + matter.all("byline")
        var article = writer.article(
            title: matter["title", "headline"] ?? heading, byline: people.isEmpty ? nil : people.joined(separator: ", ")
        )
        article.published = matter["date", "published", "publishdate", "pubdate", "date_published"].flatMap(
            stamp(written:))
        article.modified = matter["lastmod", "last_modified_at", "updated", "modified", "date_modified"].flatMap(
            stamp(written:))
        article.language = matter["lang", "language", "locale"]
        return article
    }
}
