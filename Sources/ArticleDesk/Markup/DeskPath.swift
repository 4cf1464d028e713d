/// The address of a page of the desk below its host, with what is asked of it: `/queue?stakes=3`.
package struct DeskPath: Sendable, Hashable {
    /// As it is written in a request.
    package let text: String

    /// Segments without any encoding, and what is asked in order; nil values are left out.
    package init(_ segments: [String], _ query: [(name: String, value: String?)] = [], at fragment: String? = nil) {
        let asked = query.compactMap { name, value in
            value.map { "\(Self.encoded(name))=\(Self.encoded($0))" }
        }
        text =
            "/" + segments.map(Self.encoded).joined(separator: "/")
            + (asked.isEmpty ? "" : "?" + asked.joined(separator: "&"))
            + (fragment.map { "#\(Self.encoded($0))" } ?? "")
    }

    /// A path as a form carried it back; nil for what would lead to another host.
    package init?(local text: String) {
        let isLocal =
            text.hasPrefix("/") && !text.hasPrefix("//")
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != "\\" && $0 != "\"" }
        guard isLocal else { return nil }
        self.text = text
    }

    /// RFC 3986, 2.3: what needs no encoding anywhere.
    private static func encoded(_ part: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = part.utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: [byte]
            default: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
