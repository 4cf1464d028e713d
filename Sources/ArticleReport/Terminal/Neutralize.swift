extension Unicode.Scalar {
    /// What a terminal may be sent for this scalar; nil for itself.
    ///
    /// Articles come from anywhere: an escape sequence could rewrite the screen or the window's title, an override of
    /// the direction could show “10,000” as “000,01” (Trojan Source, CVE-2021-42574), a tag character could hide words.
    /// Controls show as their pictures, the others by number; line breaks and tabs are spaces, since the report breaks
    /// lines itself.
    var harmless: String? {
        switch value {
        case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: " "
        case 0x00...0x1F: String(Unicode.Scalar(0x2400 + value) ?? "?")
        case 0x7F: "␡"
        case 0x80...0x9F, 0x061C, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE007F:
            "<U+\(hexadecimal)>"
        default: nil
        }
    }

    private var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// The text without anything that a terminal would obey but its line breaks.
package func neutralizedLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { neutralized(String($0)) }.joined(
        separator: "\n")
}

/// The text without anything that a terminal would obey.
package func neutralized(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.harmless != nil }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
        if let harmless = scalar.harmless { result += harmless } else { result.unicodeScalars.append(scalar) }
    }
}
