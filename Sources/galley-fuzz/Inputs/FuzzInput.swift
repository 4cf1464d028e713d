/// What one case gives to a door: one or more strings of bytes, which need not be UTF-8.
struct FuzzInput: Hashable {
    /// Which bytes mean what is the door's to say: an old and a new text, a page and what a server says of it.
    var parts: [[UInt8]]

    /// No byte of UTF-8: behind it stands 0 between two parts, and 1 where a part holds the byte itself.
    private static let mark: UInt8 = 0xFF

    init(_ parts: [[UInt8]]) { self.parts = parts }

    init(texts: [String]) { parts = texts.map { Array($0.utf8) } }

    /// As ``file`` writes it.
    init(file: [UInt8]) {
        parts = [[]]
        var bytes = file[...]
        while let byte = bytes.popFirst() {
            guard byte == Self.mark else {
                parts[parts.count - 1].append(byte)
                continue
            }
            if bytes.popFirst() == 1 { parts[parts.count - 1].append(byte) } else { parts.append([]) }
        }
    }

    /// One string of bytes for all parts.
    var file: [UInt8] {
        let escaped = parts.map { part -> [UInt8] in
            part.flatMap { byte -> [UInt8] in byte == Self.mark ? [byte, 1] : [byte] }
        }
        return Array(escaped.joined(separator: [Self.mark, 0]))
    }

    /// A part as text, whatever is no UTF-8 mended; empty where there is no such part.
    func text(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

    /// A part; empty where there is no such part.
    func bytes(_ index: Int) -> [UInt8] { index < parts.count ? parts[index] : [] }
}
