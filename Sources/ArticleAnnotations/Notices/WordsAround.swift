internal import ArticleAnalysis
internal import LanguageTables

/// The words of one version around a changed place, as notices ask for them.
struct WordsAround {
    let article: ArticleAnalysis
    /// Indices of the tokens of the sentence, and of the changed place in it.
    let sentence: Range<Int>
    let place: ClosedRange<Int>

    init?(_ range: TextRange, in article: ArticleAnalysis) {
        guard let sentence = article.sentences.first(where: { $0.range.overlaps(range) })?.tokens,
            let first = sentence.first(where: { article.tokens[$0].range.end > range.start }),
            let last = sentence.last(where: { article.tokens[$0].range.start < range.end }), first <= last
        else { return nil }
        (self.article, self.sentence, place) = (article, sentence, first...last)
    }

    func string(_ token: Int) -> String {
        sentence.contains(token) ? article.text[article.tokens[token].range] : ""
    }

    func word(_ token: Int) -> String { string(token).lowercased() }

    func has(_ token: Int, in set: String) -> Bool { NoticeWords.english.has(word(token), in: set) }

    /// The word that a notice uses for one of a set: “killed” for “killing”.
    func partner(of token: Int, in set: String) -> String? { NoticeWords.english.partner(of: word(token), in: set) }

    /// The first word of a set, where a notice needs one that the article does not have.
    func anyWord(of set: String) -> String { NoticeWords.english.phrases(in: set).first?.first ?? "" }

    func isCapital(_ token: Int) -> Bool {
        sentence.contains(token) && article.tokens[token].kind == .word && string(token).first?.isUppercase ?? false
    }

    func text(_ tokens: ClosedRange<Int>) -> String {
        article.text[article.tokens[tokens.lowerBound].range.union(article.tokens[tokens.upperBound].range)]
    }

    /// The place with some words on either side, as far as no mark stands between; where it is cut, without small words at its end.
    var context: String {
        var (start, end) = (place.lowerBound, place.upperBound)
        let reach = AnnotationThresholds.wordsOfContext
        while start > place.lowerBound - reach, continues(start - 1) { start -= 1 }
        while end < place.upperBound + reach, continues(end + 1) { end += 1 }
        if continues(end + 1) { while end > place.upperBound, leansForward(end) { end -= 1 } }
        while start < place.lowerBound, [.cc, .pos].contains(article.tokens[start].tag) || string(start) == "-" {
            start += 1
        }
        return text(start...end)
    }

    private func continues(_ token: Int) -> Bool {
        guard sentence.contains(token) else { return false }
        if article.tokens[token].kind != .mark { return true }
        return string(token) == "-" && !article.tokens[token].spaceBefore && sentence.contains(token + 1)
            && !article.tokens[token + 1].spaceBefore
    }

    /// Whether a word says nothing without what follows it.
    private func leansForward(_ token: Int) -> Bool {
        let tags: [PartOfSpeech] = [
            .dt, .in, .cc, .to, .prpPossessive, .md, .wdt, .wp, .wrb, .jj, .hyph, .pos, .vbz, .vbp, .vbd,
        ]
        return tags.contains(article.tokens[token].tag) || string(token) == "-"
    }

    /// The name nearest in front of a token, else the nearest behind it, in this sentence.
    func name(nearest token: Int) -> String? {
        let mentions = article.entities.filter { $0.type != .place }.flatMap(\.mentions)
            .filter {
                article.text.bytes[$0.range.bounds].first.map { 0x41 <= $0 && $0 <= 0x5A || $0 >= 0xC3 } ?? false
            }
            .map(\.range).filter {
                article.sentences.first(where: { $0.tokens == sentence })?.range.overlaps($0) ?? false
            }
        let start = article.tokens[token].range.start
        let before = mentions.filter { $0.end <= start }.max { $0.end < $1.end }
        let behind = mentions.filter { $0.start >= start }.min { $0.start < $1.start }
        return (before ?? behind).map { article.text[$0] }
    }
}
