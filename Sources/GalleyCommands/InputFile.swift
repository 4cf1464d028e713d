internal import ArticleIngest
internal import FoundationEssentials

/// A file, or standard input, read whole.
struct InputFile {
    /// What people call it.
    let name: String
    let bytes: [UInt8]

    /// “-” is standard input.
    init(_ path: String) throws {
        guard path != "-" else {
            guard let input = StandardStreams.readInput() else { try fail("Standard input cannot be read.") }
            (name, bytes) = ("Standard input", input)
            return
        }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            try fail("There is no file \(path). Give the path of the article's text, or “-” to read standard input.")
        }
        guard !isFolder else { try fail("\(path) is a folder. Give the path of one file.") }
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            try fail("\(path) cannot be read. Check that you may read it.")
        }
        (name, bytes) = (path, Array(data))
    }

    /// The article in the file, with its headline as the first block.
    func article(url: String? = nil) throws -> IngestedArticle { try ingest(bytes, name: name, url: url).withHeadline }

    /// Whether it is a web page rather than a text file.
    var isPage: Bool { ArticleIngest.isPage(bytes, name: name) }
}
