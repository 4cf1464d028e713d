func findDates(in page: Page) -> [DateMention] {
    []
}
