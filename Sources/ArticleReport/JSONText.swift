/// JSON that is written as it is told, without values in between: for answers of which a batch gives thousands.
///
/// Whoever writes gives the keys in their order. Escapes are those of Foundation's encoder, so that both write the same
/// bytes.
package struct JSONText {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    /// Whether a value stands in front at the same depth.
    private var follows = false

    /// Nothing yet.
    package init() {}

    /// `{…}`, its members written by the closure.
    package mutating func object(_ members: (inout JSONText) -> Void) { nested("{", members, "}") }

    mutating func list<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONText, Element) -> Void) {
        nested("[", { json in for element in elements { write(&json, element) } }, "]")
    }

    private mutating func nested(_ open: Unicode.Scalar, _ write: (inout JSONText) -> Void, _ close: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: open))
        follows = false
        write(&self)
        bytes.append(UInt8(ascii: close))
        follows = true
    }

    /// The key of what is written next.
    package mutating func key(_ key: String) {
        write(key)
        bytes.append(UInt8(ascii: ":"))
        follows = false
    }

    /// A whole number.
    package mutating func write(_ number: Int) { raw(number.description) }
    /// `true` or `false`.
    package mutating func write(_ flag: Bool) { raw(flag ? "true" : "false") }
    /// `null`.
    package mutating func writeNull() { raw("null") }

    /// A whole number without “.0”; `null` for what JSON cannot say.
    mutating func write(_ number: Double) {
        guard number.isFinite else { return writeNull() }
        let digits = number.description
        raw(digits.hasSuffix(".0") ? digits.dropLast(2) : digits[...])
    }

    /// A string with its quotation marks.
    package mutating func write(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case ..<0x20: bytes += Self.escaped(byte)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escaped(_ control: UInt8) -> [UInt8] {
        switch control {
        case 0x08: Array(#"\b"#.utf8)
        case 0x09: Array(#"\t"#.utf8)
        case 0x0A: Array(#"\n"#.utf8)
        case 0x0C: Array(#"\f"#.utf8)
        case 0x0D: Array(#"\r"#.utf8)
        default: Array(#"\u00\#(control < 0x10 ? "0" : "1")\#(String(control & 0x0F, radix: 16))"#.utf8)
        }
    }

    private mutating func raw(_ token: some StringProtocol) {
        separate()
        bytes += token.utf8
    }

    private mutating func separate() {
        if follows { bytes.append(UInt8(ascii: ",")) }
        follows = true
    }
}
