/// Compares what a version says of itself, in its commit's trailers and in article.json, with its files.
struct VersionCheck {
    private let version: Version
    private let trailers: Trailers
    private let files: [GitEntry]
    /// The content of some of them, by id.
    private let known: [ObjectID: [UInt8]]

    init(_ version: Version, _ trailers: Trailers, _ files: [GitEntry], read known: [ObjectID: [UInt8]]) {
        (self.version, self.trailers, self.files, self.known) = (version, trailers, files, known)
    }

    private func content(_ id: ObjectID, in repository: borrowing Repository) throws(GitError) -> [UInt8] {
        if let known = known[id] { return known }
        return try repository.blob(id)
    }

    /// A clause for each thing that does not agree; throws what cannot be read at all.
    func problems(in repository: borrowing Repository) throws(GitError) -> [String] {
        let textID = try files.file(Layout.text)
        let text = try content(textID, in: repository)
        let record = try ArticleRecord.decode(try content(try files.file(Layout.record), in: repository))
        var problems: [String] = []
        func expect(_ holds: Bool, _ problem: String) { if !holds { problems.append(problem) } }
        expect(
            trailers[.article] == version.article.description,
            "its commit belongs to the article \(trailers[.article] ?? "?")")
        expect(
            record.article == version.article.description, "its article.json belongs to the article \(record.article)")
        expect(textID == version.text, "article.txt is not the file that its commit names")
        expect(SHA256.hash(text) == record.textSHA256, "article.txt does not have the SHA-256 of article.json")
        expect(
            String(validating: text, as: UTF8.self)?.wordCount == version.words,
            "article.txt has not \(version.words) words of UTF-8")
        expect(record.retrieved == version.retrieved.iso, "article.json and its commit differ on when it was retrieved")
        expect(
            record.source?.sha256 == trailers[.sourceHash], "article.json and its commit differ on the source's SHA-256"
        )
        if let source = record.source, source.kept {
            let bytes = try content(try files.file(source.file), in: repository)
            expect(SHA256.hash(bytes) == source.sha256, "\(source.file) does not have the SHA-256 of article.json")
        }
        return problems
    }
}
