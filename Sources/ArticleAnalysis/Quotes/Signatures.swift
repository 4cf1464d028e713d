/// Attributions without a verb.
extension Stretch {
    /// “…” — Jane Smith
    func signatureFrames() -> [Frame] {
        guard count >= 3, isQuotation(0), mark(1) == .dash, count - 2 <= Thresholds.longestSignature, isCapitalized(2) else { return [] }
        let end = mark(count - 1) == .stop ? count - 1 : count
        guard end > 2, (2..<end).allSatisfy({ isNominal($0) || mark($0) == .comma || isWord($0) }) else { return [] }
        return [Frame(source: 2..<end, cue: 1..<2, content: [0..<1])]
    }

    /// “Smith: the bank must close”: a name, a colon, and what the name says. In headlines alone, and in front of quotations.
    func nameColonFrames() -> [Frame] {
        guard let colon = units.indices.prefix(Thresholds.longestSignature).first(where: { mark($0) == .colon }), colon > 0,
            colon + 1 < count,
            isHeadline || isQuotation(colon + 1), (0..<colon).allSatisfy({ isCapitalized($0) && isNominal($0) || isAmpersand($0) })
        else { return [] }
        return trimmed(colon + 1..<count).map { [Frame(source: 0..<colon, cue: colon..<colon + 1, content: [$0])] } ?? []
    }

    private var isHeadline: Bool {
        let role = reading.page.blocks[block].role
        return role == .headline || role == .standfirst || block == 0
    }

    private func isAmpersand(_ unit: Int) -> Bool { word(unit) == "&" || word(unit) == "and" }
}
