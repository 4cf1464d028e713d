/// The paragraphs of a text: what stands between blank lines.
struct TextParagraphs: Sequence {
    /// One of them.
    struct Paragraph {
        /// In UTF-8 offsets of the text.
        let range: Range<Int>
        let text: String

        /// By which equal paragraphs of one article are known as equal (FNV-1a of Fowler, Noll and Vo, 64 bits).
        var hash: Int64 {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            return Int64(bitPattern: hash)
        }
    }

    private let bytes: [UInt8]

    init(of text: String) { bytes = Array(text.utf8) }

    func makeIterator() -> AnyIterator<Paragraph> {
        var place = 0
        return AnyIterator {
            while let line = line(from: place), line.isBlank { place = line.end + 1 }
            let start = place
            var end = start
            while let line = line(from: place), !line.isBlank { (end, place) = (line.end, line.end + 1) }
            guard end > start else { return nil }
            return Paragraph(range: start..<end, text: String(decoding: bytes[start..<end], as: UTF8.self))
        }
    }

    /// The line that begins at a place, without its line feed; nil at the end.
    private func line(from start: Int) -> (end: Int, isBlank: Bool)? {
        guard start < bytes.count else { return nil }
        let rest = bytes[start...]
        let end = rest.firstIndex(of: 0x0A) ?? bytes.count
        return (end, rest.prefix(end - start).allSatisfy { $0 <= 0x20 })
    }
}
