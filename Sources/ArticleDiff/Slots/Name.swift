internal import ArticleAnalysis

/// What can be said about names from their letters and their places.
enum Name {
    /// Whether all that a passage says is a name, and it says something.
    static func isAllNames(_ passage: Passage) -> Bool {
        let content = passage.tokens.filter { isContent(passage.side.article.tokens[$0]) }
        return !content.isEmpty && content.allSatisfy(passage.side.isName)
    }

    /// The one word of a name that another one took the place of, the rest of the words being equal.
    static func replaced(_ edit: Edit) -> (Token, Token)? {
        let (before, after) = (edit.old.words, edit.new.words)
        guard before.count == after.count, isAllNames(edit.old) || isAllNames(edit.new) else { return nil }
        let pairs = zip(before, after).filter { $0.word != $1.word }
        return pairs.count == 1 ? pairs[0] : nil
    }

    /// Whether one is a shorter or fuller form of the other: every word of the shorter one stands in the longer one.
    static func areForms(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Set(words(left)), Set(words(right)))
        return !a.isEmpty && !b.isEmpty && (a.isSubset(of: b) || b.isSubset(of: a))
    }

    /// Whether the lexicon knows a word as a plain word and as no name.
    static func isPlainWord(_ token: Token) -> Bool {
        Lexicon.english.isWord(token.word) && !Lexicon.english.isName(token.word)
    }

    /// Whether a passage is plain words with capitals, outside the names of bodies and places (“Department of
    /// Education”); a short form may stand before a plain word (“UX Designer”).
    static func isPlain(_ passage: Passage) -> Bool {
        passage.content.allSatisfy { isPlainWord($0) || isShortForm($0, passage) }
            && passage.content.last.map(isPlainWord) ?? true
            && passage.entities.allSatisfy { [.person, .other].contains(passage.side.article.entities[$0].type) }
    }

    private static func isShortForm(_ token: Token, _ passage: Passage) -> Bool {
        token.range.count <= longestShortForm && passage.bytes(token).allSatisfy(\.isASCIIUppercase)
    }

    /// Letters.
    private static let longestShortForm = 3

    /// Whether the names of an edit differ in one word, by no more letters than a slip takes.
    static func areClose(_ edit: Edit) -> Bool {
        guard let (before, after) = replaced(edit) else { return false }
        return Spelling.distance(edit.old.string(before), edit.new.string(after), limit: ChangeThresholds.slipDistance)
            != nil
    }

    private static func words(_ name: String) -> [WordID] {
        name.split { !($0.isLetter || $0 == "'" || $0 == "’") }.map { WordID(String($0)) }.filter(
            WordLore.english.isContent)
    }

    private static func isContent(_ token: Token) -> Bool {
        (token.kind == .word || token.kind == .number) && WordLore.english.isContent(token.word) && token.word != "'s"
    }
}

extension Side {
    /// Whether a token is a word of a name: a mention of an entity, or a capital inside a sentence.
    func isName(_ token: Int) -> Bool {
        guard article.tokens.indices.contains(token), article.tokens[token].kind == .word else { return false }
        let word = article.tokens[token]
        if isCode(word) { return true }
        guard let first = article.text.bytes[word.range.bounds].first, first.isASCIIUppercase || first >= 0xC3 else {
            return false
        }
        if entity(of: token) != nil { return true }
        guard WordLore.english.isContent(word.word), word.range.count > 1 else { return false }
        if Lexicon.english.isOnlyName(word.word) { return true }
        return !opensSentence(token) || !Name.isPlainWord(word) && (word.tag == .nnp || word.tag == .nnps)
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
        guard article.tokens.indices.contains(token + 1) else { return false }
        let next = article.tokens[token + 1]
        return next.spaceBefore && (next.tag == .nnp || Lexicon.english.isOnlyName(next.word))
            && article.text.bytes[next.range.start].isASCIIUppercase
    }

    /// Whether a token is the first word of its sentence, quotation marks and brackets aside.
    func opensSentence(_ token: Int) -> Bool {
        guard let sentence = sentence(of: token) else { return true }
        return !article.sentences[sentence].tokens.prefix { $0 < token }.contains { article.tokens[$0].kind != .mark }
    }

    /// The fullest name of a source.
    func name(of speaker: Speaker) -> String {
        if let entity = speaker.entity, article.entities.indices.contains(entity) {
            return article.entities[entity].name
        }
        return article.text[speaker.range]
    }

    /// Whether a source is an “it” or “they” that nobody resolved: “according to It” tells an editor nothing.
    func isBarePronoun(_ speaker: Speaker, in claim: Claim) -> Bool {
        guard speaker.entity == nil else { return false }
        return article.sentences[claim.sentence].tokens.contains {
            article.tokens[$0].tag == .prp && article.tokens[$0].range.contains(speaker.range)
        }
    }
}
