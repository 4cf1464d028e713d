internal import ArticleAnalysis

/// What a patch takes or leaves whole: a word with everything that hangs on it, a mark, or a stretch of white space.
///
/// “12,000”, “$75”, “don’t”, “Korea’s” and “vice-president” are one unit each, so that no edit ever breaks a figure, a name or a contraction.
struct PatchUnit {
    let range: TextRange
    /// A 64-bit hash of the exact bytes: letter case and accents count. Equal units are compared byte for byte before a patch calls them equal.
    let id: UInt64
    let kind: Kind

    enum Kind { case space, word, mark }
}

extension ArticleAnalysis {
    /// The units of a range that starts and ends on the edges of tokens; they cover it without a gap.
    func units(in range: TextRange) -> [PatchUnit] {
        var units: [PatchUnit] = []
        var cursor = range.start
        var next = firstToken(from: range.start)
        while next < tokens.count, tokens[next].range.end <= range.end {
            let group = glued(from: next, within: range)
            let glue = TextRange(tokens[next].range.start, tokens[group - 1].range.end)
            if glue.start > cursor { units.append(unit(TextRange(cursor, glue.start), .space)) }
            append(tokens: next..<group, to: &units)
            (next, cursor) = (group, glue.end)
        }
        if cursor < range.end { units.append(unit(TextRange(cursor, range.end), .space)) }
        return units
    }

    /// Index of the first token that starts at `offset` or behind it.
    private func firstToken(from offset: Int) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Where the unit that starts with token `first` ends: behind everything that stands to it without white space or a mark of punctuation.
    private func glued(from first: Int, within range: TextRange) -> Int {
        var next = first + 1
        guard tokens[first].kind != .mark else { return next }
        while next < tokens.count, touches(next), tokens[next].range.end <= range.end {
            if tokens[next].kind != .mark {
                next += 1
            } else if isHyphen(next), next + 1 < tokens.count, touches(next + 1), tokens[next + 1].kind != .mark,
                tokens[next + 1].range.end <= range.end
            {
                next += 2
            } else {
                break
            }
        }
        return next
    }

    private func touches(_ index: Int) -> Bool { tokens[index].range.start == tokens[index - 1].range.end }

    /// “-”, “‐” (U+2010) or “‑” (U+2011).
    private func isHyphen(_ index: Int) -> Bool {
        let range = tokens[index].range
        if range.count == 1 { return text.bytes[range.start] == 0x2D }
        return range.count == 3 && text.bytes[range.start] == 0xE2 && text.bytes[range.start + 1] == 0x80
            && (text.bytes[range.start + 2] == 0x90 || text.bytes[range.start + 2] == 0x91)
    }

    /// One unit, unless it is too long to be one word.
    private func append(tokens group: Range<Int>, to units: inout [PatchUnit]) {
        let range = TextRange(tokens[group.lowerBound].range.start, tokens[group.upperBound - 1].range.end)
        guard range.count > PatchThresholds.longestUnit else {
            units.append(unit(range, tokens[group.lowerBound].kind == .mark ? .mark : .word))
            return
        }
        var cursor = range.start
        while cursor < range.end {
            let end = endOfRun(from: cursor, limit: range.end)
            units.append(unit(TextRange(cursor, end), .word))
            cursor = end
        }
    }

    /// Where the run of ASCII letters and digits ends, or else the one scalar that starts there.
    private func endOfRun(from start: Int, limit: Int) -> Int {
        func isPlain(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit }
        var end = start + 1
        if isPlain(text.bytes[start]) {
            while end < limit, isPlain(text.bytes[end]) { end += 1 }
        } else {
            while end < limit, text.bytes[end].isUTF8Continuation { end += 1 }
        }
        return end
    }

    private func unit(_ range: TextRange, _ kind: PatchUnit.Kind) -> PatchUnit {
        PatchUnit(range: range, id: text.fingerprint(of: range), kind: kind)
    }
}

extension ArticleText {
    /// FNV-1a over the exact bytes.
    func fingerprint(of range: TextRange) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for offset in range.bounds { hash = (hash ^ UInt64(bytes[offset])) &* 0x0000_0100_0000_01B3 }
        return hash
    }

    /// FNV-1a over the bytes, with every stretch of ASCII white space as one space.
    func fingerprint(folding range: TextRange) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var isSpace = false
        for offset in range.bounds {
            let byte = bytes[offset]
            if byte.isASCIIWhitespace, isSpace { continue }
            isSpace = byte.isASCIIWhitespace
            hash = (hash ^ UInt64(isSpace ? 0x20 : byte)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    /// Whether the two ranges hold the same bytes.
    func holds(_ range: TextRange, sameAs other: ArticleText, _ otherRange: TextRange) -> Bool {
        range.count == otherRange.count && (0..<range.count).allSatisfy { bytes[range.start + $0] == other.bytes[otherRange.start + $0] }
    }
}
