extension ArticleStore {
    /// Lets this store and a remote hold the same: fetches the articles' branches, joins what was done on both sides,
    /// pushes.
    ///
    /// No branch ever moves but forward to a commit that follows where it stood, so a sync that is broken off leaves
    /// both sides whole. A remote that moves in between is fetched again, up to `Limits.syncRounds` times. Our
    /// branches are locked only while they move.
    ///
    /// Throws `unreachable` or `denied` where the remote cannot be talked to at all; an article that could not be
    /// synced is no error but stands among the failures of the report.
    package func sync(
        with address: RemoteAddress, access: RemoteAccess, only article: ArticleID? = nil, merge: @escaping FileMerger
    ) throws(StoreError) -> SyncReport {
        let repository = try attempt("Opening the store", in: path) { () throws(GitError) in try Repository(at: path) }
        var run = SyncRun(address, access, only: article)
        for _ in 0..<Limits.syncRounds {
            try run.fetch(into: repository)  // what the remote holds, and where its branches stand
            try run.join(in: repository, merge)  // each branch of ours leads to what both sides did
            if try run.push(from: repository) { return run.report }  // and now each of theirs does
        }
        return run.reportGivingUp()
    }
}

/// One sync on its way: what is known of both sides.
struct SyncRun {
    let address: RemoteAddress
    let access: RemoteAccess
    let only: ArticleID?
    /// Where the remote's branches stood when they were fetched last.
    var theirs: [ArticleID: ObjectID] = [:]
    /// Where ours stand now.
    var ours: [ArticleID: ObjectID] = [:]
    /// Where ours stood before; nil for one that is new here.
    var start: [ArticleID: ObjectID?] = [:]
    /// Where the remote's branch stood when it did not take ours, and what it said.
    var refusals: [ArticleID: (theirs: ObjectID?, reason: String)] = [:]
    var articles: [ArticleID: SyncedArticle] = [:]
    var failures: [ArticleID: StoreError] = [:]
    var passedOver: Set<ArticleID> = []

    init(_ address: RemoteAddress, _ access: RemoteAccess, only: ArticleID?) {
        (self.address, self.access, self.only) = (address, access, only)
    }

    mutating func fetch(into repository: borrowing Repository) throws(StoreError) {
        let session = RemoteSession(access)
        let branches = try reaching(address, session) { () throws(GitError) in
            if let folder = address.folder { return try repository.fetch(only, fromFolder: folder) }
            return try repository.fetch(only, from: address, session)
        }
        for (article, problem) in branches.unreadable { failures[article] = .unreadable(problem, at: address) }
        theirs = [:]
        for (name, tip) in branches.tips {
            guard let article = ArticleID(reference: name) else { continue }
            if repository.hasCommit(tip) {
                theirs[article] = tip
            } else {
                failures[article] = .unreadable("\(article) names no commit", at: address)
            }
        }
    }

    /// One article that cannot be joined does not hold up the others.
    mutating func join(in repository: borrowing Repository, _ merge: @escaping FileMerger) throws(StoreError) {
        let local = try attempt("Listing the articles", in: repository.path) { () throws(GitError) in
            if let only { [only] } else { try repository.articleIDs() }
        }
        let articles = Set(local).union(theirs.keys).sorted()
        try takeOver(articles, in: repository)
        for article in articles where failures[article] == nil {
            do throws(GitError) {
                try join(article, in: repository, merge)
            } catch {
                failures[article] = StoreError(
                    error, while: "Joining \(article) with \(address.shown)", in: repository.path)
            }
        }
    }

    /// Moves many branches that are new here together; whatever is wrong with one is told when it is joined by itself.
    private mutating func takeOver(
        _ articles: [ArticleID], in repository: borrowing Repository
    ) throws(StoreError) {
        let moves = try attempt("Taking over branches", in: repository.path) { () throws(GitError) in
            var moves: [BranchMove] = []
            for article in articles where failures[article] == nil {
                guard let tip = theirs[article], try repository.target(of: article.reference) == nil,
                    repository.isWholeArticle(article, at: tip)
                else { continue }
                moves.append(BranchMove(article: article, from: nil, to: tip))
            }
            let refused = Set(try repository.refused(of: moves, ifMany: true).map(\.article))
            return moves.filter { !refused.contains($0.article) }
        }
        for move in moves {
            (ours[move.article], start[move.article]) = (move.new, .some(nil))
            try attempt("Counting what was fetched", in: repository.path) { () throws(GitError) in
                try noteFetched(move.article, move.new, Joining(tip: move.new), in: repository)
            }
        }
    }

    private mutating func join(
        _ article: ArticleID, in repository: borrowing Repository, _ merge: @escaping FileMerger
    ) throws(GitError) {
        let before = try repository.target(of: article.reference)
        if start[article] == nil { start[article] = .some(before) }
        ours[article] = before
        guard before != theirs[article] else { return }
        for tip in [before, theirs[article]].compactMap(\.self)
        where try repository.latestVersion(of: article, from: tip) == nil {
            passedOver.insert(article)
            return
        }
        guard let theirs = theirs[article] else { return }
        try repository.refuseIllegalNames(in: try repository.commits(from: theirs, notFrom: before))
        let joining = try repository.join(article, with: theirs, merge)
        ours[article] = joining.tip
        try noteFetched(article, theirs, joining, in: repository)
    }

    private mutating func noteFetched(
        _ article: ArticleID, _ theirs: ObjectID, _ joining: Joining, in repository: borrowing Repository
    ) throws(GitError) {
        let fetched = try repository.commits(from: theirs, notFrom: start[article] ?? nil)
        guard !fetched.isEmpty else { return }
        note(article) { synced in
            synced.fetched = .init(fetched, of: article)
            synced.merged += joining.merge?.merged ?? []
            synced.disagreements += joining.merge?.disagreements ?? []
            synced.keptTwice += joining.merge?.keptTwice ?? []
        }
    }

    /// Sends what the remote lacks; whether nothing is left to send.
    mutating func push(from repository: borrowing Repository) throws(StoreError) -> Bool {
        let lacking = ours.filter { article, tip in
            tip != theirs[article] && failures[article] == nil && !passedOver.contains(article)
        }
        let wanted = lacking.keys.filter { !isRefusedForGood($0) }.sorted()
        guard !wanted.isEmpty else { return true }
        let branches = wanted.compactMap { article in
            ours[article].map { BranchMove(article: article, from: theirs[article], to: $0) }
        }
        let refused = try repository.push(branches, to: address, access)
        for branch in branches {
            if let reason = refused[branch.article] {
                refusals[branch.article] = (theirs[branch.article], reason)
            } else {
                try notePushed(branch, in: repository)
            }
        }
        return refused.isEmpty
    }

    /// A remote that has not moved since it refused will refuse again.
    private mutating func isRefusedForGood(_ article: ArticleID) -> Bool {
        guard let refusal = refusals[article], refusal.theirs == theirs[article] else { return false }
        failures[article] = StoreError(
            .denied, "\(address.shown) does not take \(article): \(refusal.reason)",
            remedy: "Ask whoever runs it; what was fetched from it is kept here")
        return true
    }

    private mutating func notePushed(_ branch: BranchMove, in repository: borrowing Repository) throws(StoreError) {
        let sent = try attempt("Counting what was pushed of \(branch.article)", in: repository.path) {
            () throws(GitError) in
            try repository.commits(from: branch.new, notFrom: branch.old)
        }
        note(branch.article) { $0.pushed = .init(sent, of: branch.article) }
    }

    private mutating func note(_ article: ArticleID, _ change: (inout SyncedArticle) -> Void) {
        change(&articles[article, default: SyncedArticle(article: article)])
    }

    var report: SyncReport {
        var report = SyncReport()
        report.articles = articles.values.sorted { $0.article < $1.article }
        report.failures = failures.sorted { $0.key < $1.key }.map(\.value)
        report.passedOver = passedOver.sorted().map(\.description)
        report.unchanged =
            ours.keys.filter { articles[$0] == nil && failures[$0] == nil && !passedOver.contains($0) }.count
        return report
    }

    /// The remote has moved each time.
    func reportGivingUp() -> SyncReport {
        var report = report
        for article in refusals.keys.sorted()
        where failures[article] == nil && articles[article]?.pushed.isEmpty != false {
            report.failures.append(
                StoreError(
                    .busy, "\(address.shown) kept moving while \(article) was being pushed",
                    remedy: "Run the command again; what was fetched is kept here"))
        }
        return report
    }
}
