internal import ArgumentParser
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore
internal import FoundationEssentials

/// `galley sync`: lets this store and another hold the same.
struct Sync: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract:
            "Exchanges versions and reviews with another store: fetches, merges annotations field by field, pushes.",
        discussion: """
            The remote is a folder, an address (https://…, ssh://…, user@host:path), or the name of a remote of the \
            store’s git configuration. Nothing is ever lost: where two people decided differently about one \
            annotation, both opinions stay and it is open again.

            For HTTPS, set GALLEY_REMOTE_USER and GALLEY_REMOTE_TOKEN; for SSH, Galley asks ssh-agent, then takes the \
            keys in ~/.ssh that have no passphrase. The exit code is 0 when both sides hold the same, 2 if an article \
            could not be exchanged.

            Example: galley sync /media/desk/store.git
            """)

    @Argument(help: ArgumentHelp("A folder, an address, or a configured remote.", valueName: "remote"))
    var remote: String

    @Option(help: ArgumentHelp("Exchange only this article.", valueName: "article"))
    var article: String?

    @OptionGroup var store: StoreOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let store = try store.open()
        store.clearLitter(at: Clock.now)
        let report = try store.sync(
            with: try store.remote(remote), access: .ofThisUser,
            only: try article.map { try ArticleID(known: $0, in: store) },
            merge: mergeAnnotationFiles)
        switch format {
        case .terminal: show(report)
        case .json: print(try ContractJSON.encode(SyncJSON(report), pretty: true))
        }
        for failure in report.failures { Terminal.note("galley: \(failure)") }
        if !report.failures.isEmpty { throw ExitCode(2) }
    }

    private func show(_ report: SyncReport) {
        for synced in report.articles { print(neutralized(synced.sentence)) }
        for branch in report.passedOver { Terminal.note("\(neutralized(branch)) holds no article; it was left alone.") }
        let same =
            "\(counted(report.unchanged, "article")) \(report.unchanged == 1 ? "was" : "were") the same on both sides."
        if report.unchanged > 0 || (report.articles.isEmpty && report.failures.isEmpty) { print(same) }
    }
}

/// Merges the files of annotations that both sides changed.
private let mergeAnnotationFiles: FileMerger = { base, first, second in
    switch mergeFiles(base: base, ours: first, theirs: second) {
    case .joined(let bytes, let disagreements): .joined(bytes, disagreements: disagreements)
    case .apart(let oursKeepsName): .apart(firstKeepsName: oursKeepsName)
    }
}

extension ArticleID {
    /// An article of the store, else one that the remote may have.
    fileprivate init(known name: String, in store: ArticleStore) throws(StoreError) {
        do {
            self = try store.named(name)
        } catch  where error.kind == .unknownArticle {
            try self.init(name)
        }
    }
}

extension RemoteAccess {
    /// What this user's environment and home have for a remote that asks who is there.
    fileprivate static var ofThisUser: RemoteAccess {
        let environment = ProcessInfo.processInfo.environment.filter { !$0.value.isEmpty }
        let folder = (environment["HOME"] ?? "/nonexistent") + "/.ssh/"
        let keys = ["id_ed25519", "id_ecdsa", "id_rsa"].map { folder + $0 }.filter {
            FileManager.default.fileExists(atPath: $0)
        }
        return RemoteAccess(
            user: environment["GALLEY_REMOTE_USER"], secret: environment["GALLEY_REMOTE_TOKEN"], keyFiles: keys,
            usesAgent: environment["SSH_AUTH_SOCK"].map { FileManager.default.fileExists(atPath: $0) } ?? false)
    }
}

extension SyncedArticle {
    /// “local/troops: pushed 1 review, fetched 2 reviews, merged 1 annotation; 1 disagreement: …”.
    fileprivate var sentence: String {
        var deeds = [("pushed", pushed), ("fetched", fetched)].filter { !$0.1.isEmpty }.map {
            "\($0.0) \($0.1.inWords)"
        }
        if !merged.isEmpty { deeds.append("merged \(counted(merged.count, "annotation"))") }
        if deeds.isEmpty { deeds = ["joined what both sides had"] }
        var clauses = [deeds.joined(separator: ", ")]
        if !disagreements.isEmpty {
            let told = disagreements.map { "\($0.path.annotationName): \($0.clause)" }.joined(separator: "; ")
            clauses.append("\(counted(disagreements.count, "disagreement")): \(told)")
        }
        if !keptTwice.isEmpty {
            clauses.append("kept both of \(keptTwice.joined(separator: ", ")), which cannot be joined")
        }
        return "\(article): \(clauses.joined(separator: "; "))."
    }
}

extension SyncedArticle.ExchangedCounts {
    fileprivate var inWords: String {
        [(versions, "version"), (reviews, "review")].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }.joined(
            separator: " and ")
    }
}

extension String {
    /// “annotation 2eedf757” for “annotations/2eedf757-….jsonld”.
    fileprivate var annotationName: String {
        let name = split(separator: "/").last ?? ""
        return hasPrefix("annotations/") ? "annotation \(name.prefix { $0 != "-" && $0 != "." })" : self
    }
}

private struct SyncJSON: Encodable {
    let articles: [ArticleJSON]
    let unchanged: Int
    let passedOver: [String]
    let failures: [String]

    init(_ report: SyncReport) {
        (articles, unchanged, passedOver) = (report.articles.map(ArticleJSON.init), report.unchanged, report.passedOver)
        failures = report.failures.map(\.description)
    }

    struct ArticleJSON: Encodable {
        let article: String
        let pushed: CountsJSON
        let fetched: CountsJSON
        let merged: [String]
        let keptTwice: [String]
        let disagreements: [ClauseJSON]

        init(_ synced: SyncedArticle) {
            (article, pushed, fetched) = (
                synced.article.description, CountsJSON(synced.pushed), CountsJSON(synced.fetched)
            )
            (merged, keptTwice) = (synced.merged, synced.keptTwice)
            disagreements = synced.disagreements.map { ClauseJSON(file: $0.path, clause: $0.clause) }
        }
    }

    struct CountsJSON: Encodable {
        let versions: Int
        let reviews: Int

        init(_ extent: SyncedArticle.ExchangedCounts) { (versions, reviews) = (extent.versions, extent.reviews) }
    }

    struct ClauseJSON: Encodable {
        let file: String
        let clause: String
    }
}
