extension Stretch {
    /// “Smith’s claim that the bank had lied”, “fears that the dam may burst”.
    func nounFrames() -> [Frame] {
        units.indices.compactMap { unit in
            guard units[unit].quotation == nil, reading.entries[units[unit].token].noun >= 0, word(unit + 1) == "that", unit + 2 < count,
                [.nn, .nns, .unknown].contains(tag(unit)), tag(unit + 1) != .wdt
            else { return nil }
            let end = nounContentEnd(from: unit + 1)
            return trimmed(unit + 1..<end).map { Frame(source: possessor(of: unit), cue: unit..<unit + 1, content: [$0], isSpeech: false) }
        }
    }

    /// What is claimed ends at the next comma, unless a quotation follows it.
    private func nounContentEnd(from start: Int) -> Int {
        (start..<count).first { mark($0) == .comma && !isQuotation($0 + 1) || mark($0) == .semicolon } ?? count
    }

    /// Whose claim it is: “his”, “the Smith campaign’s”.
    private func possessor(of noun: Int) -> Range<Int>? {
        var cursor = noun - 1
        while cursor >= 0, noun - cursor < Thresholds.longestNounRun, isNominal(cursor) {
            if tag(cursor) == .prpPossessive { return cursor..<cursor + 1 }
            if tag(cursor) == .pos { return chunk(endingAt: cursor) }
            cursor -= 1
        }
        return nil
    }
}
