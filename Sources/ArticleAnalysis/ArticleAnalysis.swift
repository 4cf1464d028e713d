/// What one text says. All indices and ranges point into the lists and the text that stand here.
package struct ArticleAnalysis: Sendable {
    /// The text itself, as it was given: every ``TextRange`` here counts its UTF-8 bytes.
    package let text: ArticleText
    /// Whose words and rules it was read by.
    package let language: Language
    /// The day that relative dates were resolved against; nil where nobody knew it, and they stay open.
    package let published: Day?
    /// Paragraphs, headings, captions and the like, in order of the text, disjoint.
    package let blocks: TotalList<Block>
    /// Words, numbers and marks with their part-of-speech tags, in order of the text, disjoint.
    package let tokens: TotalList<Token>
    /// In order of the text; every token stands in exactly one.
    package let sentences: TotalList<Sentence>
    /// Figures with what they measure, in order of the text.
    package let quantities: [Quantity]
    /// Days and periods that the text names, in order of the text.
    package let dates: [DateMention]
    /// Times of day that the text names, in order of the text.
    package let clockTimes: [ClockTime]
    /// Whoever and whatever has a name, each with all of its mentions.
    package let entities: [Entity]
    /// Words that somebody is quoted with, directly or not.
    package let quotes: [Quote]
    /// Statements, clause by clause; they name the facts in them by indices into the lists above.
    package let claims: [Claim]
}

/// What one text says, read from the outside in.
///
/// `published` is the day that relative dates (“on Thursday”) resolve against. Of an `earlier` version of the article,
/// what is known of the sentences that both share is taken over; the answer is the same without it. What is wrong with
/// the text is a question of its own: ``findFindings(in:)``.
package func analyze(
    _ text: ArticleText, published: Day? = nil, language: Language = .english, after earlier: ArticleAnalysis? = nil
) -> ArticleAnalysis {
    let blocks = findBlocks(in: text, language: language)  // Text/Blocks/: what each block is on the page
    let words = findTokens(in: text, blocks: blocks, language: language)  // Text/Tokens/: words, numbers, marks
    let sentences = findSentences(in: text, blocks: blocks, tokens: words, language: language)  // Sentences/
    let tokens = tag(words, of: sentences, in: text, language: language, after: earlier)  // Tagging/: parts of speech
    let page = Page(
        text: text, language: language, published: published, blocks: blocks, tokens: tokens, sentences: sentences)
    // Numbers/: what numbers and dates are read from
    let pieces = findPieces(in: text, blocks: blocks, language: language)
    let dates = findDates(in: page, pieces: pieces)  // Dates/: when
    let clockTimes = findClockTimes(in: page, pieces: pieces, beside: dates)  // Dates/Clock/: at what time of day
    let times = (dates.map(\.range) + clockTimes.map(\.range)).sorted()
    let quantities = findQuantities(in: page, pieces: pieces, times: times)  // Quantities/: how much of what
    let wordsOfPage = WordsOfPage(page)  // Roles/: what each word can do in a sentence
    let entities = findEntities(in: wordsOfPage)  // Entities/: who and where
    let quotes = findQuotes(in: wordsOfPage, entities: entities)  // Speech/: who said what
    // Claims/
    let claims = findClaims(in: wordsOfPage, quantities: quantities, dates: dates, entities: entities, quotes: quotes)
    return ArticleAnalysis(
        text: text, language: language, published: published, blocks: page.blocks, tokens: page.tokens,
        sentences: page.sentences, quantities: quantities, dates: dates, clockTimes: clockTimes,
        entities: entities, quotes: quotes, claims: claims)
}

/// What the later phases read from: the text, cut and tagged.
package struct Page: Sendable {
    /// The text itself, as it was given.
    package let text: ArticleText
    /// Whose words and rules it is read by.
    package let language: Language
    /// The day that relative dates count from; nil where nobody knows it.
    package let published: Day?
    /// Paragraphs, headings, captions and the like, in order of the text.
    package let blocks: TotalList<Block>
    /// Words, numbers and marks, already tagged.
    package let tokens: TotalList<Token>
    /// In order of the text; every token stands in exactly one.
    package let sentences: TotalList<Sentence>
}

extension ArticleAnalysis {
    /// The cut and tagged text alone.
    package var page: Page {
        Page(
            text: text, language: language, published: published, blocks: blocks, tokens: tokens, sentences: sentences)
    }
}
