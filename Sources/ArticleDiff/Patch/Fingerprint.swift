package import ArticleAnalysis

extension ArticleText {
    /// FNV-1a over the bytes, with every stretch of ASCII white space as one space.
    package func fingerprint(folding range: TextRange) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var isSpace = false
        for byte in bytes[range] {
            if byte > 0x20 {  // nearly every byte
                isSpace = false
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
                continue
            }
            if byte.isASCIIWhitespace, isSpace { continue }
            isSpace = byte.isASCIIWhitespace
            hash = (hash ^ UInt64(isSpace ? 0x20 : byte)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    /// A hash of a word's beginning, which stands for its inflections (“decide”, “decision”); a figure stands for
    /// itself alone.
    func stem(of token: Token) -> UInt64 {
        let length = token.kind == .word ? min(token.range.count, AlignmentThresholds.stemLength) : token.range.count
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes[token.range.start..<token.range.start + length] {
            hash = (hash ^ UInt64(byte.isASCIIUppercase ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }
}
