internal import ArticleAnalysis

/// What can be said about names from their letters and their places.
enum Names {
    /// The one word of a name that another one took the place of, the rest of the words being equal.
    static func replaced(_ edit: Edit) -> (Token, Token)? {
        let (before, after) = (edit.old.words, edit.new.words)
        guard before.count == after.count, edit.old.isAllNames || edit.new.isAllNames else { return nil }
        let pairs = zip(before, after).filter { $0.word != $1.word }
        return pairs.count == 1 ? pairs[0] : nil
    }

    /// Whether one is a shorter or fuller form of the other: every word of the shorter one stands in the longer one.
    static func areForms(_ left: String, _ right: String, _ words: ComparisonWords) -> Bool {
        let (a, b) = (Set(parts(of: left, words)), Set(parts(of: right, words)))
        return !a.isEmpty && !b.isEmpty && (a.isSubset(of: b) || b.isSubset(of: a))
    }

    /// Whether a passage is plain words with capitals, outside the names of bodies and places (“Department of
    /// Education”); a short form may stand before a plain word (“UX Designer”).
    static func isPlain(_ passage: Passage) -> Bool {
        let words = passage.side.words
        return passage.content.allSatisfy { words.isPlain($0) || isShortForm($0, passage) }
            && passage.content.last.map(words.isPlain) ?? true
            && passage.entities.allSatisfy { [.person, .other].contains(passage.side.article.entities[$0].type) }
    }

    private static func isShortForm(_ token: Token, _ passage: Passage) -> Bool {
        token.range.count <= ChangeThresholds.longestShortForm && passage.bytes(token).allSatisfy(\.isASCIIUppercase)
    }

    /// Whether the names of an edit differ in one word, by no more letters than a slip takes.
    static func areClose(_ edit: Edit) -> Bool {
        guard let (before, after) = replaced(edit) else { return false }
        return Spelling.distance(edit.old.string(before), edit.new.string(after), limit: ChangeThresholds.slipDistance)
            != nil
    }

    private static func parts(of name: String, _ words: ComparisonWords) -> [WordID] {
        name.split { !($0.isLetter || $0 == "'" || $0 == "’") }.map { WordID(String($0)) }.filter(words.isContent)
    }
}

extension Passage {
    /// Whether all that it says is a name, and it says something.
    var isAllNames: Bool {
        let said = tokens.filter { side.isContent($0) && !side.words.isAttached(side.article.tokens[$0].word) }
        return !said.isEmpty && said.allSatisfy(side.isName)
    }
}

extension VersionSide {
    /// Whether a token is a word of a name: a mention of an entity, or a capital inside a sentence.
    func isName(_ token: Int) -> Bool {
        guard article.tokens[token].kind == .word else { return false }
        let word = article.tokens[token]
        if isCode(word) { return true }
        guard let first = article.text.bytes[word.range.bounds].first, first.isASCIIUppercase || first >= 0xC3 else {
            return false
        }
        if entity(of: token) != nil || isPartOfName(token) { return true }
        guard words.isContent(word.word), word.range.count > 1 else { return false }
        if words.lexicon.isOnlyName(word.word) { return true }
        return !opensSentence(token) || !words.isPlain(word) && (word.tag == .nnp || word.tag == .nnps)
            || isFollowedByName(token)
    }

    /// Whether a word is digits and capitals alone (“18F”, “F16”); two signs are a measure or a mark of quality (“3D”,
    /// “4K”).
    private func isCode(_ word: Token) -> Bool {
        let bytes = article.text.bytes[word.range.bounds]
        return bytes.count > 2 && bytes.contains(where: \.isASCIIDigit) && bytes.contains(where: \.isASCIIUppercase)
            && bytes.allSatisfy { $0.isASCIIDigit || $0.isASCIIUppercase }
    }

    /// Whether the next token is a name that needs no look at its neighbour.
    private func isFollowedByName(_ token: Int) -> Bool {
        let next = article.tokens[token + 1]
        return next.spaceBefore && (next.tag == .nnp || words.lexicon.isOnlyName(next.word))
            && slice(token + 1).first?.isASCIIUppercase ?? false
    }

    /// Whether a token is the first word of its sentence, quotation marks and brackets aside.
    func opensSentence(_ token: Int) -> Bool {
        guard let sentence = sentence(of: token) else { return true }
        return article.sentences[sentence].tokens.first { $0 >= token || article.tokens[$0].kind != .mark } ?? token
            >= token
    }

    /// The fullest name of a source, as it reads inside a sentence: “a survey”, though its sentence begins with it.
    func name(of speaker: Speaker) -> String {
        if let entity = speaker.entity, article.entities.indices.contains(entity) {
            return article.entities[entity].name
        }
        let text = article.text[speaker.range]
        let first = article.tokens[tokens(in: speaker.range).lowerBound]
        guard first.tag == .dt || first.tag == .prpPossessive else { return text }
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// Whether a source is an “it” or “they” that nobody resolved: “according to It” tells an editor nothing.
    func isBarePronoun(_ speaker: Speaker, in claim: Claim) -> Bool {
        guard speaker.entity == nil else { return false }
        return article.sentences[claim.sentence].tokens.contains {
            article.tokens[$0].tag == .prp && article.tokens[$0].range.contains(speaker.range)
        }
    }
}
