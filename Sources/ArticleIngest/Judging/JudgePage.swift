/// What a page seems to be where it is no article; nil for an article.
///
/// A rule a file. Nearly every rule asks first whether the article is short: what is long and reads like an article is
/// one, whatever stands around it.
func judge(_ signs: PageSigns, status: Int?, label: String) -> Suspect? {
    if let status, let suspect = answeredWithoutPage(status, label) { return suspect }
    if signs.isNotice { return nil }
    if let suspect = errorPage(signs, label) { return suspect }
    if signs.words < IngestThresholds.wallWords {
        let (shown, headings) = (signs.shown, signs.windowTitles + [signs.heading])
        if let suspect = botCheck(signs, headings, shown, label) { return suspect }
        if let suspect = consentWall(signs, headings, label) { return suspect }
        if let suspect = paywallStub(signs, shown, label) { return suspect }
        if let suspect = emptyShell(signs, shown, label) { return suspect }
    }
    return sectionIndex(signs, label) ?? titleAlone(signs, label)
}
