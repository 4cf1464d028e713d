/// One question to a server, and what bounds the answer.
struct WebRequest: Sendable {
    let address: WebAddress
    /// What the program calls itself.
    let agent: String
    /// What is asked for only if it is another than this.
    var validators = Validators()
    /// JSON that is posted; nil for a page that is asked for.
    var body: [UInt8]?
    /// Bytes that are taken, once they are unpacked.
    var limit = FetchLimits.page
    /// Whether the beginning of a longer answer will do.
    var takesBeginning = false
    /// Whether a connection may lead into a private network.
    var allowsPrivate = false
    /// Seconds for the whole answer.
    var total = FetchLimits.total
}

/// By what a server knows again which page somebody has (RFC 9110, § 8.8).
package struct Validators: Sendable, Hashable {
    /// The `ETag` of the answer, as it was written.
    package var tag: String?
    /// The `Last-Modified` of the answer, as it was written.
    package var modified: String?

    /// Whichever of both a server gave.
    package init(tag: String? = nil, modified: String? = nil) { (self.tag, self.modified) = (tag, modified) }

    /// The lines that ask for another page alone.
    var fields: [String] {
        [tag.map { "If-None-Match: \($0)" }, modified.map { "If-Modified-Since: \($0)" }].compactMap(\.self)
    }
}

/// What a server answered, whatever its status.
struct WebAnswer: Sendable {
    let status: Int
    let body: [UInt8]
    /// By names in small letters; of several lines of one name the last.
    let fields: [String: String]
    /// Where a redirect leads, whole; nil where it is none.
    let next: String?
}
