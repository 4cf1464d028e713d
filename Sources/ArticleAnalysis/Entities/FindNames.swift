/// Finds the names of a page: runs of words in capitals, with the small words that join them (“Bank of England”).
///
/// A capital at the start of a sentence proves nothing: there a single word is a name only if it stands with a capital
/// elsewhere in the middle of a sentence, or if its tag says so. Where most words of a sentence are in capitals
/// (headlines), nothing is new there; only names that the article uses elsewhere are found.
struct NameFinder {
    let words: WordsOfPage
    private let known: Set<WordID>

    init(_ words: WordsOfPage) {
        self.words = words
        known = Self.wordsInCapitals(words)
    }

    func mentions(in sentences: IndexSelection) -> [NameMention] {
        words.page.sentences.indices.flatMap { sentences.contains($0) ? mentions(in: $0) : [] }
    }

    private func mentions(in index: Int) -> [NameMention] {
        let sentence = words.page.sentences[index]
        let isTitleCase = Self.isTitleCase(sentence, words)
        var found: [NameMention] = []
        var token = sentence.tokens.lowerBound
        while token < sentence.tokens.upperBound {
            let end = runEnd(from: token, in: sentence, isTitleCase: isTitleCase)
            if end > token, let mention = mention(token..<end, sentence: index) { found.append(mention) }
            token = max(end, token + 1)
        }
        return found
    }

    private func runEnd(from start: Int, in sentence: Sentence, isTitleCase: Bool) -> Int {
        guard isNameWord(start, isFirst: isFirst(start, in: sentence), isTitleCase: isTitleCase) else { return start }
        var end = start + 1
        while end < sentence.tokens.upperBound, end - start < Thresholds.longestName {
            if isNameWord(end, isFirst: false, isTitleCase: isTitleCase), continues(end) {
                end += 1
            } else if let next = joined(end, from: start, in: sentence, isTitleCase: isTitleCase) {
                end = next
            } else {
                break
            }
        }
        return end
    }

    /// The first word of a sentence or of a quotation.
    private func isFirst(_ token: Int, in sentence: Sentence) -> Bool {
        token == sentence.tokens.lowerBound || words.marks[token - 1] == .quote || words.marks[token - 1] == .colon
    }

    private func isNameWord(_ token: Int, isFirst: Bool, isTitleCase: Bool) -> Bool {
        guard words.capitals[token] != .lower else { return false }
        let word = words.tokens[token].word
        if isTitleCase { return known.contains(word) }
        let tag = words.tokens[token].tag
        let classes = words.classes(token)
        if !classes.isDisjoint(with: .closed), !(tag == .nnp && known.contains(word)) { return false }
        guard isFirst else { return tag == .unknown || tag != .prp && tag != .uh }
        return known.contains(word) || tag == .nnp || tag == .nnps || !classes.isDisjoint(with: [.honorific])
            || tag == .unknown && words.capitals[token + 1] != .lower
                && words.classes(token + 1).isDisjoint(with: .closed)
    }

    /// A run goes on over a plain space, and over the hyphen of “Cranny-Evans”.
    private func continues(_ token: Int) -> Bool {
        words.marks[token - 1] == .none || !words.tokens[token].spaceBefore
    }

    /// The end of a run that a small word carries on: “Bank of England”, “Ursula von der Leyen”, “Smith & Sons”, “Ban
    /// Ki-moon”.
    private func joined(_ token: Int, from start: Int, in sentence: Sentence, isTitleCase: Bool) -> Int? {
        let tokens = words.tokens
        if !tokens[token].spaceBefore, isHyphen(token), token + 1 < sentence.tokens.upperBound,
            tokens[token + 1].kind == .word,
            !tokens[token + 1].spaceBefore
        {
            return token + 2
        }
        if isAbbreviationStop(token) { return token + 1 }
        guard words.classes(token).contains(.nameJoiner) || isAmpersand(token) else { return nil }
        var next = token + 1
        while next < sentence.tokens.upperBound, next - token <= Thresholds.mostJoiners,
            words.classes(next).contains(.nameJoiner)
        {
            next += 1
        }
        guard next < sentence.tokens.upperBound, isNameWord(next, isFirst: false, isTitleCase: isTitleCase),
            isJoinable(start..<token, token)
        else { return nil }
        return next + 1
    }

    /// Particles join any two names, other small words only where the words before name a body or end in an office:
    /// “Secretary of State”, but not “President Marsh of Freeland”.
    private func isJoinable(_ before: Range<Int>, _ joiner: Int) -> Bool {
        let classes = words.classes(joiner)
        if classes.contains(.nameParticle) || isAmpersand(joiner) { return true }
        if before.contains(where: { !words.classes($0).isDisjoint(with: [.organization, .place]) }) { return true }
        return before.last.map { words.classes($0).contains(.office) } ?? false
    }

    private func isHyphen(_ token: Int) -> Bool { words.isMark("-", token) }
    private func isAmpersand(_ token: Int) -> Bool { words.firstByte(token) == UInt8(ascii: "&") }

    /// The stop behind an initial, where it is a token of its own.
    private func isAbbreviationStop(_ token: Int) -> Bool {
        words.firstByte(token) == UInt8(ascii: ".") && !words.tokens[token].spaceBefore
            && words.tokens[token - 1].range.count == 1
    }

    /// Splits off the titles in front; a run of titles alone names nobody.
    private func mention(_ run: Range<Int>, sentence: Int) -> NameMention? {
        var start = bearerTitle(in: run) ?? run.lowerBound
        var title: WordRole = []
        while start < run.upperBound, isTitle(start) {
            title.formUnion(words.classes(start))
            start += 1
            if start + 1 < run.upperBound, isHyphen(start), isTitle(start + 1) { start += 1 }
            if start < run.upperBound, words.classes(start).contains(.nameJoiner), start + 1 < run.upperBound,
                isTitleTail(start + 1)
            {
                start += 2
            }
        }
        guard start < run.upperBound else { return nil }
        if words.classes(start).contains(.nameJoiner), title.contains(.office) { return wholeRun(run, sentence) }
        title.formUnion(lowerCaseTitle(before: run.lowerBound))
        return NameMention(
            tokens: run, core: start..<run.upperBound, sentence: sentence, title: title,
            isPlaced: isPlaced(run.lowerBound))
    }

    /// “Nato Secretary General | Mark Rutte”: where the titles in front of a first name begin, behind the body that
    /// they are of.
    private func bearerTitle(in run: Range<Int>) -> Int? {
        guard let first = run.dropFirst().first(where: { words.isGivenName($0) && isTitleEnd($0 - 1, in: run) }) else {
            return nil
        }
        return run.first { isTitle($0) && $0 < first }
    }

    /// A title, or the last word of “Secretary of State”.
    private func isTitleEnd(_ token: Int, in run: Range<Int>) -> Bool {
        if isTitle(token) { return true }
        return token - 2 >= run.lowerBound && isTitleTail(token) && words.classes(token - 1).contains(.nameJoiner)
            && isTitle(token - 2)
    }

    /// “Secretary of State” and the like: an office, kept as it stands.
    private func wholeRun(_ run: Range<Int>, _ sentence: Int) -> NameMention {
        NameMention(tokens: run, core: run, sentence: sentence, title: [], isPlaced: false)
    }

    /// A title, or the first part of a hyphenated one: “Lieutenant-General”.
    private func isTitle(_ token: Int) -> Bool {
        if !words.classes(token).isDisjoint(with: [.honorific, .office]) { return true }
        return isHyphen(token + 1) && !words.tokens[token + 1].spaceBefore
            && !words.tokens[token + 2].spaceBefore
            && !words.classes(token + 2).isDisjoint(with: [.honorific, .office])
    }
    private func isTitleTail(_ token: Int) -> Bool { words.classes(token).contains(.place) }

    private func lowerCaseTitle(before token: Int) -> WordRole {
        guard words.capitals[token - 1] == .lower, isTitle(token - 1) else { return [] }
        return words.classes(token - 1)
    }

    private func isPlaced(_ token: Int) -> Bool { words.classes(token - 1).contains(.placeCue) }
}

extension NameFinder {
    /// Words with a capital inside sentences that are not written in capitals throughout.
    private static func wordsInCapitals(_ words: WordsOfPage) -> Set<WordID> {
        var capitals: Set<WordID> = []
        for sentence in words.page.sentences where !isTitleCase(sentence, words) {
            for token in sentence.tokens.dropFirst()
            where words.capitals[token] != .lower && words.marks[token - 1] == .none
                && words.classes(token).isDisjoint(with: .closed)
            {
                capitals.insert(words.tokens[token].word)
            }
        }
        return capitals
    }

    /// Whether most words are in capitals, as in headlines.
    private static func isTitleCase(_ sentence: Sentence, _ words: WordsOfPage) -> Bool {
        var (capitals, long) = (0, 0)
        for token in sentence.tokens
        where words.tokens[token].kind == .word && words.tokens[token].range.count > Thresholds.longestSmallWord
            && words.classes(token).isDisjoint(with: [.preposition, .determiner, .coordinating])
        {
            long += 1
            if words.capitals[token] != .lower { capitals += 1 }
        }
        return long >= Thresholds.shortestHeadline && capitals * 10 >= long * Thresholds.capitalsOfTen
    }
}
