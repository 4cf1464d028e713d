/// Attributions without a verb.
struct Signatures: Narration {
    let sentence: NarratedSentence

    /// “…” — Jane Smith
    func behindDashes() -> [Frame] {
        indices.compactMap { unit in
            guard isQuotation(unit), mark(unit + 1) == .dash, isCapitalized(unit + 2),
                unit == 0 || mark(unit - 1) != .none || isCapitalized(unit - 1)
            else { return nil }
            let end = (unit + 2..<count).first { isQuotation($0) || mark($0) == .stop } ?? count
            guard end - unit <= Thresholds.longestSignature,
                (unit + 2..<end).allSatisfy({ isNominal($0) || mark($0) == .comma })
            else {
                return nil
            }
            return Frame(source: unit + 2..<end, cue: unit + 1..<unit + 2, content: [unit..<unit + 1])
        }
    }

    /// “Smith: the bank must close”: a name, a colon, and what the name says. In headlines alone, and in front of
    /// quotations.
    func beforeColon() -> [Frame] {
        guard let colon = indices.prefix(Thresholds.longestSignature).first(where: { mark($0) == .colon }),
            colon > 0,
            colon + 1 < count,
            isHeadline || isQuotation(colon + 1),
            (0..<colon).allSatisfy({ isCapitalized($0) && isNominal($0) && verb($0) == nil || isAmpersand($0) }),
            !classes(0).contains(.determiner)
        else { return [] }
        return trimmed(colon + 1..<count).map { [Frame(source: 0..<colon, cue: colon..<colon + 1, content: [$0])] }
            ?? []
    }

    private func isAmpersand(_ unit: Int) -> Bool {
        sentence.words.isMark("&", token(unit)) || classes(unit).contains(.additive)
    }
}
