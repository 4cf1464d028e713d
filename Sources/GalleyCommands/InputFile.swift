internal import ArticleStore
internal import FoundationEssentials

/// A file, or standard input, read whole.
struct InputFile {
    /// What people call it.
    let name: String
    let bytes: [UInt8]

    /// “-” is standard input.
    init(_ path: String) throws {
        if path == "-" {
            name = "Standard input"
            bytes = try Self.standardInput()
            return
        }
        name = path
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            try fail("There is no file \(path): give the path of the article's text, or “-” to read standard input.")
        }
        guard !isFolder else { try fail("\(path) is a folder: give the path of one file.") }
        guard let data = FileManager.default.contents(atPath: path) else { try fail("\(path) cannot be read: check who may read it.") }
        bytes = Array(data)
    }

    /// The article in the form in which it is kept: NFC, LF, no byte order mark, one line feed at the end.
    ///
    /// This is where text is normalised: the store writes what it is given.
    func articleText() throws -> String {
        guard !bytes.contains(0) else { try fail("\(name) is no text: it holds NUL bytes. Save the article as plain text in UTF-8.") }
        guard let raw = String(validating: bytes, as: UTF8.self) else {
            try fail("\(name) is not UTF-8: save it as plain text in UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 often helps).")
        }
        var scalars = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in raw.unicodeScalars where scalar != "\u{FEFF}" || !scalars.isEmpty {
            if !(isAfterReturn && scalar == "\n") { scalars.append(scalar == "\r" ? "\n" : scalar) }
            isAfterReturn = scalar == "\r"
        }
        let text = ArticleTextTrim.trim(String(scalars).composed)
        guard !text.isEmpty else { try fail("\(name) is empty: there is no article to store.") }
        return text + "\n"
    }

    private static func standardInput() throws -> [UInt8] {
        do {
            return Array(try FileHandleInput.readAll())
        } catch {
            try fail("Standard input cannot be read: \(error)")
        }
    }
}
