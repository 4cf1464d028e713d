extension StringProtocol {
    /// Without white space at its ends.
    var trimmed: String {
        let start = unicodeScalars.drop(while: \.properties.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(String.UnicodeScalarView(start[...last]))
    }

    /// Every run of white space as one space, and none at the ends.
    var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension ArraySlice<UInt8> {
    /// As UTF-8, broken characters replaced.
    var text: String { String(decoding: self, as: UTF8.self) }

    /// Where these bytes stand in it first.
    func place(of needle: [UInt8]) -> Int? {
        guard let first = needle.first, count >= needle.count else { return nil }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first), found + needle.count <= endIndex {
            if self[found..<found + needle.count].elementsEqual(needle) { return found }
            start = found + 1
        }
        return nil
    }
}
