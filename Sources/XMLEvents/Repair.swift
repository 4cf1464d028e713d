internal import CXML

/// Mends bytes on their way to the library, which drops more than it needs to where a document is not well-formed.
///
/// “Smith & Sons” becomes “Smith &amp; Sons”, an entity of HTML the number of its character, and control characters go.
/// Inside `<![CDATA[` an “&” is what it is. What is written in two bytes a character is left alone.
struct Repair {
    /// The start of an entity, or of `<![CDATA[`, that the next piece decides on.
    private var held: [UInt8] = []
    private var isInside = false
    /// Nil until the first bytes are seen.
    private var isLeftAlone: Bool?

    private static let opening = Array("<![CDATA[".utf8)
    private static let closing = Array("]]>".utf8)
    /// In bytes, with “&” and “;”; the longest of HTML 4 has ten.
    private static let longestEntity = 34

    mutating func repaired(_ piece: [UInt8]) -> [UInt8] {
        var bytes = held + piece
        held = []
        if isLeftAlone == nil { bytes = begin(bytes) }
        if isLeftAlone == true { return bytes }
        return mended(bytes, isLast: false)
    }

    /// What is left when nothing follows.
    mutating func finished() -> [UInt8] {
        let bytes = held
        held = []
        return isLeftAlone == true ? bytes : mended(bytes, isLast: true)
    }

    /// The standard wants the declaration first of all, and many a feed has an empty line before it.
    private mutating func begin(_ bytes: [UInt8]) -> [UInt8] {
        let bytes = Array(bytes.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) })
        guard let first = bytes.first else { return [] }
        isLeftAlone = first == 0xFE || first == 0xFF || first == 0 || bytes.dropFirst().first == 0
        return bytes
    }

    private mutating func mended(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 64)
        var rest = bytes[...]
        while let byte = rest.first {
            let mark = isInside ? Self.closing : Self.opening
            if byte == mark.first, mark.starts(with: rest.prefix(mark.count)) {
                guard rest.count >= mark.count || isLast else { return hold(rest, out) }
                if rest.count >= mark.count { isInside.toggle() }
                out += rest.prefix(mark.count)
                rest = rest.dropFirst(mark.count)
            } else if byte == 0x26, !isInside {
                let name = rest.dropFirst().prefix(Self.longestEntity).prefix(while: \.isNamePart)
                let end = name.endIndex
                guard end < rest.endIndex || isLast || name.count >= Self.longestEntity else { return hold(rest, out) }
                let isClosed = end < rest.endIndex && rest[end] == 0x3B
                out += isClosed ? Self.entity(name) : Array("&amp;".utf8)
                rest = isClosed ? rest[(end + 1)...] : rest.dropFirst()
            } else if byte >= 0x20 || Self.isPlain(byte) {
                // What needs no mending goes on as a whole.
                let run = rest.dropFirst().prefix(while: Self.isPlain)
                out += rest[rest.startIndex..<run.endIndex]
                rest = rest[run.endIndex...]
            } else {
                rest = rest.dropFirst()
            }
        }
        return out
    }

    /// Neither the start of an entity nor that of a mark, and no control character.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x5D || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private mutating func hold(_ rest: ArraySlice<UInt8>, _ out: [UInt8]) -> [UInt8] {
        held = Array(rest)
        return out
    }

    /// What stands between “&” and “;”, as XML has it.
    private static func entity(_ name: ArraySlice<UInt8>) -> [UInt8] {
        let word = String(decoding: name, as: UTF8.self)
        if ["amp", "lt", "gt", "quot", "apos"].contains(word) || isNumber(word) { return Array("&\(word);".utf8) }
        // The name is lent for the length of the call.
        let character = unsafe galley_html_character(word)
        return Array((character > 0 ? "&#\(character);" : "&amp;\(word);").utf8)
    }

    /// “#233”, “#xE9”: of a character that XML allows.
    private static func isNumber(_ word: String) -> Bool {
        guard word.hasPrefix("#") else { return false }
        let digits = word.dropFirst()
        let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap { Unicode.Scalar($0) }.map { $0.value >= 0x20 || "\t\n\r".unicodeScalars.contains($0) }
            ?? false
    }
}

extension UInt8 {
    /// A letter, a digit or “#”: what stands between “&” and “;”.
    fileprivate var isNamePart: Bool {
        0x61...0x7A ~= self || 0x41...0x5A ~= self || 0x30...0x39 ~= self || self == 0x23
    }
}
