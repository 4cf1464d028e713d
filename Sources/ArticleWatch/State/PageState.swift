internal import ArticleIndex

/// What is known of one address.
package struct PageState: Sendable, Hashable {
    /// As it was named.
    package let url: String
    /// Whether it is a feed or sitemap, and not a page.
    package var isFeed = false
    /// The feed that named it; nil for an address that somebody listed.
    package var source: String?
    /// The id of the article that it is kept as; nil before the first version.
    package var article: String?
    /// The id of the text that the server's validators belong to.
    package var text: String?
    /// By what the server knows the page again.
    package var validators = Validators()
    /// When the address was first heard of.
    package var first: Moment
    /// When the page says it was published, or its feed does.
    package var published: Moment?
    /// When it was last found to have changed.
    package var changed: Moment?
    /// When it was last asked for.
    package var asked: Moment?
    /// When it is to be asked for next.
    package var due: Moment
    /// How many times in a row there was no page.
    package var failures = 0
    /// What kind the last failure was, nil after a page that could be had.
    package var trouble: String?
    /// The commit of the version of which everybody has been told.
    package var told: String?
    /// Whether it is too old to be asked for again.
    package var isDropped = false

    /// An address that nobody has asked for yet.
    package init(url: String, first: Moment, due: Moment) { (self.url, self.first, self.due) = (url, first, due) }
}

extension WatchState {
    /// Nil for an address that nobody has heard of.
    package func page(_ url: String) throws(StateError) -> PageState? {
        var found: PageState?
        try keeping { () throws(IndexError) in
            try database.each("SELECT \(Self.columns) FROM page WHERE url = ?", .text(url)) { row in
                found = PageState(row)
            }
        }
        return found
    }

    /// All that is known, in order of the addresses.
    package func pages() throws(StateError) -> [PageState] {
        var found: [PageState] = []
        try keeping { () throws(IndexError) in
            try database.each("SELECT \(Self.columns) FROM page ORDER BY url") { row in found.append(PageState(row)) }
        }
        return found
    }

    /// Keeps what is known of an address now.
    package func keep(_ page: PageState) throws(StateError) {
        try keeping { () throws(IndexError) in try write(page) }
    }

    func write(_ page: PageState) throws(IndexError) {
        try database.run(
            "INSERT OR REPLACE INTO page (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            .text(page.url), .integer(page.isFeed ? 1 : 0), .optional(page.article), .optional(page.text),
            .optional(page.validators.tag), .optional(page.validators.modified), .integer(page.first),
            .optional(page.published), .optional(page.changed), .optional(page.asked), .integer(page.due),
            .integer(Int64(page.failures)), .optional(page.trouble),
            .optional(page.told), .integer(page.isDropped ? 1 : 0), .optional(page.source))
    }

    private static let columns = """
        url, isFeed, article, text, tag, modified, first, published, changed, asked, due, failures, trouble, told, \
        dropped, source
        """
}

extension PageState {
    /// The columns in the order of `WatchState.columns`.
    fileprivate init(_ row: borrowing Row) {
        self.init(url: row.text(0), first: row.integer(6), due: row.integer(10))
        isFeed = row.integer(1) != 0
        (article, text) = (row.optionalText(2), row.optionalText(3))
        validators = Validators(tag: row.optionalText(4), modified: row.optionalText(5))
        (published, changed, asked) = (row.optionalInteger(7), row.optionalInteger(8), row.optionalInteger(9))
        (failures, trouble) = (Int(row.integer(11)), row.optionalText(12))
        (told, isDropped, source) = (row.optionalText(13), row.integer(14) != 0, row.optionalText(15))
    }
}
