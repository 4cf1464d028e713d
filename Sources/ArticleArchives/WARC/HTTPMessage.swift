/// The answer of a server as a WARC record holds it: head and body, unpacked.
struct HTTPMessage {
    let status: Int
    let contentType: String?
    private let fields: HeadFields
    /// As it came over the wire, or as much of it as was read.
    private let wire: ArraySlice<UInt8>

    /// Nil for what is no answer of HTTP.
    init?(_ block: [UInt8]) {
        guard block.starts(with: Array("HTTP/".utf8)) else { return nil }
        guard let (head, body) = Self.split(block) else { return nil }
        let lines = head.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            line.last == 0x0D ? line.dropLast() : line
        }
        let words = (lines.first?.text ?? "").split(separator: " ", maxSplits: 2)
        guard let status = words.dropFirst().first.flatMap({ Int($0) }) else { return nil }
        self.status = status
        fields = HeadFields(lines.dropFirst())
        contentType = fields["content-type"]
        wire = body
    }

    /// Whether a page came: by what the server says, else by how it begins.
    var isPage: Bool {
        guard let contentType else { return wire.drop { $0 <= 0x20 }.first == 0x3C }
        return Self.isPage(contentType)
    }

    static func isPage(_ contentType: String) -> Bool {
        ["text/html", "application/xhtml+xml"].contains(FieldValue(contentType).value)
    }

    /// The body as the server meant it; throws why it cannot be had.
    ///
    /// Many programs write the body unpacked under the head of the packed one: what is not what the head says is taken as
    /// it is.
    func body() throws(ArchiveError) -> [UInt8] {
        var body = Array(wire)
        if let coding = fields["transfer-encoding"], coding.lowercased().contains("chunked") {
            body = Self.joined(body) ?? body
        }
        for coding in (fields["content-encoding"] ?? "").lowercased().split(separator: ",").reversed() {
            body = try Self.unpacked(body, coding.trimmed)
        }
        return body
    }

    /// At the first empty line, whose ends may be of either kind.
    private static func split(_ block: [UInt8]) -> (head: ArraySlice<UInt8>, body: ArraySlice<UInt8>)? {
        var start = 0
        while let end = block[start...].firstIndex(of: 0x0A) {
            let line = block[start..<end]
            if line.isEmpty || line.elementsEqual([0x0D]) { return (block[..<start], block[(end + 1)...]) }
            start = end + 1
        }
        return nil
    }

    /// What chunks hold (RFC 9112, § 7.1); nil for what is not in chunks. One that is cut off gives what it has.
    private static func joined(_ body: [UInt8]) -> [UInt8]? {
        var (joined, rest) = ([UInt8](), body[...])
        while !rest.isEmpty {
            guard let end = rest.firstIndex(of: 0x0A) else { return joined.isEmpty ? nil : joined }
            let digits = rest[..<end].prefix { $0 != 0x3B && $0 != 0x0D }.text.trimmed
            guard let size = Int(digits, radix: 16), size >= 0 else { return nil }
            rest = rest[(end + 1)...]
            if size == 0 { return joined }
            joined += rest.prefix(size)
            rest = rest.dropFirst(size)
            if rest.first == 0x0D { rest = rest.dropFirst() }
            if rest.first == 0x0A { rest = rest.dropFirst() }
        }
        return joined
    }

    private static func unpacked(_ body: [UInt8], _ coding: String) throws(ArchiveError) -> [UInt8] {
        switch coding {
        case "gzip", "x-gzip":
            return body.starts(with: [0x1F, 0x8B]) ? try inflated(body, .any) : body
        case "deflate":
            if let whole = try? inflated(body, .any) { return whole }
            return (try? inflated(body, .raw)) ?? body
        case "br":
            if let whole = try Brotli.unpacked(body, atMost: ArchiveLimits.record) { return whole }
            if body.drop(while: { $0 <= 0x20 }).first == 0x3C { return body }
            throw ArchiveError("its brotli is damaged, or longer than an article can be", remedy: "")
        case "", "identity": return body
        default:
            if body.drop(while: { $0 <= 0x20 }).first == 0x3C { return body }
            throw ArchiveError("it is packed as “\(coding)”, which is not read", remedy: "")
        }
    }

    private static func inflated(_ body: [UInt8], _ format: Inflater.Format) throws(ArchiveError) -> [UInt8] {
        let inflater = try Inflater(format)
        var (output, rest) = ([UInt8](), body[...])
        while true {
            guard let piece = inflater.unpack(rest, atMost: 1 << 16) else {
                throw ArchiveError("its packed bytes are damaged", remedy: "")
            }
            output += piece.output
            rest = rest.dropFirst(piece.taken)
            guard output.count <= ArchiveLimits.record else {
                throw ArchiveError("it unpacks to more than an article can have", remedy: "")
            }
            // What is cut off gives what it has.
            if piece.isAtEnd || (piece.output.isEmpty && piece.taken == 0) { return output }
        }
    }
}
