/// A page, or whatever else is to be fetched, and how.
package struct Errand: Sendable {
    /// As it was named.
    package let url: String
    /// How this program behaves towards the site.
    package var manners: Manners
    /// By what the server knows the page again that is at hand; empty to have it in any case.
    package var validators = Validators()
    /// JSON that is posted; nil for a page that is asked for.
    package var body: [UInt8]?

    /// A page to be asked for.
    package init(_ url: String, manners: Manners, validators: Validators = Validators(), body: [UInt8]? = nil) {
        (self.url, self.manners, self.validators, self.body) = (url, manners, validators, body)
    }
}

/// How a program behaves towards a site.
package struct Manners: Sendable, Hashable {
    /// What it calls itself, with somebody to write to.
    package var agent: String
    /// Seconds from the end of one request to a host to the next.
    package var pause = FetchLimits.pause
    /// Whether it does what robots.txt asks.
    package var obeysRobots = true
    /// Whether a connection may lead into a private network.
    package var allowsPrivate = false
    /// Seconds for one whole answer.
    package var total = FetchLimits.total
    /// For how long a request waits on a server that asks to come back later, before that is an answer.
    package var patience: Moment = 0

    /// Manners towards every site; whoever knows better sets the rest.
    package init(agent: String) { self.agent = agent }
}

/// A page as it arrived.
package struct FetchedPage: Sendable {
    /// As it was named.
    package let url: String
    /// Where it was in the end.
    package let address: String
    /// What the server says the bytes are.
    package let contentType: String?
    /// Unpacked, else as received.
    package let body: [UInt8]
    /// By what the server knows it again.
    package let validators: Validators
}

/// What came of an errand.
package enum Arrival: Sendable {
    /// A page, with status 200.
    case page(FetchedPage)
    /// The page is the one whose validators were sent.
    case notModified
    /// What was posted was taken, with this status.
    case posted(status: Int)
    /// There is no page.
    case failed(FetchTrouble)
}
