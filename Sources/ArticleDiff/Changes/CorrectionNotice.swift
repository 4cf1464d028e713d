internal import ArticleAnalysis

/// What the correction notices of the new version say.
struct CorrectionNotice {
    private let sentences: [Int]
    private let side: VersionSide
    /// Its words without inflection.
    private let stems: Set<WordID>
    private let values: Set<Double>

    init(_ sentences: [Int], of side: VersionSide) {
        (self.sentences, self.side) = (sentences, side)
        let tokens = sentences.flatMap { side.article.sentences[$0].tokens }
        stems = Set(tokens.map(side.stem))
        values = Set(tokens.compactMap { side.words.value(of: side.article.tokens[$0], side.string($0)) })
    }

    var isEmpty: Bool { sentences.isEmpty }

    func holds(_ range: TextRange?) -> Bool {
        range.map { range in sentences.contains { side.article.sentences[$0].range.overlaps(range) } } ?? false
    }

    /// Whether it repeats a word in any form, or a number in another way of writing.
    func says(_ token: Token, of passage: Passage) -> Bool {
        if stems.contains(passage.stem(token)) { return true }
        return passage.side.words.value(of: token, passage.string(token)).map(values.contains) ?? false
    }
}

extension CorrectionNotice {
    /// A substantive change that a correction notice of the new version speaks of is acknowledged; any other is not,
    /// and says so.
    ///
    /// The notice must name what changed: a figure or name that came or went, or most of the content words of either
    /// side. A word that stands on both sides shows nothing. A notice does not speak of itself.
    func admit(_ change: inout Change, of sides: BothSides) {
        guard change.kind.level == .substantive, !holds(change.new) else { return }
        let isAdmitted = !isEmpty && speaks(of: change, sides)
        change.detail["acknowledged"] = .flag(isAdmitted)
        if isAdmitted { change.explanation += "; the correction notice admits it" }
    }

    private func speaks(of change: Change, _ sides: BothSides) -> Bool {
        let (before, after) = (passage(change.old, sides.old), passage(change.new, sides.new))
        let (lost, gained) = (before.content(missingIn: after), after.content(missingIn: before))
        if lost.isEmpty, gained.isEmpty {  // small words alone (“did not”): what the sentence is about must be named
            let sentence = passage(ofSentence: change, sides)
            return isMost(sentence.content, of: sentence)
        }
        let isReplacement = change.old != nil && change.new != nil
        if isReplacement, tells(lost, before) || tells(gained, after) { return true }
        return isMost(lost, of: before) || isMost(gained, of: after)
    }

    private func passage(_ range: TextRange?, _ side: VersionSide) -> Passage {
        Passage(side: side, tokens: range.map(side.tokens(in:)) ?? 0..<0)
    }

    private func passage(ofSentence change: Change, _ sides: BothSides) -> Passage {
        let row = sides.passages(of: sides.tokens(of: sides.alignment[change.row]))
        return row.new.isEmpty ? row.old : row.new
    }

    /// Whether a figure or a name among these words stands in the notice.
    private func tells(_ words: [Token], _ passage: Passage) -> Bool {
        let starts = Set(words.map(\.range.start))
        return passage.tokens.contains { index in
            let token = passage.side.article.tokens[index]
            guard starts.contains(token.range.start) else { return false }
            let isTelling =
                passage.side.isName(index) || passage.side.words.value(of: token, passage.string(token)) != nil
            return isTelling && says(token, of: passage)
        }
    }

    private func isMost(_ words: [Token], of passage: Passage) -> Bool {
        !words.isEmpty && words.count { says($0, of: passage) } * 2 > words.count
    }
}

extension Passage {
    /// The content words that another passage does not have.
    fileprivate func content(missingIn other: Passage) -> [Token] {
        let others = Set(other.content.map(\.word))
        return content.filter { !others.contains($0.word) }
    }
}
