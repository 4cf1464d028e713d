/// Who said what: every quotation with its speaker, and every statement that is reported without marks.
func findQuotes(in words: WordsOfPage, entities: [Entity], asked: IndexSelection = .all) -> [Quote] {
    let page = words.page
    let quotations = findQuotations(in: page, asked: asked).all  // Marks/: what stands between marks
    // Narration/: sentences around the marks
    let sentences = narration(of: words, quotations: quotations, asked: asked)
    // Cues/: which words report; Sources/: who does; Frames/: what is reported; Quotes/: whose marks these are
    var assembly = QuoteAssembly(words: words, quotations: quotations, entities: EntityIndex(entities))
    for sentence in sentences where page.blocks[sentence.block].role.isArticle { assembly.read(sentence) }
    return assembly.finish()
}

extension BlockRole {
    /// Whether people speak in such a block.
    var isArticle: Bool { self != .furniture && self != .byline && self != .dateline }
}
