/// The server said that this is not the page.
func answeredWithoutPage(_ status: Int, _ label: String) -> Suspect? {
    guard status >= 400 else { return nil }
    return Suspect(.error, "\(label) is no article: the server answered \(status).")
}

/// A page that is headed “Page not found”, “403 Forbidden” or the like, and is short.
///
/// Where both the window's title and the heading say so and nothing else, it may be long: many list the day's stories
/// below. A heading that says a little more counts on a page of a few lines alone (“Ferry service unavailable until May”).
func errorPage(_ signs: PageSigns, _ label: String) -> Suspect? {
    let (window, heading) = (signs.windowTitles.lazy.compactMap(saidAlone).first, saidAlone(signs.heading))
    let isLong = signs.words >= IngestThresholds.errorWords
    var said = (window != nil && heading != nil) || !isLong ? heading ?? window : nil
    if said == nil, signs.words < IngestThresholds.shellWords, !signs.saysArticle {
        let headings = signs.windowTitles + [signs.heading]
        said = headings.lazy.compactMap { PagePhrases.error.heading($0, besides: 3) }.first
    }
    return said.map { Suspect(.error, "\(label) seems to be an error page, not an article: it is headed “\($0)”.") }
}

/// The error that a heading says and nothing else, but for numbers and a sigh.
private func saidAlone(_ heading: FoldedText) -> String? {
    PagePhrases.error.heading(heading, besides: PagePhrases.sigh.found(in: heading).count) ?? number(of: heading)
}

/// The number of an error that a heading is.
private func number(of heading: FoldedText) -> String? {
    heading.wordCount == 1 ? numbers.found(in: heading).first : nil
}

private let numbers = PhraseSet(["400", "401", "403", "404", "410", "429", "451", "500", "502", "503", "504"])
