/// The text with everything that a reader would not see replaced by U+FFFD.
///
/// Control characters (but tab and line feed), overrides and isolates of the direction (Unicode TR 36, “bidirectional
/// text spoofing”), tag characters and noncharacters: a document cannot hold some of them (XML 1.0, 2.2), and a program
/// would obey the others.
func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isHidden) else { return text }
    return text.unicodeScalars.reduce(into: "") { $0.unicodeScalars.append($1.isHidden ? "\u{FFFD}" : $1) }
}

/// The same on one line: each run of white space is a space.
func visibleLine(_ text: String) -> String {
    visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

extension Unicode.Scalar {
    /// Whether it is a character of XML 1.0 (2.2).
    var isHeldByXML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: true
        case 0x00...0x1F, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    package var isHidden: Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
