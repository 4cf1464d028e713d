/// Why there is no page: what failed, for programs, and a sentence for people.
package struct FetchTrouble: Error, Sendable, Hashable, CustomStringConvertible {
    /// What failed, for programs.
    package enum Kind: String, Sendable {
        /// It is no address of a page.
        case badAddress = "bad-address"
        /// The site's robots.txt asks that the page is left alone.
        case robots
        /// The host's address is one of a private network, and nobody allowed that.
        case privateAddress = "private-address"
        /// The host has no address, or takes no connection.
        case unreachable
        /// The host's certificate is not what it should be.
        case certificate
        /// It took too long.
        case slow = "timeout"
        /// The answer ended before its end, or is none.
        case cutOff = "cut-off"
        /// It is longer than a page may be.
        case tooLarge = "too-large"
        /// It was sent elsewhere too often, in a circle, or to what is no page.
        case redirect
        /// It is no feed, where one was to be.
        case noFeed = "no-feed"
        /// The server asks to come back later.
        case busy
        /// The page is not there, or not any more.
        case gone
        /// The server answers with another status than 200.
        case status
        /// libcurl is not there.
        case missing
        /// Whatever else libcurl reports.
        case unexpected
    }

    /// What failed, for programs.
    package let kind: Kind
    /// What failed; a clause without its full stop.
    package let problem: String
    /// When the server asks to be asked again; nil where it says nothing of that.
    package var retryAt: Moment?
    /// The status of the answer; nil where there was none.
    package var status: Int?

    init(_ kind: Kind, _ problem: String, status: Int? = nil, retryAt: Moment? = nil) {
        (self.kind, self.problem, self.status, self.retryAt) = (kind, problem, status, retryAt)
    }

    /// As a sentence.
    package var description: String { problem + "." }
}
