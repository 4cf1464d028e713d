import ArticleAnalysis
import Testing

/// Every range that an analysis and its findings name.
private func ranges(of article: ArticleAnalysis) -> [TextRange] {
    let structure = article.blocks.map(\.range) + article.tokens.map(\.range) + article.sentences.map(\.range)
    let figures = article.quantities.flatMap { [$0.range, $0.phrase] + [$0.of].compactMap(\.self) }
    let people = article.entities.flatMap { $0.mentions.map(\.range) }
    let speech =
        article.quotes.flatMap { [$0.range, $0.cue, $0.speaker?.range].compactMap(\.self) }
        + article.claims.flatMap { [$0.range, $0.source?.range, $0.certaintyCue, $0.negationCue].compactMap(\.self) }
    return structure + figures + people + speech + article.dates.map(\.range)
        + findFindings(in: article).flatMap(\.spans)
}

/// Whether a range lies inside the text, and no scalar across one of its ends.
private func isCut(_ range: TextRange, in text: ArticleText) -> Bool {
    let bounds = [range.start, range.end]
    return range.start <= range.end && bounds.allSatisfy { $0 >= 0 && $0 <= text.bytes.count }
        && bounds.allSatisfy { $0 == text.bytes.count || !text.bytes.byte(at: $0).isUTF8Continuation }
}

@Suite struct UnfinishedSentencesTests {
    /// A draft is read while it is written: sentences that break off wherever a writer pauses.
    static let sentences = [
        // Speech
        "She said that now", "She said", "She said that", "said", "said that", "He told", "told the", "According to",
        "according to", "The flood has reached the bridge, according to", "The minister, who", "The minister, who said",
        "The spokeswoman added that, in", "Asked whether", "“", "”", "“The dam", "“The dam held,”",
        "“The dam held,” she",
        "“The dam held,” said", "The dam held, he said, and", "In a statement on", "The council’s",
        "The council's promise to",
        "critics of", "is sure that", "he hopes", "‘", "‘We", "It was the mayor who",
        // Figures
        "up to", "up to 1", "between 8 and", "between", "between 8", "from 5 to", "from", "$", "£", "US$", "$ .", "12,",
        "12,0", "1.", "1.2.", "3.5 million and", "a", "a hundred and", "two hundred and fifty-", "half a",
        "three-quarters of",
        "one in", "one out of", "more than", "at least 40 or", "about", "5%", "%", "per cent", "a percentage of", "10-",
        "–5",
        "-", "½", "twenty out", "€3m to €", "2 1/", "1e", "1e+", "Covid-", "No.", "#4", "+44 20", "020 7946 09", "(",
        "([", "50p",
        // Dates
        "on", "on the", "on the 4th of", "on Monday the", "4 May,", "4/5/", "4/", "2024-", "in", "in the 19", "the ’9",
        "’",
        "the week of", "next", "last", "two weeks", "two weeks before", "in two", "from May to", "the first Friday in",
        "early", "the end of the", "Christmas", "Q", "Q3", "fiscal", "the year", "Jan.", "13 Jan",
        // Marks, conjunctions and halves of words
        "and", "but", "or", ",", ".", "...", ". . .", "…", "—", "'", "\"", ":", ";", "?!", "/", "[", "[1", "•", "1)",
        "a.",
        "http://", "www.", "mail@", "@", "#", "_", "don", "don’", "n’t", "’s", "Mr.", "Mr. J.", "U.S", "U.S.", "e.g.",
        "the the",
        "Ångströ", "naïve —", "東京は", "👩‍👩‍👧", "e\u{301}", "\u{200D}", "\u{FEFF}", "\u{0}", "\t", "\r\n", "\n\n", " ", "",
    ]

    @Test(arguments: sentences)
    func `a sentence that breaks off is read as far as it goes`(sentence: String) {
        let day = Day(year: 2024, month: 10, day: 18)
        for string in [sentence, "The river rose overnight. \(sentence)", "\(sentence)\n\nThe river rose overnight."] {
            let text = ArticleText(string)
            for range in ranges(of: analyze(text, published: day)) { #expect(isCut(range, in: text), "\(string)") }
        }
    }

    /// Whatever the last byte, nothing is asked of the one behind it.
    @Test(arguments: [
        "“We lost 12,000 tonnes between 8 and 13 October,” Ms Ångström, 44, told Reuters; up to half of it was £5.3m worth.",
        "According to the ministry’s Q3 figures, 1 in 20 of the U.S. troops who arrived in the ’90s left on the 4th of May.",
    ])
    func `a sentence may be cut after any character`(sentence: String) {
        for end in sentence.indices {
            let text = ArticleText(String(sentence[..<end]))
            for range in ranges(of: analyze(text)) { #expect(isCut(range, in: text), "\(sentence[..<end])") }
        }
    }
}
