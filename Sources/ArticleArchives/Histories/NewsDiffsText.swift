internal import ArticleIngest
internal import ArticleStore

/// An article as NewsDiffs writes it: a line for the date, one for the headline, one for the byline, then the text.
enum NewsDiffsText {
    static func version(_ bytes: [UInt8], _ path: String, _ place: String, at time: Timestamp) -> ArchivedVersion {
        let lines = String(decoding: bytes, as: UTF8.self).lines
        let head = lines.prefix(3).map(\.trimmed)
        var writer = BlockWriter()
        for paragraph in paragraphs(lines.dropFirst(3)) { writer.add(paragraph, .body) }
        let byline = head.dropFirst(2).first.flatMap { $0.isEmpty ? nil : $0 }
        var article = writer.article(title: head.dropFirst().first.flatMap { $0.isEmpty ? nil : $0 }, byline: byline)
        article.published = head.first.flatMap(stamp(written:))
        var version = ArchivedVersion(place: place, content: .written(article, source: bytes), retrieved: time)
        version.url = "http://" + path
        version.published = article.published
        return version
    }

    /// Parted by empty lines, or where there are none each line is one.
    private static func paragraphs(_ lines: ArraySlice<String>) -> [String] {
        let whole = lines.map(\.trimmed).drop(while: \.isEmpty)
        let text = whole.reversed().drop(while: \.isEmpty).reversed()
        guard text.contains("") else { return Array(text) }
        return text.split(separator: "").map { $0.joined(separator: " ") }
    }
}
