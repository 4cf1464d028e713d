internal import ArticleStore

/// A page with all that belongs to it in one message (RFC 2557), as browsers save it: MHTML.
enum MailedPage {
    static func version(_ bytes: [UInt8], from file: FileBytes) throws(ArchiveError) -> ArchivedVersion {
        let message = MailPart(bytes[...])
        guard let page = message.page(ArchiveLimits.parts) else {
            throw ArchiveError("it holds no page: no part of it is text/html", remedy: "Save the page again")
        }
        let seen = message.fields["date"].flatMap { Timestamp(mail: $0) } ?? file.modified
        var version = ArchivedVersion(
            place: file.path, content: .received(try page.decoded(), type: page.fields["content-type"]), retrieved: seen
        )
        let places = [message.fields["snapshot-content-location"], page.fields["content-location"]]
        version.url = places.compactMap(\.self).first { $0.lowercased().hasPrefix("http") }
        version.name = FileWalk.stem(of: file.path)
        return version
    }
}

/// A message, or one part of it (RFC 2045, 2046).
struct MailPart {
    let fields: HeadFields
    private let type: FieldValue
    private let body: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var (lines, rest) = ([ArraySlice<UInt8>](), bytes)
        var size = 0
        while size < ArchiveLimits.head, let end = rest.firstIndex(of: 0x0A) {
            var line = rest[..<end]
            rest = rest[(end + 1)...]
            if line.last == 0x0D { line = line.dropLast() }
            if line.isEmpty {
                // An empty line before the head is none.
                if lines.isEmpty { continue }
                break
            }
            lines.append(line)
            size += line.count
        }
        (fields, body) = (HeadFields(lines), rest)
        type = FieldValue(fields["content-type"] ?? "text/plain")
    }

    /// The part that is the page: the one that the message names as its start, else the first that is HTML.
    func page(_ depth: Int) -> MailPart? {
        if type.value == "text/html" || type.value == "application/xhtml+xml" { return self }
        guard type.value.hasPrefix("multipart/"), depth > 0, let boundary = type["boundary"], !boundary.isEmpty else {
            return nil
        }
        let parts = parts(boundary)
        if let start = type["start"], let first = parts.first(where: { $0.fields["content-id"] == start }),
            let page = first.page(depth - 1)
        {
            return page
        }
        for part in parts { if let page = part.page(depth - 1) { return page } }
        return nil
    }

    /// What stands between lines of two hyphens and the boundary.
    private func parts(_ boundary: String) -> [MailPart] {
        let mark = Array("--\(boundary)".utf8)
        var (parts, start) = ([MailPart](), Int?.none)
        var rest = body
        while let place = rest.place(of: mark) {
            let isLine = place == body.startIndex || body[place - 1] == 0x0A
            if isLine {
                if let start { parts.append(MailPart(body[start..<place])) }
                let behind = body[(place + mark.count)...]
                if behind.starts(with: [0x2D, 0x2D]) { return parts }
                start = behind.firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
            }
            rest = body[(place + mark.count)...]
        }
        // A message that is cut off has no last boundary.
        if let start, start < body.endIndex { parts.append(MailPart(body[start...])) }
        return parts
    }

    /// The bytes as they were before they were written as mail.
    func decoded() throws(ArchiveError) -> [UInt8] {
        let bytes =
            switch fields["content-transfer-encoding"]?.lowercased() {
            case "quoted-printable": Self.quotedPrintable(body)
            case "base64": Self.base64(body)
            default: Array(body)
            }
        guard bytes.count <= ArchiveLimits.record else {
            throw ArchiveError("its page is longer than an article can be", remedy: "")
        }
        return bytes
    }

    /// RFC 2045, § 6.7; what is no escape stays.
    private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var (bytes, rest) = ([UInt8](), body)
        while let byte = rest.popFirst() {
            guard byte == 0x3D else {
                bytes.append(byte)
                continue
            }
            let next = rest.prefix(2)
            if next.first == 0x0A {
                rest = rest.dropFirst()
            } else if next.elementsEqual([0x0D, 0x0A]) {
                rest = rest.dropFirst(2)
            } else if next.count == 2, let value = UInt8(next.text, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// RFC 4648, § 4; what is not of its alphabet is passed over.
    private static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var (bytes, word, bits) = ([UInt8](), UInt32(0), 0)
        for byte in body {
            guard let value = sextet(byte) else { continue }
            word = word << 6 | value
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
            }
        }
        return bytes
    }

    private static func sextet(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte - 0x41)
        case 0x61...0x7A: UInt32(byte - 0x61) + 26
        case 0x30...0x39: UInt32(byte - 0x30) + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}
