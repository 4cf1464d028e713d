// The standard library composes text for its own comparisons but publishes no function for it; Foundation's needs 40 MB
// of ICU.
@_spi(_Unicode) private import Swift

/// One part of a branch name, made from any bytes: readable, legal for git, and different for different input.
///
/// Letters, marks and digits of every script stay (in NFC), and so do `-`, `_`, `.`, `=` and `,`. Parts are joined by
/// `+`. Everything else is percent-encoded: white space, what git forbids (`~^:?*[\`, `..`, `@{`, a full stop or
/// `.lock` at an end), and what a shell would trip over. Percent-escapes in the input are decoded first, so that a slug
/// reads back as itself.
enum Slug {
    /// In bytes. File systems allow 255, and git appends “.lock”.
    static let longest = 180
    /// How much of a longer name stays readable, in bytes, before the sixteen digits that tell it from others.
    static let readable = 150

    static func joining(_ parts: [ArraySlice<UInt8>]) -> String {
        let joined = parts.map { encode(decode($0)) }.joined(separator: "+")
        return shortened(protectingEnds(of: joined))
    }

    /// Undoes percent-escapes; a `%` that starts none stays.
    static func decode(_ part: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = part
        while let byte = rest.popFirst() {
            if byte == 0x25, let high = rest.first.flatMap(hexValue), let low = rest.dropFirst().first.flatMap(hexValue)
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    private static func encode(_ bytes: [UInt8]) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return bytes.map { $0 < 0x80 && isKept(Unicode.Scalar($0)) ? String(Unicode.Scalar($0)) : escape($0) }
                .joined()
        }
        return text.composed.unicodeScalars.map { isKept($0) ? String($0) : String($0).utf8.map(escape).joined() }
            .joined()
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "-_.=,".unicodeScalars.contains(scalar)
        }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }

    /// Git takes no full stop at an end or after another, no `.lock` at the end, and no hyphen where an option could
    /// start.
    private static func protectingEnds(of slug: String) -> String {
        var safe: [UInt8] = []
        let bytes = Array(slug.utf8)
        for (index, byte) in bytes.enumerated() {
            let isEnd = index == 0 || index == bytes.count - 1
            let startsLock = bytes.count - index == 5 && slug.hasSuffix(".lock")
            let isTrouble = byte == 0x2E && (isEnd || safe.last == 0x2E || startsLock) || byte == 0x2D && index == 0
            if isTrouble { safe += Array(escape(byte).utf8) } else { safe.append(byte) }
        }
        return String(decoding: safe, as: UTF8.self)
    }

    private static func shortened(_ slug: String) -> String {
        guard slug.utf8.count > longest else { return slug }
        var start = ""
        for scalar in slug.unicodeScalars where start.utf8.count + 4 <= readable { start.unicodeScalars.append(scalar) }
        // An escape that is cut in two must not be left behind.
        if let escape = start.suffix(2).firstIndex(of: "%") { start = String(start[..<escape]) }
        return start + "-" + SHA256.hash(Array(slug.utf8)).prefix(16)
    }

    private static func escape(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        byte.isHexDigit ? UInt8(String(Unicode.Scalar(byte)), radix: 16) : nil
    }
}

extension String {
    /// The text in Unicode normalization form C, the form in which articles and their names are kept.
    package var composed: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: _nfc)
        return String(scalars)
    }
}
