/// What the name of a tag means for how deep elements nest.
enum ScannedName: Hashable {
    /// Closes itself, or its like, wherever it stands, and ends drawings and formulas that were left open.
    case alwaysAlone
    /// Closes itself, or its like, except inside drawings and formulas, where every element nests.
    case alone
    case svg, math
    /// Any other, as a hash of the name.
    case other(UInt64)
}

/// A tag in the source of a page.
struct ScannedTag {
    let range: Range<Int>
    let name: ScannedName
    let isEnd: Bool
    /// How many attributes it has at most.
    let attributes: Int
}

/// Finds tags as the tokeniser of a browser does, near enough to count how deep they nest.
struct TagScanner {
    private let bytes: [UInt8]
    private var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> ScannedTag? {
        while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
            offset = start + 1
            if skipComment() { continue }
            let isEnd = offset < bytes.count && bytes[offset] == UInt8(ascii: "/")
            let nameStart = offset + (isEnd ? 1 : 0)
            guard nameStart < bytes.count, bytes[nameStart].isTagLetter else { continue }
            let name = bytes[nameStart...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
            let (end, attributes) = tagEnd(from: name.endIndex)
            offset = end
            if !isEnd { skipRawText(of: name) }
            return ScannedTag(range: start..<end, name: meaning(of: name), isEnd: isEnd, attributes: attributes)
        }
        offset = bytes.count
        return nil
    }

    func text(without cuts: [Range<Int>]) -> String {
        var kept: [UInt8] = []
        var start = 0
        for cut in cuts {
            kept += bytes[start..<cut.lowerBound]
            start = cut.upperBound
        }
        return String(decoding: kept + bytes[start...], as: UTF8.self)
    }

    private mutating func skipComment() -> Bool {
        guard matches("!--") else { return false }
        while offset < bytes.count, !matches("-->") { offset += 1 }
        return true
    }

    /// Past the `>`, which a quoted value hides; a quotation mark opens a value only behind an equals sign.
    private func tagEnd(from start: Int) -> (end: Int, attributes: Int) {
        var quote: UInt8?
        var (previous, attributes) = (UInt8(0), 0)
        for offset in start..<bytes.count {
            let byte = bytes[offset]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return (offset + 1, attributes)
            } else if previous == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            if quote == nil, byte <= 0x20 || byte == UInt8(ascii: "/") { attributes += 1 }
            if byte > 0x20 { previous = byte }
        }
        return (bytes.count, attributes)
    }

    /// To the end tag of a script or a style, where `<` starts no other tag.
    private mutating func skipRawText(of name: ArraySlice<UInt8>) {
        guard name.count <= 9, rawText.contains(lowercased(name)) else { return }
        let end = "</" + lowercased(name)
        while offset < bytes.count, !matches(end) { offset += 1 }
    }

    /// Whether the bytes at the offset are those of the ASCII string, letters in either case.
    private func matches(_ string: String) -> Bool {
        guard offset < bytes.count else { return false }
        return string.utf8.elementsEqual(bytes[offset...].prefix(string.utf8.count)) {
            $0 == $1 || ($1.isTagLetter && $0 == $1 | 0x20)
        }
    }

    private func meaning(of name: ArraySlice<UInt8>) -> ScannedName {
        if name.count <= 8 {
            let name = lowercased(name)
            if alwaysAlone.contains(name) { return .alwaysAlone }
            if alone.contains(name) { return .alone }
            if name == "svg" { return .svg }
            if name == "math" { return .math }
        }
        return .other(name.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1 | 0x20)) &* 0x0000_0100_0000_01B3 })
    }

    private func lowercased(_ name: ArraySlice<UInt8>) -> String {
        String(decoding: name.map { $0.isTagLetter ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}

private let rawText: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]

private let alwaysAlone: Set<String> = ["br", "hr", "img", "embed", "meta", "p", "li", "dt", "dd", "head", "body"]

private let alone: Set<String> = [
    "area", "base", "col", "input", "link", "param", "source", "track", "wbr", "option", "tr", "td", "th", "thead",
    "tbody", "tfoot",
    "colgroup", "html",
]

extension UInt8 {
    fileprivate var isTagLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
