/// One claim a sentence of the article proper.
func findClaims(in page: Page, quantities: [Quantity], dates: [DateMention], entities: [Entity], quotes: [Quote]) -> [Claim] {
    []
}
