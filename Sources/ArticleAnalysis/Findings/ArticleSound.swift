internal import LanguageTables

/// The indefinite article against the sound that follows: “an veteran”, “a hour”, “a MP”, “a 8-year-old”.
///
/// Silent where the sound is in doubt: most words with “h” or “u”, names that nobody knows, abbreviations that may be
/// read as a word, words in capitals and small letters mixed.
struct ArticleSound: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        prose.sentences.flatMap { sentence -> [Finding] in
            let tokens = prose.article.sentences[sentence].tokens
            guard !isCapitals(tokens, prose), prose.isEnglish(sentence) else { return [] }
            return tokens.dropLast().compactMap { finding(at: $0, isFirst: $0 == tokens.lowerBound, prose) }
        }
    }

    private func finding(at index: Int, isFirst: Bool, _ prose: Prose) -> Finding? {
        guard let article = prose.language.sounds.article(prose.tokens[index].word), prose.isFree(index),
            !prose.isInCompound(index), prose.tokens[index].tag == .dt,
            isFirst || prose.bytes(prose.tokens[index]).allSatisfy(\.isASCIILowercase),
            prose.tokens[index + 1].spaceBefore, !prose.isLineStart(index + 1),
            prose.tokens[index + 1].kind != .mark,
            let sound = sound(at: index + 1, prose), sound != article
        else { return nil }
        let word = prose.text[prose.tokens[index + 1].range]
        let written = prose.language.sounds.article(before: sound)
        let right =
            prose.bytes(prose.tokens[index]).first.map(\.isASCIIUppercase) ?? false
            ? written.capitalizedFirst : written
        return Finding(
            rule: "typo.article", severity: .error,
            message: "“\(word)” takes “\(written)”.",
            spans: [TextRange(prose.tokens[index].range.start, prose.tokens[index + 1].range.end)],
            suggestion: "\(right) \(word)")
    }

    private func sound(at index: Int, _ prose: Prose) -> ArticleSounds.Sound? {
        let token = prose.tokens[index]
        let bytes = prose.bytes(token)
        if token.kind == .number { return prose.language.sounds.ofNumber(bytes) }
        guard token.kind == .word, bytes.allSatisfy(\.isASCIILetter) else { return nil }
        if bytes.count == 1 { return prose.isHyphen(index + 1) ? prose.language.sounds.ofLetter(bytes) : nil }
        if bytes.allSatisfy(\.isASCIIUppercase) { return prose.language.sounds.ofAbbreviation(bytes) }
        guard bytes.dropFirst().allSatisfy(\.isASCIILowercase), isContent(token.tag),
            prose.lexicon.contains(token.word), token.range.count >= Thresholds.shortestChecked
        else { return nil }
        return prose.language.sounds.ofWord(WordID.folded(prose.text[token.range]))
    }

    private func isContent(_ tag: PartOfSpeech) -> Bool {
        switch tag {
        case .nn, .nns, .nnp, .jj, .jjr, .jjs, .vbn, .vbg, .rb, .rbr, .rbs: true
        default: false
        }
    }

    private func isCapitals(_ tokens: Range<Int>, _ prose: Prose) -> Bool {
        !tokens.contains { prose.bytes(prose.tokens[$0]).contains(where: \.isASCIILowercase) }
    }
}

/// With what sound words, abbreviations and numbers begin, as `article-sounds.tsv` has it.
struct ArticleSounds: Sendable {
    enum Sound: String, Sendable { case vowel, consonant }

    private let articles: [WordID: Sound]
    private let written: [Sound: String]
    /// The sound of words by their first letters; the longest that fits counts.
    private let openings: [String: Sound?]
    private let letters: [UInt8: Sound]
    private let unread: Set<WordID>

    init(folder: String) {
        var articles: [WordID: Sound] = [:]
        var written: [Sound: String] = [:]
        var openings: [String: Sound?] = [:]
        var letters: [UInt8: Sound] = [:]
        var unread: Set<WordID> = []
        for row in LineTable(named: "\(folder)/article-sounds.tsv").records where row.count >= 3 {
            let sound = Sound(rawValue: String(row[1]))
            for word in row.dropFirst(2) {
                switch String(row[0]) {
                case "article":
                    articles[WordID(word)] = sound
                    if let sound { written[sound] = String(word) }
                case "opening": openings.updateValue(sound, forKey: String(word))
                case "letter": if let letter = word.first { letters[letter] = sound }
                case "unread": unread.insert(WordID(word))
                default: preconditionFailure("no sound is called \(row)")
                }
            }
        }
        (self.articles, self.written, self.openings, self.letters) = (articles, written, openings, letters)
        self.unread = unread
    }

    func article(_ word: WordID) -> Sound? { articles[word] }
    func article(before sound: Sound) -> String { written[sound] ?? "" }

    /// The sound of a word in small letters; nil where it is in doubt.
    func ofWord(_ word: String) -> Sound? {
        for length in stride(from: word.utf8.count, through: 1, by: -1) {
            if let sound = openings[String(word.prefix(length))] { return sound }
        }
        return nil
    }

    func ofLetter(_ bytes: ArraySlice<UInt8>) -> Sound? { bytes.first.flatMap { letters[$0 | 0x20] } }

    /// A word in capitals, read by its letters or as a word: the answer only where both readings agree, or where there
    /// is no vowel to read it with.
    func ofAbbreviation(_ bytes: ArraySlice<UInt8>) -> Sound? {
        guard let first = bytes.first, !unread.contains(WordID(bytes: bytes)) else { return nil }
        if bytes.dropFirst().first == first { return nil }
        let byLetters = letters[first | 0x20]
        if !bytes.contains(where: isVowel) { return byLetters }
        let asWord = isVowel(first) ? Sound.vowel : .consonant
        return byLetters == asWord ? byLetters : nil
    }

    private func isVowel(_ byte: UInt8) -> Bool { letters[byte | 0x20] != nil && "aeiouy".utf8.contains(byte | 0x20) }

    /// “8”, “11”, “18”, “80”, “1,100”: by the word that is read first.
    func ofNumber(_ bytes: ArraySlice<UInt8>) -> Sound? {
        let whole = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ",") }
        let groups = whole.split(separator: UInt8(ascii: ","))
        guard let first = groups.first, let digit = first.first, digit != UInt8(ascii: "0") else { return nil }
        if digit == UInt8(ascii: "8") { return .vowel }
        guard digit == UInt8(ascii: "1") else { return .consonant }
        if groups.count == 1, first.count == 4 { return nil }
        let text = String(decoding: first, as: UTF8.self)
        return text == "11" || text == "18" ? .vowel : .consonant
    }
}
