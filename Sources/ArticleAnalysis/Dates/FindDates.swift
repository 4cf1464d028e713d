func findDates(in page: Page, pieces: Pieces) -> [DateMention] {
    []
}
