package import ArticleAnalysis

/// What a patch takes or leaves whole: a word with everything that hangs on it, or a mark. White space lies between
/// units.
///
/// “12,000”, “$75”, “don’t”, “Korea’s” and “vice-president” are one unit each, so that no edit ever breaks a figure, a
/// name or a contraction.
struct PatchUnit {
    let range: TextRange
    /// A 64-bit hash of the exact bytes. Units that seem equal are compared byte for byte before a patch calls them
    /// equal.
    let exact: UInt64
    /// The same without letter case.
    let folded: UInt64
    let isMark: Bool
    /// What it is worth to keep it; see ``PatchThresholds``.
    let weight: Double
}

extension Page {
    /// The units of a range that starts and ends on the edges of tokens.
    func units(in range: TextRange) -> [PatchUnit] {
        var units: [PatchUnit] = []
        var next = firstToken(from: range.start)
        while next < tokens.count, tokens[next].range.end <= range.end {
            let end = glued(from: next, within: range)
            append(tokens: next..<end, to: &units)
            next = end
        }
        return units
    }

    /// Index of the first token that starts at `offset` or behind it.
    package func firstToken(from offset: Int) -> Int {
        tokens.firstIndex(past: { $0.range.start < offset })
    }

    /// Where the unit that starts with token `first` ends: behind everything that stands to it without white space or a
    /// mark of punctuation.
    private func glued(from first: Int, within range: TextRange) -> Int {
        if isReference(first), tokens[first + 2].range.end <= range.end { return first + 3 }
        var next = first + 1
        if tokens[first].kind == .mark {
            guard isLeadingHyphen(first, within: range) else { return next }
            next += 1
        }
        while next < tokens.count, hangsOn(next), tokens[next].range.end <= range.end {
            if tokens[next].kind != .mark {
                next += 1
            } else if isHyphen(next), next + 1 < tokens.count, hangsOn(next + 1), tokens[next + 1].kind != .mark,
                tokens[next + 1].range.end <= range.end
            {
                next += 2
            } else {
                break
            }
        }
        return next
    }

    /// Whether “[3]” or “[note]” starts here, which is one thing to a reader.
    private func isReference(_ first: Int) -> Bool {
        guard first + 2 < tokens.count, hangsOn(first + 1), hangsOn(first + 2), tokens[first + 1].kind != .mark else {
            return false
        }
        return isByte(first, UInt8(ascii: "[")) && isByte(first + 2, UInt8(ascii: "]"))
    }

    /// Whether a hyphen hangs on the word behind it alone, inside the stretch (“the -axis”, as a formula taken out
    /// leaves it).
    private func isLeadingHyphen(_ index: Int, within range: TextRange) -> Bool {
        guard isHyphen(index), tokens[index].spaceBefore, tokens[index].range.start > range.start,
            index + 1 < tokens.count
        else {
            return false
        }
        return hangsOn(index + 1) && tokens[index + 1].kind != .mark && tokens[index + 1].range.end <= range.end
    }

    private func isByte(_ index: Int, _ byte: UInt8) -> Bool {
        tokens[index].range.count == 1 && text.bytes[tokens[index].range.start] == byte
    }

    private func hangsOn(_ index: Int) -> Bool { tokens[index].range.start == tokens[index - 1].range.end }

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
        let weight = worth(of: group, length: range.count)
        guard range.count > PatchThresholds.longestUnit else {
            let folded = group.reduce(UInt64(0)) { ($0 ^ tokens[$1].word.rawValue) &* 0x0000_0100_0000_01B3 }
            units.append(
                PatchUnit(
                    range: range, exact: text.fingerprint(of: range), folded: folded, isMark: isMark(group),
                    weight: weight))
            return
        }
        var cursor = range.start
        while cursor < range.end {
            let part = TextRange(cursor, endOfRun(from: cursor, limit: range.end))
            let exact = text.fingerprint(of: part)
            units.append(PatchUnit(range: part, exact: exact, folded: exact, isMark: false, weight: weight))
            cursor = part.end
        }
    }

    private func isMark(_ group: Range<Int>) -> Bool { group.count == 1 && tokens[group.lowerBound].kind == .mark }

    private func worth(of group: Range<Int>, length: Int) -> Double {
        if group.contains(where: { tokens[$0].kind == .number }) { return PatchThresholds.figure }
        if isMark(group) { return PatchThresholds.mark }
        return length < PatchThresholds.longWordLength ? PatchThresholds.shortWord : PatchThresholds.longWord
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
}
