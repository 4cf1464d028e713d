/// Who said what: every quotation with its speaker, and every statement that is reported without marks.
func findQuotes(in reading: Reading, entities: [Entity]) -> [Quote] {
    let page = reading.page
    let quotations = findQuotations(in: page.text, blocks: page.blocks).all
    var assembly = QuoteAssembly(reading: reading, quotations: quotations, entities: EntityIndex(entities))
    for stretch in findStretches(in: reading, quotations: quotations) where page.blocks[stretch.block].role.isArticle {
        assembly.read(stretch)
    }
    return assembly.finish()
}

extension BlockRole {
    /// Whether people speak in such a block.
    var isArticle: Bool { self != .furniture && self != .byline && self != .dateline }
}
