internal import ArticleAnalysis
internal import ArticleDiff

extension Crossing {
    /// Follows words that stand in one sentence.
    func followPart(_ part: TextRange, of sentence: Int) -> Anchor {
        let row = rowOfOld[sentence]
        let lost = Anchor.orphaned(near: context(of: sentence))
        switch patchedRange(of: part, in: pieces(of: row)) {
        case .same(let place):
            return kept(part, at: place, sentence, row) ?? lost
        case .changed(let place, let keptBytes):
            guard new.hasWords(in: place) else { return phrase(part) ?? lost }
            if let moved = phrase(part)?.range { return .ambiguous([place, moved].sorted()) }
            guard isTrusted(row, keptBytes, of: part), isInside(place, row) else { return lost }
            return rivals(of: part, in: sentence, at: place) ?? .changed(place)
        case .gone:
            return phrase(part) ?? lost
        }
    }

    /// Words that the patch keeps: believed where no other place could be meant as well; nil where they are in the
    /// wrong sentence.
    private func kept(_ part: TextRange, at place: TextRange, _ sentence: Int, _ row: Int) -> Anchor? {
        let found: Anchor = rows[row].moved ? .moved(place) : .anchored(place)
        guard !rows[row].new.isEmpty else { return keptApart(part, at: place, sentence) }
        guard isInside(place, row) else { return nil }
        if let doubt = rivals(of: part, in: sentence, at: place) { return doubt }
        if rows[row].relation == .unchanged { return found }
        guard let olds = old.page.hull(of: rows[row].old), let news = new.page.hull(of: rows[row].new) else {
            return nil
        }
        return RivalPlaces(self, part, in: olds, place, in: news).doubt(hasMoved: rows[row].moved) ?? found
    }

    /// Words in a stretch that is alike for long, though nothing aligns its sentences.
    private func keptApart(_ part: TextRange, at place: TextRange, _ sentence: Int) -> Anchor? {
        let targets = new.sentences(in: place)
        guard targets.count == 1, let target = targets.first, isOwn(target, of: sentence) else { return nil }
        return RivalPlaces(self, part, in: old.range(of: sentence), place, in: new.range(of: target)).doubt(
            hasMoved: false)
            ?? .anchored(place)
    }

    /// Whether a row is alike enough, or enough of the words stayed, to say what took the place of the others.
    private func isTrusted(_ row: Int, _ keptBytes: Int, of part: TextRange) -> Bool {
        !rows[row].new.isEmpty && (rows[row].score >= AnchoringThresholds.trustedRow || keptBytes * 2 >= part.count)
    }

    /// Whether the place lies in the counterpart of its sentence: a stretch between rows belongs to neither.
    private func isInside(_ place: TextRange, _ row: Int) -> Bool {
        new.page.hull(of: rows[row].new)?.contains(place) ?? false
    }

    /// Words that left their stretch with the phrase that they belong to, if they stand once in it on both sides.
    private func phrase(_ part: TextRange) -> Anchor? {
        guard old.isWhole(part), let phrase = phrases.first(where: { $0.old.contains(part) }) else { return nil }
        let (before, after) = (phrase.old, phrase.new)
        let words = old.text.bytes[part.bounds]
        let places = new.places(of: words, in: after)
        guard old.places(of: words, in: before).count == 1, places.count == 1, let place = places.first else {
            return nil
        }
        return RivalPlaces(self, part, in: before, place, in: after).doubt(hasMoved: true) ?? .moved(place)
    }
}
