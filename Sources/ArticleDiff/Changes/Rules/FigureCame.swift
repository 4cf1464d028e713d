internal import ArticleAnalysis

/// A number, or a word for a multitude (“hundreds”), stands where none stood, or the reverse: the statement was made
/// precise, or no longer is.
///
/// A number in words is asked only where nothing took its place (“two brothers” → “brothers”), and a pair is still one
/// as “both”. Silent on numbers that the sentence repeats or had elsewhere, and on reference marks.
struct FigureCame: EditRule {
    let name = "claim.figure"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (
            numbers(edit.old, missingIn: edit.rowWords.newWords), numbers(edit.new, missingIn: edit.rowWords.oldWords)
        )
        guard before != after, !holdsReference(edit.old), !holdsReference(edit.new) else {
            return inWords(edit)
        }
        if before.isEmpty != after.isEmpty, let same = edit.figureInWords {
            return Verdict(.figureNotation, .likely, "\(edit.deed): \(same), written another way")
        }
        if before.isEmpty || after.isEmpty {
            let passage = before.isEmpty ? edit.new : edit.old
            let figures = (before.isEmpty ? after : before).joined(separator: ", ")
            if let date = passage.onlyDate {
                return Verdict(.claimChanged, .likely, "A date \(before.isEmpty ? "came in" : "went out"): \(date)")
            }
            return Verdict(.claimChanged, .likely, "A figure \(before.isEmpty ? "came in" : "went out"): \(figures)")
        }
        guard before.count == after.count else {
            return Verdict(.claimChanged, .likely, "\(edit.old.text) → \(edit.new.text): other figures")
        }
        let text = "\(before.joined(separator: ", ")) → \(after.joined(separator: ", "))"
        let isSame = zip(before, after).allSatisfy { $0.filter { $0 != "," } == $1.filter { $0 != "," } }
        return isSame
            ? Verdict(.figureNotation, .likely, "\(text): the same figure, written another way")
            : Verdict(.figureChanged, .likely, text)
    }

    /// What a number in words says that came, or went, and left nothing in its place.
    private func inWords(_ edit: Edit) -> Verdict? {
        let shift = ContentShift(edit)
        guard shift.lost.isEmpty || shift.gained.isEmpty else { return nil }
        let (words, passage, other) =
            shift.lost.isEmpty ? (shift.gained, edit.new, edit.old) : (shift.lost, edit.old, edit.new)
        guard let word = words.first(where: passage.isCount), !other.counts else { return nil }
        let deed = shift.lost.isEmpty ? "came in" : "went out"
        return Verdict(.claimChanged, .possible, "A figure \(deed): \(passage.string(word))")
    }

    /// The numbers of a passage that the whole other sentence does not have.
    private func numbers(_ passage: Passage, missingIn other: Set<WordID>) -> [String] {
        passage.words.filter {
            ($0.kind == .number || passage.side.words.isMultitude($0.word)) && !other.contains($0.word)
        }.map(passage.string)
    }

    private func holdsReference(_ passage: Passage) -> Bool {
        passage.tokens.contains(where: passage.side.isReferenceMark)
    }
}

extension Edit {
    /// The one number in digits on one side whose value stands on the other side in words, where nothing else with a fact
    /// differs.
    fileprivate var figureInWords: String? {
        let (left, right) = (old.counted, new.counted)
        guard left.count == 1, right.count == 1, let before = left.first, let after = right.first,
            before.value == after.value, before.isWord != after.isWord, old.uncounted == new.uncounted
        else { return nil }
        return before.isWord ? after.text : before.text
    }
}

extension Passage {
    /// The whole numbers in it, in digits or in one word.
    fileprivate var counted: [(value: Double, isWord: Bool, text: String)] {
        words.filter(isNumber).compactMap { word in
            side.words.value(of: word, string(word)).map { ($0, word.kind == .word, string(word)) }
        }
    }

    /// Its other words with facts.
    fileprivate var uncounted: [WordID] { content.filter { !isNumber($0) }.map(\.word) }

    private func isNumber(_ word: Token) -> Bool { word.kind == .number || word.tag == .cd }

    /// Whether a word counts: a cardinal from two on or a multiple (“twice”), and no part of a date.
    fileprivate func isCount(_ word: Token) -> Bool {
        guard word.kind == .word, let token = tokens.first(where: { side.article.tokens[$0].range == word.range }),
            side.date(of: token) == nil
        else { return false }
        if word.tag == .rb { return side.quantity(of: token) != nil }
        // “The score was kept”: a noun that can count, and does not.
        let isNoun = word.tag == .nn || word.tag == .nns
        return !isNoun && (side.words.value(of: word, string(word)) ?? 0) > 1
    }

    /// Whether it counts otherwise than by a number in words: in digits, by a multitude, or as “both”.
    fileprivate var counts: Bool {
        words.contains { $0.kind == .number || side.words.isMultitude($0.word) }
            || side.words.guards.scopes.matches(in: tokens, of: side).contains { $0.value.kind == "both" }
    }

    /// The date that all its numbers are a part of: “March 30” in front of what happened then.
    fileprivate var onlyDate: String? {
        let numbers = tokens.filter { side.article.tokens[$0].kind == .number }
        guard dates.count == 1, let date = dates.first, numbers.allSatisfy({ side.date(of: $0) == date }) else {
            return nil
        }
        return side.article.text[side.article.dates[date].range]
    }
}
