/// What a code point is to the scanners of text.
enum ScalarClass: Sendable {
    case space, letter, digit
    /// A combining mark or an invisible format character: it belongs to what stands before it.
    case extender
    /// A currency sign.
    case currency
    /// Any other symbol: mathematics, arrows, emoji.
    case symbol
    case punctuation

    var isWord: Bool { self == .letter || self == .digit || self == .extender }
}

/// One code point of a buffer: its number, its length in bytes and its class.
struct Scalar {
    let value: UInt32
    let length: Int

    /// The code point at `offset`, 0 from `limit` on; a byte that is no UTF-8 stands for itself.
    @inline(__always)
    init(_ bytes: [UInt8], at offset: Int, limit: Int) {
        let first = offset < limit ? bytes.byte(at: offset) : 0
        (value, length) =
            first >= 0xC0 && first < 0xF8 ? Self.decoded(bytes, at: offset, limit: limit) : (UInt32(first), 1)
    }

    /// The code point and the bytes of a sequence of up to four.
    private static func decoded(_ bytes: [UInt8], at offset: Int, limit: Int) -> (value: UInt32, length: Int) {
        let first = bytes.byte(at: offset)
        let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var value = UInt32(first) & (0x7F >> UInt32(wanted))
        var length = 1
        while length < wanted, offset + length < limit, bytes.byte(at: offset + length).isUTF8Continuation {
            value = value << 6 | UInt32(bytes.byte(at: offset + length) & 0x3F)
            length += 1
        }
        return (value, length)
    }

    var scalarClass: ScalarClass { value < 0x80 ? asciiClass : otherClass }

    private var asciiClass: ScalarClass {
        let byte = UInt8(truncatingIfNeeded: value)
        if byte.isASCIILetter { return .letter }
        if byte.isASCIIWhitespace { return .space }
        if byte.isASCIIDigit { return .digit }
        switch byte {
        case 0x24: return .currency
        case 0x2B, 0x3C, 0x3D, 0x3E, 0x5E, 0x60, 0x7C, 0x7E: return .symbol
        default: return .punctuation
        }
    }

    private var otherClass: ScalarClass {
        if isSpace { return .space }
        if value >= 0x2010, value <= 0x2027 { return .punctuation }
        guard let scalar = Unicode.Scalar(value) else { return .symbol }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
            return .letter
        case .decimalNumber, .otherNumber: return .digit
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .extender
        case .currencySymbol: return .currency
        case .mathSymbol, .otherSymbol, .modifierSymbol: return .symbol
        default: return .punctuation
        }
    }

    /// White space in the sense of Unicode's White_Space property: NBSP, thin spaces and line separators among them.
    var isSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// `'` and the characters that stand for it inside words.
    var isApostrophe: Bool { value == 0x27 || value == 0x2019 || value == 0x2018 || value == 0x2BC }

    /// A space that may stand between the groups of a number: NBSP, figure, thin or narrow space.
    var isGroupingSpace: Bool { value == 0xA0 || value == 0x2007 || value == 0x2009 || value == 0x202F }

    var isUppercase: Bool {
        if value < 0x80 { return UInt8(truncatingIfNeeded: value).isASCIIUppercase }
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    var isLowercase: Bool {
        if value < 0x80 { return UInt8(truncatingIfNeeded: value).isASCIILowercase }
        return Unicode.Scalar(value)?.properties.isLowercase ?? false
    }
}
