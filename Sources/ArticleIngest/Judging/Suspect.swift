/// What a source seems to be where it is no article.
package struct Suspect: Sendable, Hashable {
    /// Of what kind; the names are those of the contract.
    package enum Kind: String, Sendable, CaseIterable {
        /// The page could not be served: not found, forbidden, broken, down for maintenance.
        case error = "error-page"
        /// The page asks for consent before it shows anything.
        case consent = "consent-wall"
        /// The page asks whether a person reads it.
        case bot = "bot-check"
        /// The start of an article of which the rest is for subscribers, or for those who log in.
        case paywall
        /// Scripts would fill the page, and did not.
        case shell = "empty-shell"
        /// A front page, or one that lists the stories of a section.
        case index = "section-index"
        /// RSS, Atom, or a sitemap.
        case feed
        /// JSON or XML.
        case data
        /// A script or a style sheet.
        case code
        /// Hardly more than a title.
        case title = "title-only"
        /// Most of what the last version says is gone.
        case collapse
    }

    /// Of what kind it is.
    package let kind: Kind
    /// One sentence: what it seems to be, and by what.
    package let sentence: String

    init(_ kind: Kind, _ sentence: String) { (self.kind, self.sentence) = (kind, sentence) }

    /// What becomes of it unless somebody insists.
    package var refusal: IngestError { IngestError(.notAnArticle, sentence, "\(advice) --force stores it as it is.") }

    private var advice: String {
        switch kind {
        case .error: "Check the address, or fetch it again later;"
        case .consent, .bot: "Save the page from a browser, after its question;"
        case .paywall: "Save the page as a subscriber sees it;"
        case .shell: "Save the page from a browser, with its text;"
        case .index, .feed: "Give the page of one article;"
        case .data, .code: "Give the article as a web page or plain text;"
        case .title, .collapse: "Look at the page, or fetch it again later;"
        }
    }
}

extension IngestedArticle {
    /// The same article; throws ``IngestError/Code/notAnArticle`` where it seems to be none.
    package func refusingSuspects() throws(IngestError) -> IngestedArticle {
        if let suspect { throw suspect.refusal }
        return self
    }
}
