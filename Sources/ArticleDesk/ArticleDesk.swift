package import ArticleStore

/// What an article's readers may see of a store: pages, and the folder that they are written into. The other half of
/// this target, where editors work in a browser, begins with ``OpenDesk``.
///
/// Reads as the making of a site: markup that cannot hold unescaped text (Markup/), pages made of values (Pages/),
/// articles out of the store as those values (Publishing/), files that are ours (Folder/). No clock is asked and nothing
/// is printed: the same store gives the same bytes.
package func publish(
    _ articles: [ArticleID], of store: ArticleStore, as site: Site, into folder: SiteFolder,
    progress: (Int) -> Void = { _ in }
) throws(SiteError) -> PublishedSite {
    var publisher = Publisher(store, site, folder)
    for (number, article) in articles.enumerated() {
        progress(number)
        try publisher.publish(article)  // Publishing/: one article at a time is held
    }
    return try publisher.finish()
}
