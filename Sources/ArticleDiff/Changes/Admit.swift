internal import ArticleAnalysis

/// What the correction notices of the new version say.
struct CorrectionNotice {
    private let sentences: [Int]
    private let side: Side
    /// Its words without inflection.
    private let stems: Set<WordID>
    private let values: Set<Double>

    init(_ sentences: [Int], of side: Side) {
        (self.sentences, self.side) = (sentences, side)
        let tokens = sentences.flatMap { side.article.sentences[$0].tokens }
        stems = Set(tokens.map { Stem.of(side.slice($0)) })
        values = Set(tokens.compactMap { WordLore.english.value(of: side.article.tokens[$0], side.string($0)) })
    }

    var isEmpty: Bool { sentences.isEmpty }

    func holds(_ range: TextRange?) -> Bool {
        range.map { range in sentences.contains { side.article.sentences[$0].range.overlaps(range) } } ?? false
    }

    /// Whether it repeats a word in any form, or a number in another way of writing.
    func says(_ token: Token, of passage: Passage) -> Bool {
        if stems.contains(Stem.of(passage.bytes(token))) { return true }
        return WordLore.english.value(of: token, passage.string(token)).map(values.contains) ?? false
    }
}

extension Versions {
    /// A substantive change that a correction notice of the new version speaks of is acknowledged; any other is not,
    /// and says so.
    ///
    /// The notice must name what changed: a figure or name that came or went, or most of the content words of either
    /// side. A word that stands on both sides shows nothing. A notice does not speak of itself.
    func admit(_ change: inout Change, by notice: CorrectionNotice) {
        guard change.kind.level == .substantive, !notice.holds(change.new) else { return }
        let isAdmitted = !notice.isEmpty && speaks(notice, of: change)
        change.detail["acknowledged"] = .flag(isAdmitted)
        if isAdmitted { change.explanation += "; the correction notice admits it" }
    }

    private func speaks(_ notice: CorrectionNotice, of change: Change) -> Bool {
        let (before, after) = (passage(change.old, old), passage(change.new, new))
        let (lost, gained) = (before.content(missingIn: after), after.content(missingIn: before))
        if lost.isEmpty, gained.isEmpty {  // small words alone (“did not”): what the sentence is about must be named
            let sentence = passage(ofSentence: change)
            return isMost(sentence.content, of: sentence, in: notice)
        }
        let isReplacement = change.old != nil && change.new != nil
        if isReplacement, tells(lost, before, notice) || tells(gained, after, notice) { return true }
        return isMost(lost, of: before, in: notice) || isMost(gained, of: after, in: notice)
    }

    private func passage(_ range: TextRange?, _ side: Side) -> Passage {
        Passage(side: side, tokens: range.map(side.tokens(in:)) ?? 0..<0)
    }

    private func passage(ofSentence change: Change) -> Passage {
        let row = tokens(of: alignment[change.row])
        return row.new.isEmpty ? Passage(side: old, tokens: row.old) : Passage(side: new, tokens: row.new)
    }

    /// Whether a figure or a name among these words stands in the notice.
    private func tells(_ words: [Token], _ passage: Passage, _ notice: CorrectionNotice) -> Bool {
        let starts = Set(words.map(\.range.start))
        return passage.tokens.contains { index in
            let token = passage.side.article.tokens[index]
            guard starts.contains(token.range.start) else { return false }
            let isTelling =
                passage.side.isName(index) || WordLore.english.value(of: token, passage.string(token)) != nil
            return isTelling && notice.says(token, of: passage)
        }
    }

    private func isMost(_ words: [Token], of passage: Passage, in notice: CorrectionNotice) -> Bool {
        !words.isEmpty && words.count { notice.says($0, of: passage) } * 2 > words.count
    }
}

extension Passage {
    /// The content words that another passage does not have.
    fileprivate func content(missingIn other: Passage) -> [Token] {
        let others = Set(other.content.map(\.word))
        return content.filter { !others.contains($0.word) }
    }
}
