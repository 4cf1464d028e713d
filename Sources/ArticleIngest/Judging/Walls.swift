/// A page that asks whether a person reads it.
///
/// Sees its heading (“Just a moment…”), or on a page of a few lines what it asks. Silent on a short article that has one
/// such phrase in a sentence.
func botCheck(_ signs: PageSigns, _ headings: [FoldedText], _ shown: FoldedText, _ label: String) -> Suspect? {
    let phrase = headings.lazy.compactMap { PagePhrases.bot.heading($0, besides: 3) }.first
    let asked = PagePhrases.bot.count(in: shown)
    let isFew = shown.wordCount < IngestThresholds.botCheckWords
    guard phrase != nil || (isFew && asked > 1), shown.wordCount < IngestThresholds.wallWords else { return nil }
    let found = phrase ?? PagePhrases.bot.first(in: shown) ?? ""
    return Suspect(.bot, "\(label) seems to be a check for robots, not an article: it says “\(found)”.")
}

/// A page whose text is about cookies and consent and nothing else.
///
/// Several different phrases in so little text; one is enough in the heading. Silent where the page says in its data that it is an
/// article, unless there are many: newspapers write about cookies, too.
func consentWall(_ signs: PageSigns, _ headings: [FoldedText], _ label: String) -> Suspect? {
    let text = FoldedText(signs.body.text)
    let count = PagePhrases.consent.count(in: text)
    // “Before you continue to …” names the site.
    let heading = headings.lazy.compactMap { heading in
        PagePhrases.consent.heading(heading, besides: 0)
            ?? PagePhrases.consent.heading(heading, besides: 3).flatMap { $0.hasSuffix(" to") ? $0 : nil }
    }.first
    let least = max(
        IngestThresholds.consentPhrases, signs.words * IngestThresholds.consentPhrases / IngestThresholds.consentWords)
    guard count >= (heading != nil ? 1 : signs.saysArticle ? 2 * least : least) else { return nil }
    let found = heading ?? PagePhrases.consent.first(in: text) ?? ""
    return Suspect(.consent, "\(label) seems to ask for consent before it shows an article: it says “\(found)”.")
}

/// The start of an article, and that the rest is for others.
///
/// Sees an invitation to subscribe or log in beside a text that is too short for most articles, and what the page says
/// in its data (`isAccessibleForFree`).
func paywallStub(_ signs: PageSigns, _ shown: FoldedText, _ label: String) -> Suspect? {
    let isClosed = signs.isClosed
    guard signs.words < (isClosed ? IngestThresholds.closedWords : IngestThresholds.stubWords) else { return nil }
    if let phrase = PagePhrases.paywall.first(in: shown) {
        return Suspect(
            .paywall, "\(label) seems to hold only the start of an article for subscribers: it says “\(phrase)”.")
    }
    if signs.words < IngestThresholds.shellWords, signs.asksPassword {
        return Suspect(
            .paywall, "\(label) seems to ask for a login, not to be an article: it has a field for a password.")
    }
    guard isClosed, signs.words < IngestThresholds.stubWords else { return nil }
    return Suspect(
        .paywall,
        "\(label) seems to hold only the start of an article for subscribers: it says that it is not free to read, and has \(signs.words) words."
    )
}

extension PageSigns {
    /// Whether the page says that not everybody may read it.
    fileprivate var isClosed: Bool {
        let data = linkedData.lowercased().filter { !$0.isWhitespace && $0 != "\"" }
        return data.contains("isaccessibleforfree:false")
    }

    fileprivate var asksPassword: Bool {
        tree.nodes.contains { $0.tag == .input && $0["type"]?.lowercased() == "password" }
    }

    /// Whether the page says that it is an article.
    var saysArticle: Bool {
        let meta = MetaTags(tree)
        if meta["og:type"]?.lowercased().contains("article") == true { return true }
        if meta["article:published_time"] != nil { return true }
        let data = linkedData
        return ["Article\"", "BlogPosting\"", "ReportageNewsArticle"].contains { data.contains($0) }
            || tree.nodes.contains { $0["itemprop"]?.lowercased() == "articlebody" }
    }
}
