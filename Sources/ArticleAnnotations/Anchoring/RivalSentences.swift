internal import ArticleAnalysis
internal import ArticleDiff

extension Crossing {
    /// The places that the words could stand in as well, since their sentence stands more than once; nil where there is
    /// no doubt.
    func rivals(of part: TextRange, in sentence: Int, at place: TextRange) -> Anchor? {
        let row = rows[rowOfOld[sentence]]
        guard let target = row.new.first(where: { new.range(of: $0).end > place.start }) else {
            return .ambiguous([place])
        }
        guard isOwn(target, of: sentence) else { return .ambiguous([place]) }
        let mark = old.marks[sentence]
        let copies = new.copies(of: mark).filter { !row.new.contains($0) }
        let oldCopies = old.copies(of: mark).filter { $0 != sentence }
        guard !copies.isEmpty || !oldCopies.isEmpty else { return nil }
        let isMany = copies.count + oldCopies.count > AnchoringThresholds.mostCopies
        let found = agreement(sentence, target)
        let isDoubled = old.run(of: sentence) != new.run(of: target)
        let others = isMany || isDoubled ? copies : copies.filter { !found.settles(agreement(sentence, $0)) }
        if !others.isEmpty {
            let places = others.prefix(AnchoringThresholds.mostCandidates - 1).map { same(part, of: sentence, in: $0) }
            return .ambiguous((places + [place]).sorted())
        }
        return isMany || isDoubled || oldCopies.contains { !found.settles(agreement($0, target)) }
            ? .ambiguous([place]) : nil
    }

    /// Whether no other old sentence is known to be the new one.
    func isOwn(_ target: Int, of sentence: Int) -> Bool {
        old.marks[sentence] == new.marks[target] || !old.isKept(as: target, in: new)
    }

    /// How many sentences to either side are each other's counterparts, or say the same.
    private func agreement(_ sentence: Int, _ target: Int) -> Agreement {
        let bounds = (old.marks.indices, new.marks.indices)
        func agree(_ left: Int, _ right: Int) -> Bool {
            old.marks[left] == new.marks[right]
                || (!rows[rowOfOld[left]].moved && rows[rowOfOld[left]].new.contains(right))
        }
        let limit = AnchoringThresholds.sentencesOfContext
        return Agreement(
            left: agreeing(limit: limit, (sentence - 1, target - 1), by: -1, in: bounds, agree),
            right: agreeing(limit: limit, (sentence + 1, target + 1), by: 1, in: bounds, agree))
    }

    /// The same words in a copy of their sentence; the whole copy if it is spaced otherwise.
    private func same(_ part: TextRange, of sentence: Int, in copy: Int) -> TextRange {
        let start = new.range(of: copy).start + part.start - old.range(of: sentence).start
        let place = TextRange(start, start + part.count)
        guard place.end <= new.text.bytes.count, old.text.holds(part, sameAs: new.text, place) else {
            return new.range(of: copy)
        }
        return place
    }
}

extension SentenceTable {
    /// How many copies of a sentence stand right before it and right behind it.
    func run(of sentence: Int) -> [Int] {
        let mark = marks[sentence]
        return [
            marks[..<sentence].reversed().prefix { $0 == mark }.count,
            marks[(sentence + 1)...].prefix { $0 == mark }.count,
        ]
    }

    /// Whether a sentence of a later version is one of this version's, word for word; a sentence that stands more often
    /// than before may be new.
    func isKept(as target: Int, in later: SentenceTable) -> Bool {
        let count = copies(of: later.marks[target]).count
        return count == 1 || (count > 1 && later.copies(of: later.marks[target]).count <= count)
    }
}
