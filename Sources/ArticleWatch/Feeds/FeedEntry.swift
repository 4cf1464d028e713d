/// What a feed or sitemap says.
struct Feed: Sendable, Equatable {
    /// Pages, in its order.
    var entries: [Entry] = []
    /// Further sitemaps, of a sitemap index.
    var sitemaps: [Entry] = []

    /// An address, and what is said of it.
    struct Entry: Sendable, Equatable {
        /// As it is written, white space taken off.
        var url = ""
        /// When it was published; nil where nothing is said.
        var published: Moment?
        /// When it was changed last; nil where nothing is said.
        var modified: Moment?
    }
}
