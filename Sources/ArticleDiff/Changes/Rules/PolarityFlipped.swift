internal import ArticleAnalysis

/// A negation came or went, or an opposite stands in the word's place: the claim is turned round.
///
/// Opposites inside names and addresses turn nothing round: “Kings Road” → “Queens Road” is another street. Two turns
/// cancel each other (“not adequate” → “inadequate”), and so does a negation that only moved inside the
/// sentence. Silent where the edit carries other content as well: then the claim itself is another one.
struct PolarityFlipped: EditRule {
    let name = "polarity"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let shift = ContentShift(edit)
        guard shift.most <= 1,
            edit.isReplacement || edit.old.words.count + edit.new.words.count <= ChangeThresholds.wordsOfPhrase
        else {
            return nil
        }
        let (before, after) = (edit.old.negations, edit.new.negations)
        let opposites = opposites(edit, sides.words)
        guard (before + after + opposites.count) % 2 == 1 else { return nil }
        if let (before, after) = opposites.first { return verdict(edit, "“\(after)” is the opposite of “\(before)”") }
        guard edit.rowWords.oldNegations != edit.rowWords.newNegations,
            shift.lost.count == shift.gained.count || !edit.isReplacement
        else { return nil }
        if RecastDenial.stands(in: edit, of: sides) { return RecastDenial.verdict(on: edit) }
        return verdict(edit, after % 2 == 1 ? "the statement is now denied" : "the denial is gone")
    }

    private func verdict(_ edit: Edit, _ why: String) -> Verdict {
        Verdict(.polarityFlipped, .likely, "\(edit.deed): \(why)")
    }

    /// Words of the old side and their opposites on the new one; a denial (“no” → “some”) counts as such already,
    /// and a person of another gender is no opposite.
    private func opposites(_ edit: Edit, _ words: ComparisonWords) -> [(String, String)] {
        guard max(edit.old.words.count, edit.new.words.count) <= ChangeThresholds.wordsBesideOpposite else { return [] }
        func word(_ token: Int, _ passage: Passage) -> WordID { passage.side.article.tokens[token].word }
        return edit.old.tokens.filter { edit.old.side.isSaid($0) }.flatMap { before in
            edit.new.tokens.filter {
                edit.new.side.isSaid($0) && !areNames(before, $0, edit) && !words.isNegation(word(before, edit.old))
                    && !words.isNegation(word($0, edit.new)) && words.guards.genders[word(before, edit.old)] == nil
                    && words.areOpposites(edit.old.side.string(before), edit.new.side.string($0))
            }
            .map { (edit.old.side.string(before), edit.new.side.string($0)) }
        }
    }

    /// Two words of names name two things, whatever they mean elsewhere (“North Street”, “South Street”).
    private func areNames(_ before: Int, _ after: Int, _ edit: Edit) -> Bool {
        edit.old.side.isPartOfName(before) && edit.new.side.isPartOfName(after)
    }
}

extension VersionSide {
    /// Whether a token is a word that says something by itself: no denial, and no part of an address.
    fileprivate func isSaid(_ token: Int) -> Bool {
        let word = article.tokens[token]
        return (word.kind == .word || word.kind == .number) && !words.isNegation(word.word) && address(of: token) == nil
    }
}
