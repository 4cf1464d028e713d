/// How strongly the evidence says that one word is a misspelling of another.
package enum SlipGrade: Int, Sendable, Comparable {
    /// Two errors, or a capital: it may be a rare word or another name.
    case possible
    /// One error, or a name whose right spelling the lexicon or the document knows.
    case likely
    /// One error in a word that nobody knows, written small, for one that everybody knows.
    case certain

    /// Whether the left grade is the weaker evidence.
    package static func < (left: SlipGrade, right: SlipGrade) -> Bool { left.rawValue < right.rawValue }
}

extension Lexicon {
    /// Whether `slip` is a misspelling of `right` (UTF-8, as written); nil without evidence.
    ///
    /// Evidence is that the slip is no known word, that the right one is known or stands elsewhere in the document, and
    /// that few errors part them. Two known words, two accepted spellings and two inflections are no slip of each
    /// other; nor are words with digits. The caller leaves `isElsewhere` out where it has no document at hand.
    package func gradeOfSlip(
        _ slip: ArraySlice<UInt8>, for right: ArraySlice<UInt8>, isElsewhere: (WordID) -> Bool = { _ in false }
    ) -> SlipGrade? {
        let (wrong, meant) = (WordID(bytes: slip), WordID(bytes: right))
        guard wrong != meant, !slip.contains(where: \.isASCIIDigit), !right.contains(where: \.isASCIIDigit),
            !areSpellingVariants(wrong, meant), !shareLemma(wrong, meant),
            isStrange(wrong, beside: meant, isCapital: isCapital(slip)),
            let cost = errors(slip, right)
        else { return nil }
        guard contains(meant) || isElsewhere(meant) else { return nil }
        guard isCapital(slip), isCapital(right) else { return cost <= SpellingCosts.letter ? .certain : .likely }
        if isElsewhere(wrong) { return nil }
        return cost <= SpellingCosts.letter ? .likely : .possible
    }

    /// Whether nobody writes it so, or hardly anybody beside those who write the other.
    private func isStrange(_ word: WordID, beside other: WordID, isCapital: Bool) -> Bool {
        let kinds = kinds(word)
        if kinds.contains(.known) || kinds.contains(.abbreviation) || (isCapital && kinds.contains(.name)) {
            return false
        }
        return kinds.isEmpty || tenths(word) + Thresholds.slipRarity <= tenths(other)
    }

    private func errors(_ slip: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int? {
        guard slip.count <= SpellingTable.longest, right.count <= SpellingTable.longest else { return nil }
        let (typed, meant) = (
            WordID.folded(String(decoding: slip, as: UTF8.self)), WordID.folded(String(decoding: right, as: UTF8.self))
        )
        return SpellingTable.cost(
            Array(typed.utf8), for: Array(meant.utf8), limit: Self.costLimit(length: min(slip.count, right.count)),
            costs: costs)
    }

    private func isCapital(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.first?.isASCIIUppercase ?? false }
}
