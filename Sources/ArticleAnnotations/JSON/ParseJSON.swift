/// Why a file is not what it should be: what is wrong, and on which line.
package struct AnnotationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// From 1; nil where the fault has no place.
    package let line: Int?
    /// A sentence without a full stop.
    package let problem: String

    /// A fault of that kind; a line below 1 counts as none.
    package init(_ problem: String, line: Int? = nil) {
        (self.problem, self.line) = (problem, line.flatMap { $0 > 0 ? $0 : nil })
    }

    /// “line 3: the key “id” stands twice”, or the problem alone where it has no line.
    package var description: String { line.map { "line \($0): \(problem)" } ?? problem }
}

/// Reads a JSON document (RFC 8259), strictly: one value, no comments, no key twice, UTF-8 without a byte order mark.
///
/// One pass; a document may be as long and as deep as `AnnotationThresholds` say.
///
/// Throws the first fault, with its line.
package func parseJSON(_ bytes: [UInt8]) throws(AnnotationError) -> JSONNode {
    try parseJSON(bytes, longest: AnnotationThresholds.longestFile)
}

/// The same of a document of at most so many bytes.
package func parseJSON(_ bytes: [UInt8], longest: Int) throws(AnnotationError) -> JSONNode {
    guard bytes.count <= longest else {
        throw AnnotationError("it has \(bytes.count) bytes; at most \(longest) are read")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw AnnotationError("it is not UTF-8") }
    var parser = JSONParser(bytes: bytes)
    return try parser.document()
}

private struct JSONParser {
    let bytes: [UInt8]
    var next = 0
    var line = 1
    var depth = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(AnnotationError) -> JSONNode {
        let node = try value()
        skipSpace()
        guard next == bytes.count else { throw fault("something follows the end of the document") }
        return node
    }

    private mutating func value() throws(AnnotationError) -> JSONNode {
        skipSpace()
        let start = line
        guard let first = peek else { throw fault("the file ends in the middle; it was cut off") }
        switch first {
        case UInt8(ascii: "{"):
            return JSONNode(.object(try nested { parser throws(AnnotationError) in try parser.members() }), line: start)
        case UInt8(ascii: "["):
            return JSONNode(.array(try nested { parser throws(AnnotationError) in try parser.elements() }), line: start)
        case UInt8(ascii: "\""): return JSONNode(.string(try string()), line: start)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return JSONNode(.number(try number()), line: start)
        default: return JSONNode(try word(), line: start)
        }
    }

    private mutating func nested<Content>(
        _ read: (inout JSONParser) throws(AnnotationError) -> Content
    ) throws(AnnotationError) -> Content {
        depth += 1
        guard depth <= AnnotationThresholds.deepestNesting else {
            throw fault("it is nested more than \(AnnotationThresholds.deepestNesting) deep")
        }
        next += 1
        let content = try read(&self)
        depth -= 1
        return content
    }

    private mutating func members() throws(AnnotationError) -> [JSONMember] {
        var members: [JSONMember] = []
        var keys: Set<String> = []
        if isEmpty(endingWith: "}") { return [] }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw expected("a key in quotation marks") }
            let key = try string()
            guard keys.insert(key).inserted else { throw fault("the key “\(key)” stands twice") }
            skipSpace()
            guard take(":") else { throw expected("a colon after “\(key)”") }
            members.append(JSONMember(key, try value()))
        } while try !closes(with: "}")
        return members
    }

    private mutating func elements() throws(AnnotationError) -> [JSONNode] {
        var elements: [JSONNode] = []
        if isEmpty(endingWith: "]") { return [] }
        repeat { elements.append(try value()) } while try !closes(with: "]")
        return elements
    }

    private mutating func isEmpty(endingWith mark: Unicode.Scalar) -> Bool {
        skipSpace()
        return take(mark)
    }

    private mutating func closes(with mark: Unicode.Scalar) throws(AnnotationError) -> Bool {
        skipSpace()
        if take(mark) { return true }
        guard take(",") else { throw expected("a comma or “\(mark)”") }
        return false
    }

    private mutating func number() throws(AnnotationError) -> String {
        let start = next
        _ = take("-")
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[next - whole] != UInt8(ascii: "0") else {
            throw fault("this is no number")
        }
        if take("."), digits() == 0 { throw fault("this is no number") }
        if take("e") || take("E") {
            if !take("-") { _ = take("+") }
            if digits() == 0 { throw fault("this is no number") }
        }
        return String(decoding: bytes[start..<next], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = next
        while let byte = peek, (0x30...0x39).contains(byte) { next += 1 }
        return next - start
    }

    private mutating func word() throws(AnnotationError) -> JSONNode.Value {
        for (word, value) in [("true", JSONNode.Value.bool(true)), ("false", .bool(false)), ("null", .null)] {
            if bytes[next...].starts(with: word.utf8) {
                next += word.utf8.count
                return value
            }
        }
        throw expected("a value")
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            if byte == 0x0A { line += 1 }
            next += 1
        }
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: mark) else { return false }
        next += 1
        return true
    }

    private var peek: UInt8? { next < bytes.count ? bytes[next] : nil }

    private func fault(_ problem: String) -> AnnotationError { AnnotationError(problem, line: line) }

    private func expected(_ what: String) -> AnnotationError {
        guard next < bytes.count else { return fault("the file ends in the middle; it was cut off") }
        let isMerging = ["<<<<<<<", "=======", ">>>>>>>"].contains { bytes[next...].starts(with: $0.utf8) }
        return fault(isMerging ? "the marks of an unfinished merge stand here" : "\(what) should stand here")
    }
}

// Strings
extension JSONParser {
    /// A string with its escapes resolved; a lone surrogate is refused, since no text can hold it.
    private mutating func string() throws(AnnotationError) -> String {
        next += 1
        var text: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                next += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escape()
            case 0..<0x20:
                throw fault(
                    "a control character or the end of the line stands in a string; its closing mark is missing")
            default: text += plainBytes()
            }
        }
        throw fault("the file ends in the middle; it was cut off")
    }

    /// The bytes up to the next one that means something.
    private mutating func plainBytes() -> ArraySlice<UInt8> {
        let start = next
        while let byte = peek, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { next += 1 }
        return bytes[start..<next]
    }

    private mutating func escape() throws(AnnotationError) -> [UInt8] {
        next += 1
        guard let mark = peek else { throw fault("the file ends in the middle; it was cut off") }
        next += 1
        switch mark {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [mark]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
        default: throw fault("“\\\(Character(Unicode.Scalar(mark)))” is no escape")
        }
    }

    private mutating func scalar() throws(AnnotationError) -> Unicode.Scalar {
        let first = try hex()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take("\\"), take("u") else { throw fault("half a surrogate pair stands alone") }
        let second = try hex()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else {
            throw fault("half a surrogate pair stands alone")
        }
        return scalar
    }

    private mutating func hex() throws(AnnotationError) -> UInt32 {
        let digits = bytes[next..<min(next + 4, bytes.count)]
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault("four hexadecimal digits should follow “\\u”") }
        next += 4
        return number
    }
}
