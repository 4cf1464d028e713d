func findEntities(in page: Page) -> [Entity] {
    []
}
