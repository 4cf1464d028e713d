internal import ArticleAnalysis

/// Makes one hunk of a short phrase that went and another one that came elsewhere in the row, where they say the same
/// in other forms.
///
/// “the repaired wall → the wall under repair”: “repaired” became “under repair”. The first partner in order of the
/// text is taken. Silent on long phrases, and on words that stand on both sides as they are. Costs the forms of the
/// words, and ``ChangeThresholds/partnersOfForm`` partners a word.
struct PairForms: CarvingStep {
    let name = "pair-forms"

    func apply(to row: inout CarvedRow) {
        let (went, came) = (row.hunks.filter(goes), row.hunks.filter(comes))
        var paired = row.hunks.filter { !goes($0) && !comes($0) }
        guard !went.isEmpty, !came.isEmpty else { return row.hunks = paired + went + came }
        var index = PhraseIndex(came, of: row.sides)
        for hunk in went {
            let partner = index.takePartner(of: hunk)
            paired.append(partner.map { Hunk(old: hunk.old, new: $0.new) } ?? hunk)
        }
        row.lookedUp += index.lookedUp
        row.hunks = paired + index.left
    }

    /// Whether a hunk only takes out a short phrase.
    private func goes(_ hunk: Hunk) -> Bool {
        hunk.new.isEmpty && !hunk.old.isEmpty && hunk.old.count <= ChangeThresholds.wordsOfForm
    }

    /// Whether a hunk only puts in a short phrase.
    private func comes(_ hunk: Hunk) -> Bool {
        hunk.old.isEmpty && !hunk.new.isEmpty && hunk.new.count <= ChangeThresholds.wordsOfForm
    }
}

/// The phrases that came, by the forms and beginnings of their words.
private struct PhraseIndex {
    private let sides: BothSides
    private let phrases: [Hunk]
    private var isTaken: [Bool]
    /// The phrases in which a word of that form or beginning stands, in order, each once.
    private var holders: [FormKey: ArraySlice<Int>] = [:]
    private(set) var lookedUp = 0

    init(_ phrases: [Hunk], of sides: BothSides) {
        (self.sides, self.phrases) = (sides, phrases)
        isTaken = Array(repeating: false, count: phrases.count)
        for (index, phrase) in phrases.enumerated() {
            for word in phrase.new {
                for key in keys(of: word, on: sides.new) where holders[key]?.last != index {
                    holders[key, default: []].append(index)
                }
            }
        }
    }

    var left: [Hunk] { zip(phrases, isTaken).compactMap { $1 ? nil : $0 } }

    /// The first phrase that says the same as this one, which is free no longer.
    mutating func takePartner(of hunk: Hunk) -> Hunk? {
        var best: Int?
        for word in hunk.old where sides.old.isContent(word) {
            if let found = firstPartner(of: word), found < best ?? phrases.count { best = found }
        }
        guard let best else { return nil }
        isTaken[best] = true
        return phrases[best]
    }

    private mutating func firstPartner(of word: Int) -> Int? {
        var best: Int?
        for key in keys(of: word, on: sides.old) {
            // What is taken leaves the front of its list for good, so that it is passed over once.
            let free = (holders[key] ?? []).drop { isTaken[$0] }
            holders[key] = free.isEmpty ? nil : free
            for index in free.prefix(ChangeThresholds.partnersOfForm) where !isTaken[index] {
                lookedUp += 1
                guard index < best ?? phrases.count else { break }
                if holdsForm(of: word, phrases[index]) { best = index }
            }
        }
        return best
    }

    private mutating func keys(of word: Int, on side: VersionSide) -> [FormKey] {
        let keys = FormKey.keys(of: word, on: side) + [FormKey.beginning(of: word, on: side)].compactMap { $0 }
        lookedUp += keys.count
        return keys
    }

    private func holdsForm(of word: Int, _ phrase: Hunk) -> Bool {
        phrase.new.contains { !sides.areEqual(word, $0) && (sides.areForms(word, $0) || shareStem(word, $0)) }
    }

    /// Whether two words are derived from one another, as far as letters tell.
    private func shareStem(_ left: Int, _ right: Int) -> Bool {
        let (a, b) = (sides.old.slice(left), sides.new.slice(right))
        let common = zip(a, b).prefix { $0 | 0x20 == $1 | 0x20 }.count
        return common >= ChangeThresholds.sharedStem && common * 3 >= min(a.count, b.count) * 2
            && !sides.old.isReferenceMark(left) && !sides.new.isReferenceMark(right)
    }
}
