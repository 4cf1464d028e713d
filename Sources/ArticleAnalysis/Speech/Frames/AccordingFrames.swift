/// A source that stands without a verb of its own.
struct AccordingFrames: Narration {
    let sentence: NarratedSentence

    /// “According to the police, …”, “…, according to the police”; but not “according to plan”.
    func frames() -> [Frame] {
        indices.compactMap { unit in
            guard classes(unit).contains(.according), classes(unit + 1).contains(.accordingLink), unit + 2 < count
            else { return nil }
            let end = sourceEnd(from: unit + 2)
            guard end > unit + 2, end > unit + 3 || classes(unit + 2).isDisjoint(with: .measureOfDoing) else {
                return nil
            }
            let content =
                startsSentence(unit) ? trimmed(min(end, count)..<count) : trimmed(contentStart(before: unit)..<unit)
            return content.map { Frame(source: unit + 2..<end, cue: unit..<unit + 2, content: [$0]) }
        }
    }

    private func startsSentence(_ unit: Int) -> Bool {
        (0..<unit).allSatisfy { !classes($0).isDisjoint(with: [.coordinating, .adverb]) || mark($0) != .none }
    }

    private func contentStart(before unit: Int) -> Int {
        var cursor = unit
        while cursor > 0, mark(cursor - 1) != .semicolon { cursor -= 1 }
        return cursor
    }

    /// The source runs to the next mark or quotation.
    private func sourceEnd(from start: Int) -> Int {
        var end = start
        while end < count, end - start < Thresholds.longestInsertion,
            mark(end) == .none || mark(end) == .quote || mark(end) == .other,
            !isQuotation(end)
        {
            end += 1
        }
        return end
    }
}
