internal import ArgumentParser
internal import ArticleDesk
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

/// `galley publish`: what readers may see of the store, as a site of plain files.
struct PublishSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Writes articles, versions, changes, figures and published corrections as a site of plain files.",
        discussion: """
            The site needs no server: open its index.html, or copy the folder to any web server. It holds what readers \
            may see: every version, what each one changed, how figures moved, and the notices that the desk has \
            published. No draft, no note and no open annotation is in it.

            Run again it writes only what changed, and removes the pages of articles that are gone. It writes into a \
            folder that is new or empty, or that it wrote before, and touches no file there that is not its own. A run \
            that was ended half-way is mended by the next.

            Links are relative. With --base-url the feed of corrections has the absolute links that feed readers need.

            Exit code 2 if an article cannot be read: it is told, its earlier pages stay, and the others are written.

            Example: galley publish site --title "What we changed" --base-url https://example.org/versions/
            """)

    @Argument(help: ArgumentHelp("The folder to write into.", valueName: "dir"), completion: .directory)
    var folder: String

    @Option(help: ArgumentHelp("What the site is called.", valueName: "words"))
    var title: String = "Articles and their versions"

    @Option(help: ArgumentHelp("Where the site will be found, for absolute links.", valueName: "url"))
    var baseURL: String?

    @Option(help: "How the counts are written: terminal or json.")
    var format: OutputFormat = .terminal

    @OptionGroup var store: StoreOption

    func validate() throws {
        guard title.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError("--title is empty. Give the site a name, or leave the option out.")
        }
        guard baseURL == nil || address != nil else {
            throw ValidationError("--base-url must be an address such as https://example.org/versions/.")
        }
    }

    func run() throws {
        let published = try published(of: try store.open())
        try tell(published)
        for unread in published.unread {
            Terminal.note("galley: \(neutralized(unread.article.description)): \(unread.error.sentence)")
        }
        if !published.unread.isEmpty { throw ExitCode(2) }
    }

    private func published(of store: ArticleStore) throws -> PublishedSite {
        let ids = try store.articleIDs()
        do throws(SiteError) {
            return try publish(
                ids, of: store, as: Site(title: title, address: address), into: try SiteFolder(folder)
            ) { Progress.tell("\($0) of \(counted(ids.count, "article"))") }
        } catch {
            try fail(neutralized(error.description))
        }
    }

    private var address: Link? { baseURL.flatMap { Link(site: $0) } }

    private func tell(_ site: PublishedSite) throws {
        let index = "\(folder)/\(site.index)"
        guard format == .terminal else {
            return print(try ContractJSON.encode(PublishedSiteJSON(site, index: index), pretty: true))
        }
        let (files, articles) = (site.files, counted(site.articles, "article"))
        print(
            """
            \(articles) with \(counted(site.versions, "version")): \(counted(files.written, "file")) written, \
            \(files.unchanged) unchanged, \(files.removed) removed.
            Open \(neutralized(index))
            """)
    }
}

/// What became of a site, as programs read it.
private struct PublishedSiteJSON: Encodable {
    let index: String
    let articles: Int
    let versions: Int
    let written: Int
    let unchanged: Int
    let removed: Int
    /// The articles that could not be read.
    let unread: [String]

    init(_ site: PublishedSite, index: String) {
        (self.index, articles, versions) = (index, site.articles, site.versions)
        (written, unchanged, removed) = (site.files.written, site.files.unchanged, site.files.removed)
        unread = site.unread.map(\.article.description)
    }
}
