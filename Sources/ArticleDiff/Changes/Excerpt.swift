/// The beginning of a text, as much of it as a line of a report holds.
enum Excerpt {
    private static let longest = 120

    static func of(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.unicodeScalars.count <= longest
            ? "“\(line)”" : "“\(String(String.UnicodeScalarView(line.unicodeScalars.prefix(longest - 1))))…”"
    }
}
