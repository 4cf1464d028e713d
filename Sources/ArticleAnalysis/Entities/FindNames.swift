/// Finds the names of a page: runs of words in capitals, with the small words that join them (“Bank of England”).
///
/// A capital at the start of a sentence proves nothing: there a single word is a name only if it stands with a capital
/// elsewhere in the middle of a sentence, or if its tag says so. Where most words of a sentence are in capitals
/// (headlines), nothing is new there; only names that the article uses elsewhere are found.
struct NameFinder {
    let reading: Reading
    private let known: Set<WordID>

    init(_ reading: Reading) {
        self.reading = reading
        known = Self.wordsInCapitals(reading)
    }

    func mentions() -> [NameMention] {
        reading.page.sentences.indices.flatMap { mentions(in: $0) }
    }

    private func mentions(in index: Int) -> [NameMention] {
        let sentence = reading.page.sentences[index]
        let isTitleCase = Self.isTitleCase(sentence, reading)
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
        token == sentence.tokens.lowerBound || reading.marks[token - 1] == .quote || reading.marks[token - 1] == .colon
    }

    private func isNameWord(_ token: Int, isFirst: Bool, isTitleCase: Bool) -> Bool {
        guard reading.capitals[token] != .lower else { return false }
        let word = reading.tokens[token].word
        if isTitleCase { return known.contains(word) }
        let tag = reading.tokens[token].tag
        let classes = reading.classes(token)
        if !classes.isDisjoint(with: .closed), !(tag == .nnp && known.contains(word)) { return false }
        guard isFirst else { return tag == .unknown || tag != .prp && tag != .uh }
        return known.contains(word) || tag == .nnp || tag == .nnps || !classes.isDisjoint(with: [.honorific])
            || tag == .unknown && token + 1 < reading.tokens.count && reading.capitals[token + 1] != .lower
                && reading.classes(token + 1).isDisjoint(with: .closed)
    }

    /// A run goes on over a plain space, and over the hyphen of “Cranny-Evans”.
    private func continues(_ token: Int) -> Bool {
        reading.marks[token - 1] == .none || !reading.tokens[token].spaceBefore
    }

    /// The end of a run that a small word carries on: “Bank of England”, “Ursula von der Leyen”, “Smith & Sons”, “Ban
    /// Ki-moon”.
    private func joined(_ token: Int, from start: Int, in sentence: Sentence, isTitleCase: Bool) -> Int? {
        let tokens = reading.tokens
        if !tokens[token].spaceBefore, isHyphen(token), token + 1 < sentence.tokens.upperBound,
            tokens[token + 1].kind == .word,
            !tokens[token + 1].spaceBefore
        {
            return token + 2
        }
        if isAbbreviationStop(token) { return token + 1 }
        guard reading.classes(token).contains(.nameJoiner) || isAmpersand(token) else { return nil }
        var next = token + 1
        while next < sentence.tokens.upperBound, next - token < 3, reading.classes(next).contains(.nameJoiner) {
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
        let classes = reading.classes(joiner)
        if classes.contains(.nameParticle) || isAmpersand(joiner) { return true }
        if before.contains(where: { !reading.classes($0).isDisjoint(with: [.organization, .place]) }) { return true }
        return before.last.map { reading.classes($0).contains(.office) } ?? false
    }

    private func byte(_ token: Int) -> UInt8 { reading.page.text.bytes[reading.tokens[token].range.start] }
    private func isHyphen(_ token: Int) -> Bool {
        byte(token) == UInt8(ascii: "-") && reading.tokens[token].range.count == 1
    }
    private func isAmpersand(_ token: Int) -> Bool { byte(token) == UInt8(ascii: "&") }

    /// The stop behind an initial, where it is a token of its own.
    private func isAbbreviationStop(_ token: Int) -> Bool {
        byte(token) == UInt8(ascii: ".") && !reading.tokens[token].spaceBefore
            && reading.tokens[token - 1].range.count == 1
    }

    /// Splits off the titles in front; a run of titles alone names nobody.
    private func mention(_ run: Range<Int>, sentence: Int) -> NameMention? {
        var start = bearerTitle(in: run) ?? run.lowerBound
        var title: WordRole = []
        while start < run.upperBound, isTitle(start) {
            title.formUnion(reading.classes(start))
            start += 1
            if start + 1 < run.upperBound, isHyphen(start), isTitle(start + 1) { start += 1 }
            if start < run.upperBound, reading.classes(start).contains(.nameJoiner), start + 1 < run.upperBound,
                isTitleTail(start + 1)
            {
                start += 2
            }
        }
        guard start < run.upperBound else { return nil }
        if reading.classes(start).contains(.nameJoiner), title.contains(.office) { return wholeRun(run, sentence) }
        title.formUnion(lowerCaseTitle(before: run.lowerBound))
        return NameMention(
            tokens: run, core: start..<run.upperBound, sentence: sentence, title: title,
            isPlaced: isPlaced(run.lowerBound))
    }

    /// “Nato Secretary General | Mark Rutte”: where the titles in front of a first name begin, behind the body that
    /// they are of.
    private func bearerTitle(in run: Range<Int>) -> Int? {
        guard let first = run.dropFirst().first(where: { isGivenName($0) && isTitleEnd($0 - 1, in: run) }) else {
            return nil
        }
        return run.first { isTitle($0) && $0 < first }
    }

    private func isGivenName(_ token: Int) -> Bool {
        Lexicon.english.kinds(reading.tokens[token].word).contains(.givenName)
    }

    /// A title, or the last word of “Secretary of State”.
    private func isTitleEnd(_ token: Int, in run: Range<Int>) -> Bool {
        if isTitle(token) { return true }
        return token - 2 >= run.lowerBound && isTitleTail(token) && reading.classes(token - 1).contains(.nameJoiner)
            && isTitle(token - 2)
    }

    /// “Secretary of State” and the like: an office, kept as it stands.
    private func wholeRun(_ run: Range<Int>, _ sentence: Int) -> NameMention {
        NameMention(tokens: run, core: run, sentence: sentence, title: [], isPlaced: false)
    }

    /// A title, or the first part of a hyphenated one: “Lieutenant-General”.
    private func isTitle(_ token: Int) -> Bool {
        if !reading.classes(token).isDisjoint(with: [.honorific, .office]) { return true }
        return token + 2 < reading.tokens.count && isHyphen(token + 1) && !reading.tokens[token + 1].spaceBefore
            && !reading.tokens[token + 2].spaceBefore
            && !reading.classes(token + 2).isDisjoint(with: [.honorific, .office])
    }
    private func isTitleTail(_ token: Int) -> Bool { reading.classes(token).contains(.place) }

    private func lowerCaseTitle(before token: Int) -> WordRole {
        guard token > 0, reading.capitals[token - 1] == .lower, isTitle(token - 1) else { return [] }
        return reading.classes(token - 1)
    }

    private func isPlaced(_ token: Int) -> Bool { token > 0 && reading.classes(token - 1).contains(.placeCue) }
}

extension NameFinder {
    /// Words with a capital inside sentences that are not written in capitals throughout.
    private static func wordsInCapitals(_ reading: Reading) -> Set<WordID> {
        var words: Set<WordID> = []
        for sentence in reading.page.sentences where !isTitleCase(sentence, reading) {
            for token in sentence.tokens.dropFirst()
            where reading.capitals[token] != .lower && reading.marks[token - 1] == .none
                && reading.classes(token).isDisjoint(with: .closed)
            {
                words.insert(reading.tokens[token].word)
            }
        }
        return words
    }

    /// Whether most words are in capitals, as in headlines.
    private static func isTitleCase(_ sentence: Sentence, _ reading: Reading) -> Bool {
        var (capitals, words) = (0, 0)
        for token in sentence.tokens
        where reading.tokens[token].kind == .word && reading.tokens[token].range.count > 2
            && reading.classes(token).isDisjoint(with: [.preposition, .determiner, .coordinating])
        {
            words += 1
            if reading.capitals[token] != .lower { capitals += 1 }
        }
        return words >= Thresholds.shortestHeadline && capitals * 10 >= words * Thresholds.capitalsOfTen
    }
}
