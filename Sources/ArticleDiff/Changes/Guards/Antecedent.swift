internal import ArticleAnalysis

/// Whether a pronoun may speak of whoever it is: “a driver must show his licence”, “if anyone calls, he …”.
///
/// Reads back from the pronoun to the nearest word for a person, in its sentence and, where none stands there, in the
/// one before it in the paragraph. A name, a man or a woman, and anybody of whom a deed is told are somebody.
enum Antecedent {
    static func isAnybody(before token: Int, in side: VersionSide) -> Bool {
        guard let index = side.sentence(of: token) else { return false }
        let sentence = side.article.sentences[index]
        if let found = nearest(in: Range(sentence.tokens.lowerBound, upTo: token), side) { return found }
        guard index > 0, side.article.sentences[index - 1].block == sentence.block else { return false }
        return nearest(in: side.article.sentences[index - 1].tokens, side) ?? false
    }

    /// Whether the last person in a stretch is nobody in particular; nil where there is none.
    private static func nearest(in stretch: Range<Int>, _ side: VersionSide) -> Bool? {
        for token in stretch.reversed() {
            let word = side.article.tokens[token]
            guard word.kind == .word else { continue }
            if side.entity(of: token) != nil || side.isName(token) { return false }
            if let gender = side.words.guards.genders[word.word] {
                if gender.allSatisfy(\.isPronoun) { continue }
                return false
            }
            if let anybody = side.words.guards.anybody[word.word], anybody.isAlone {
                return holds(anybody.reach, around: token, side)
            }
            if isPerson(word, side) {
                return determiner(of: token, in: stretch, side).map { holds($0.reach, around: token, side) } ?? false
            }
        }
        return nil
    }

    private static func isPerson(_ word: Token, _ side: VersionSide) -> Bool {
        word.tag.isNoun
            && side.article.language.senses.isA(word.word, [.person, .role, .relative], as: .noun)
    }

    /// The word before a person that says that nobody in particular is meant, adjectives and other nouns aside.
    private static func determiner(of noun: Int, in stretch: Range<Int>, _ side: VersionSide) -> GuardWords.Anybody? {
        var token = noun - 1
        while stretch.contains(token), side.article.tokens[token].tag.isNoun || side.article.tokens[token].tag == .jj {
            token -= 1
        }
        guard stretch.contains(token) else { return nil }
        return side.words.guards.anybody[side.article.tokens[token].word].flatMap { $0.isAlone ? nil : $0 }
    }

    /// Whether a word reaches as far here: in general only where nothing is told that happened.
    private static func holds(_ reach: GuardWords.Anybody.Reach, around token: Int, _ side: VersionSide) -> Bool {
        guard reach == .inGeneral, let sentence = side.sentence(of: token) else { return true }
        return !side.article.sentences[sentence].tokens.contains {
            let tag = side.article.tokens[$0].tag
            return tag == .vbd || tag == .vbn || tag == .vbg
        }
    }
}
