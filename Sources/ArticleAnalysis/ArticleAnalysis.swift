/// What one text says. All indices and ranges point into the lists and the text that stand here.
package struct ArticleAnalysis: Sendable {
    /// The text, cut and tagged; the parts of it stand here as well.
    package let page: Page
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
    /// The blocks whose facts stand here: all of them, unless somebody asked for some.
    package let asked: AskedBlocks
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
    read(cut(text, published: published, language: language, after: earlier?.page), after: earlier)
}

/// A text cut into blocks, words and sentences, which a page is before it is read.
///
/// Paragraphs that an `earlier` version has too are not cut again; the answer is the same without it.
package func cut(
    _ text: ArticleText, published: Day? = nil, language: Language = .english, after earlier: Page? = nil
) -> Page {
    // Text/Blocks/: what each block is on the page
    let (blocks, lines) = cutBlocks(of: text, language: language, after: earlier)
    let shared = SharedBlocks(blocks, of: text, with: earlier)  // what an earlier version has cut already
    // Text/Tokens/: words, numbers, marks
    let words = findTokens(in: text, blocks: blocks, language: language, shared: shared)
    // Sentences/: where each ends
    let sentences = findSentences(in: text, blocks: blocks, tokens: words, language: language, shared: shared)
    return Page(
        text: text, language: language, published: published, blocks: blocks, tokens: words, sentences: sentences,
        lines: lines)
}

/// What a page says, or those of its blocks that are asked for.
///
/// In those, everything is as if the whole page were read. What stands in others may be left out, and so may the tags
/// of their words; only what decides who is meant in the asked ones is read there.
package func read(_ cut: Page, asked: AskedBlocks = .all, after earlier: ArticleAnalysis? = nil) -> ArticleAnalysis {
    let untagged = WordsOfPage(cut)  // Roles/: what each word can do in a sentence
    let named = SentencesOfNames(untagged, asked: asked.people)  // Entities/: where it is decided who is meant
    // Tagging/: parts of speech
    let page = tag(cut, sentences: named.withPronouns, names: named.withNames, remembering: earlier?.page)
    let words = WordsOfPage(untagged, tagged: page)
    let figures = findFigures(in: words.page, asked: asked.facts)  // Numbers/, Dates/, Quantities/: how much, when
    let entities = findEntities(in: words, named)  // Entities/: who and where
    let quotes = findQuotes(in: words, entities: entities, asked: asked.people)  // Speech/: who said what
    // Claims/: what is stated
    let claims = findClaims(in: words, figures, entities: entities, quotes: quotes, asked: asked.facts)
    return ArticleAnalysis(of: words.page, asked: asked, figures, entities: entities, quotes: quotes, claims: claims)
}

/// The blocks of a page that somebody asks about.
package struct AskedBlocks: Sendable {
    /// Where everything is to be known.
    package let facts: IndexSelection
    /// Where it is to be known who is named and who speaks: those, and what stands around them.
    package let people: IndexSelection

    /// Asks about blocks; those of `people` are all of those of `facts`, and more.
    package init(facts: IndexSelection, people: IndexSelection) { (self.facts, self.people) = (facts, people) }

    /// Asks about everything.
    package static let all = AskedBlocks(facts: .all, people: .all)
}

/// What is read from numbers.
struct Figures {
    let dates: [DateMention]
    let clockTimes: [ClockTime]
    let quantities: [Quantity]
}

private func findFigures(in page: Page, asked: IndexSelection) -> Figures {
    let pieces = findPieces(in: page, asked: asked)  // Numbers/: what numbers and dates are read from
    let dates = findDates(in: page, pieces: pieces)  // Dates/: when
    let clockTimes = findClockTimes(in: page, pieces: pieces, beside: dates)  // Dates/Clock/: at what time of day
    let times = (dates.map(\.range) + clockTimes.map(\.range)).sorted()
    let quantities = findQuantities(in: page, pieces: pieces, times: times)  // Quantities/: how much of what
    return Figures(dates: dates, clockTimes: clockTimes, quantities: quantities)
}

extension ArticleAnalysis {
    fileprivate init(
        of page: Page, asked: AskedBlocks, _ figures: Figures, entities: [Entity], quotes: [Quote], claims: [Claim]
    ) {
        (self.page, self.asked) = (page, asked)
        (text, language, published) = (page.text, page.language, page.published)
        (blocks, tokens, sentences) = (page.blocks, page.tokens, page.sentences)
        (quantities, dates, clockTimes) = (figures.quantities, figures.dates, figures.clockTimes)
        (self.entities, self.quotes, self.claims) = (entities, quotes, claims)
    }

    /// The figures of the whole page, whatever part of it was asked for.
    package func allQuantities() -> [Quantity] {
        guard !asked.facts.isAll else { return quantities }
        return findFigures(in: tag(page, sentences: .all, after: self), asked: .all).quantities
    }
}
