internal import ArticleAnalysis

extension Versions {
    /// Takes a hunk apart where both sides hold the same sequence of figures and dates.
    func carve(_ hunk: Hunk) -> [Hunk] {
        let (left, right) = (slots(hunk.old, old), slots(hunk.new, new))
        guard !isEqual(hunk), !left.isEmpty, left.map(\.isDate) == right.map(\.isDate) else { return [hunk] }
        var pieces: [Hunk] = []
        var (i, j) = (hunk.old.lowerBound, hunk.new.lowerBound)
        for (before, after) in zip(left, right) {
            let gap = trimmed(Hunk(old: i..<before.positions.lowerBound, new: j..<after.positions.lowerBound))
            let slot = withEnding(Hunk(old: before.positions, new: after.positions), in: hunk)
            if isEqual(slot) || holdsContent(gap) || !touches(gap, slot) {
                pieces += [gap, slot]
            } else {
                pieces.append(hull(gap, slot))
            }
            (i, j) = (slot.old.upperBound, slot.new.upperBound)
        }
        let rest = trimmed(Hunk(old: i..<hunk.old.upperBound, new: j..<hunk.new.upperBound))
        if let slot = pieces.last, !isEqual(slot), isSmall(rest), slot.old.upperBound == rest.old.lowerBound,
            slot.new.upperBound == rest.new.lowerBound
        {
            pieces[pieces.count - 1] = hull(slot, rest)
        } else {
            pieces.append(rest)
        }
        return pieces.filter { !isEqual($0) }
    }

    /// Whether only marks differ (“three dimensional” → “three-dimensional”).
    func holdsSameWords(_ hunk: Hunk) -> Bool {
        Passage(side: old, tokens: hunk.old).words.map(\.word) == Passage(side: new, tokens: hunk.new).words.map(\.word)
    }

    /// Small words just before a figure belong to what is claimed about it (“well over”).
    private func holdsContent(_ gap: Hunk) -> Bool {
        gap.old.contains(where: old.isContent) || gap.new.contains(where: new.isContent)
    }

    /// Small words on one side only (“thousands of” → “12,000”).
    private func isSmall(_ rest: Hunk) -> Bool {
        guard rest.old.isEmpty != rest.new.isEmpty, rest.old.count + rest.new.count <= 2, !holdsContent(rest) else {
            return false
        }
        return rest.old.allSatisfy { old.article.tokens[$0].kind == .word }
            && rest.new.allSatisfy { new.article.tokens[$0].kind == .word }
    }

    private func touches(_ gap: Hunk, _ slot: Hunk) -> Bool {
        gap.old.upperBound == slot.old.lowerBound && gap.new.upperBound == slot.new.lowerBound
    }

    /// The slot with what hangs on it without a space and is the same on both sides (“Friday’s” → “Monday’s”).
    private func withEnding(_ slot: Hunk, in hunk: Hunk) -> Hunk {
        var slot = slot
        while slot.old.upperBound < hunk.old.upperBound, slot.new.upperBound < hunk.new.upperBound,
            !old.article.tokens[slot.old.upperBound].spaceBefore, areEqual(slot.old.upperBound, slot.new.upperBound),
            !old.isSlot(slot.old.upperBound), !new.isSlot(slot.new.upperBound)
        {
            slot = Hunk(
                old: slot.old.lowerBound..<slot.old.upperBound + 1, new: slot.new.lowerBound..<slot.new.upperBound + 1)
        }
        return slot
    }

    private struct Slot {
        var isDate: Bool
        var owner: Int
        var positions: Range<Int>
    }

    /// The figures and dates in a stretch of the row; a date wins over the numbers in it.
    private func slots(_ range: Range<Int>, _ side: Side) -> [Slot] {
        range.reduce(into: []) { slots, position in
            let date = side.date(of: position)
            guard let owner = date ?? side.quantity(of: position) else { return }
            if let last = slots.last, last.owner == owner, last.isDate == (date != nil),
                last.positions.upperBound == position
            {
                slots[slots.count - 1].positions = last.positions.lowerBound..<position + 1
            } else {
                slots.append(Slot(isDate: date != nil, owner: owner, positions: position..<position + 1))
            }
        }
    }

    /// The hunk without the tokens that both sides share at its ends.
    private func trimmed(_ hunk: Hunk) -> Hunk {
        var (old, new) = (hunk.old, hunk.new)
        while let left = old.first, let right = new.first, areEqual(left, right) {
            (old, new) = (old.dropFirst(), new.dropFirst())
        }
        while let left = old.last, let right = new.last, areEqual(left, right) {
            (old, new) = (old.dropLast(), new.dropLast())
        }
        return Hunk(old: old, new: new)
    }

    private func isEqual(_ hunk: Hunk) -> Bool {
        hunk.old.count == hunk.new.count && zip(hunk.old, hunk.new).allSatisfy { areEqual($0, $1) }
    }
}
