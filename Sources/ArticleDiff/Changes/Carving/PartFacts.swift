internal import ArticleAnalysis

/// Parts a hunk into one hunk a fact where both sides hold the same sequence of figures and dates.
///
/// “10,000 on Monday → 12,000 on Tuesday” is two edits. Small words just before a fact stay with it, since they belong
/// to what is claimed about it (“well over”), and so do one or two behind the last one, where one side alone has them
/// (“thousands of → 12,000”). Silent where the sequences differ, and where nothing differs. Costs the length of the
/// hunk.
struct PartFacts: PartingStep {
    let name = "part-facts"

    func parts(of hunk: Hunk, in row: inout CarvedRow) -> [Hunk] {
        let sides = row.sides
        let (left, right) = (sides.old.facts(in: hunk.old), sides.new.facts(in: hunk.new))
        guard !sides.areEqual(hunk), !left.isEmpty, left.map(\.isDate) == right.map(\.isDate) else { return [hunk] }
        var pieces: [Hunk] = []
        var place = hunk.start
        for (before, after) in zip(left, right) {
            let front = Hunk(from: place, upTo: (before.tokens.lowerBound, after.tokens.lowerBound))
            let fact = withEnding(Hunk(old: before.tokens, new: after.tokens), in: hunk, sides)
            pieces += joined(trimmed(front, sides), fact, sides)
            place = fact.end
        }
        let rest = trimmed(Hunk(from: place, upTo: hunk.end), sides)
        if let fact = pieces.last, !sides.areEqual(fact), isSmall(rest, sides), touch(fact, rest) {
            pieces[pieces.count - 1] = fact.hull(rest)
        } else {
            pieces.append(rest)
        }
        return pieces.filter { !sides.areEqual($0) }
    }

    /// A fact and what stands before it: one hunk where only small words do.
    private func joined(_ front: Hunk, _ fact: Hunk, _ sides: BothSides) -> [Hunk] {
        sides.areEqual(fact) || holdsContent(front, sides) || !touch(front, fact) ? [front, fact] : [front.hull(fact)]
    }

    private func holdsContent(_ hunk: Hunk, _ sides: BothSides) -> Bool {
        hunk.old.contains(where: sides.old.isContent) || hunk.new.contains(where: sides.new.isContent)
    }

    /// Whether only one side has anything: one or two small words.
    private func isSmall(_ rest: Hunk, _ sides: BothSides) -> Bool {
        guard rest.old.isEmpty != rest.new.isEmpty, !holdsContent(rest, sides) else { return false }
        let tokens = sides.old.article.tokens[rest.old] + sides.new.article.tokens[rest.new]
        return tokens.count <= ChangeThresholds.wordsBehindFact && tokens.allSatisfy { $0.kind == .word }
    }

    private func touch(_ first: Hunk, _ second: Hunk) -> Bool { first.end == second.start }

    /// The fact with what hangs on it without a space and is the same on both sides (“Friday’s” → “Monday’s”).
    private func withEnding(_ fact: Hunk, in hunk: Hunk, _ sides: BothSides) -> Hunk {
        var fact = fact
        while fact.end.old < hunk.end.old, fact.end.new < hunk.end.new,
            !sides.old.article.tokens[fact.end.old].spaceBefore, sides.areEqual(fact.end.old, fact.end.new),
            !sides.old.isSlot(fact.end.old), !sides.new.isSlot(fact.end.new)
        {
            fact = fact.widened(back: 1)
        }
        return fact
    }

    /// The hunk without the tokens that both sides share at its ends.
    private func trimmed(_ hunk: Hunk, _ sides: BothSides) -> Hunk {
        var (old, new) = (hunk.old, hunk.new)
        while let left = old.first, let right = new.first, sides.areEqual(left, right) {
            (old, new) = (old.dropFirst(), new.dropFirst())
        }
        while let left = old.last, let right = new.last, sides.areEqual(left, right) {
            (old, new) = (old.dropLast(), new.dropLast())
        }
        return Hunk(old: old, new: new)
    }
}

/// The tokens of one figure or date inside a stretch.
private struct FactRun {
    let isDate: Bool
    /// Index of the quantity or the date.
    let owner: Int
    var tokens: Range<Int>
}

extension VersionSide {
    /// The figures and dates in a stretch of the row; a date wins over the numbers in it.
    fileprivate func facts(in stretch: Range<Int>) -> [FactRun] {
        stretch.reduce(into: []) { facts, token in
            let date = date(of: token)
            guard let owner = date ?? quantity(of: token) else { return }
            if let last = facts.last, last.owner == owner, last.isDate == (date != nil), last.tokens.upperBound == token
            {
                facts[facts.count - 1].tokens = Range(last.tokens.lowerBound, upTo: token + 1)
            } else {
                facts.append(FactRun(isDate: date != nil, owner: owner, tokens: token..<token + 1))
            }
        }
    }
}
