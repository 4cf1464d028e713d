/// What is watched: sites, each with its pages and feeds.
package struct Watchlist: Sendable {
    /// In their order.
    package var sites: [WatchedSite]

    /// A list of these sites.
    package init(sites: [WatchedSite]) { self.sites = sites }
}

/// Pages and feeds that are treated alike.
package struct WatchedSite: Sendable {
    /// Addresses of articles.
    package var pages: [String] = []
    /// Addresses of feeds and sitemaps, whose entries become pages.
    package var feeds: [String] = []
    /// How the watch behaves towards them.
    package var manners: Manners
    /// When their pages are asked for.
    package var rhythm = Rhythm()
    /// Whether what changed is written down as annotations.
    package var annotates = false

    /// A site without pages.
    package init(manners: Manners) { self.manners = manners }
}
