/// The server said that this is not the page.
func answeredWithoutPage(_ status: Int, _ label: String) -> Suspect? {
    guard status >= 400 else { return nil }
    return Suspect(.error, "\(label) is no article: the server answered \(status).")
}

/// A page that is headed “Page not found”, “403 Forbidden” or the like, and is short.
///
/// Where both the window's title and the heading say so, it may be long: many list the day's stories below. Silent on a
/// headline that says more (“Access denied: how a town lost its beach”).
func errorPage(_ signs: PageSigns, _ label: String) -> Suspect? {
    func error(_ text: FoldedText) -> String? {
        guard let said = PagePhrases.error.heading(text, besides: 3) ?? number(of: text) else { return nil }
        // An article may well be called “Access denied to beach”, and would not say of itself that it is none.
        return signs.saysArticle ? PagePhrases.error.heading(text, besides: 1) : said
    }
    let (window, heading) = (signs.windowTitles.lazy.compactMap(error).first, error(signs.heading))
    guard let said = heading ?? window else { return nil }
    guard (window != nil && heading != nil) || signs.words < IngestThresholds.errorWords else { return nil }
    return Suspect(.error, "\(label) seems to be an error page, not an article: it is headed “\(said)”.")
}

/// The number of an error that a heading is.
private func number(of heading: FoldedText) -> String? {
    heading.wordCount == 1 ? numbers.found(in: heading).first : nil
}

private let numbers = PhraseSet(["400", "401", "403", "404", "410", "429", "500", "502", "503", "504"])
