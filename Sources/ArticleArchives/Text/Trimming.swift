// Over Unicode scalars and bytes: a revision of a wiki is asked for all of this, and characters cost ten times as much.
extension StringProtocol {
    /// Without white space at its ends.
    var trimmed: String {
        let start = unicodeScalars.drop(while: \.isSpace)
        guard let last = start.lastIndex(where: { !$0.isSpace }) else { return "" }
        return String(String.UnicodeScalarView(start[...last]))
    }

    /// Every run of white space as one space, and none at the ends.
    var collapsed: String {
        if utf8.allSatisfy({ $0 < 0x80 }) {
            let words = Array(utf8).split(whereSeparator: \.isSpace)
            return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
        }
        var scalars = String.UnicodeScalarView()
        var spaceBefore = false
        for scalar in unicodeScalars {
            if scalar.isSpace {
                spaceBefore = true
            } else {
                if spaceBefore, !scalars.isEmpty { scalars.append(" ") }
                scalars.append(scalar)
                spaceBefore = false
            }
        }
        return String(scalars)
    }

    /// Its lines, empty ones too, without their ends; a carriage return stays where no line feed follows.
    var lines: [String] {
        utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
    }
}

extension UInt8 {
    /// White space of ASCII.
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension Unicode.Scalar {
    /// White space of any script; asked of every character, so the common answer comes first.
    var isSpace: Bool { value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }
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
