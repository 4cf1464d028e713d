func findQuantities(in page: Page) -> [Quantity] {
    []
}
