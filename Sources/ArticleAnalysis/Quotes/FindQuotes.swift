func findQuotes(in page: Page, entities: [Entity]) -> [Quote] {
    []
}
