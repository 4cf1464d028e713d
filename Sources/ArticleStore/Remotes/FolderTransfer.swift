/// What a remote's branches are.
struct RemoteBranches {
    /// By the full name, the commits that they stand at.
    var tips: [String: ObjectID] = [:]
    /// The branches that lead nowhere, each with why.
    var unreadable: [ArticleID: String] = [:]

    init() {}

    /// The articles' branches, or the one, of all that a remote names; for one that it cannot read it names no object.
    init(_ named: [String: ObjectID], _ only: ArticleID?) {
        for (name, tip) in named {
            guard let article = ArticleID(reference: name), only == nil || article == only else { continue }
            if tip.hex.allSatisfy({ $0 == "0" }) {
                unreadable[article] = "\(article) names no commit"
            } else {
                tips[name] = tip
            }
        }
    }
}

extension Repository {
    /// Brings over what the articles' branches of a folder of this machine hold and this repository does not; no branch
    /// of ours moves.
    ///
    /// Not by libgit2's fetch, which gives up all branches where one cannot be read.
    func fetch(_ only: ArticleID?, fromFolder folder: String) throws(GitError) -> RemoteBranches {
        let remote = try Repository(at: folder)
        let branches = try remote.branches(only)
        var (lacking, shared): ([ObjectID], [ObjectID]) = ([], [])
        for (name, tip) in branches.tips.sorted(by: { $0.key < $1.key }) {
            if try leads(name, to: tip) { shared.append(tip) } else { lacking.append(tip) }
        }
        guard !lacking.isEmpty else { return branches }
        for article in try articleIDs() {
            if let tip = try? target(of: article.reference), remote.hasCommit(tip) { shared.append(tip) }
        }
        if shared.isEmpty, only == nil, try remote.isCopiedWhole(to: path) {
            try lookForNewPacks()
        } else {
            try remote.copy(lacking, beyond: Set(shared).sorted(), to: path)
        }
        return branches
    }

    private func branches(_ only: ArticleID?) throws(GitError) -> RemoteBranches {
        var branches = RemoteBranches()
        let articles = if let only { [only] } else { try articleIDs() }
        for article in articles {
            do throws(GitError) {
                guard let tip = try target(of: article.reference) else { continue }
                guard hasCommit(tip) else { throw .damaged("\(article) names no commit") }
                branches.tips[article.reference] = tip
            } catch {
                branches.unreadable[article] = error.problem
            }
        }
        return branches
    }

    /// Whether a branch of ours leads to a commit: that the commit is here does not mean that all it leads to is.
    private func leads(_ branch: String, to tip: ObjectID) throws(GitError) -> Bool {
        guard has(tip), let ours = try? target(of: branch) else { return false }
        return try isReachable(tip, from: ours)
    }

    /// Whether there is such a commit here, and no other object of that id.
    func hasCommit(_ id: ObjectID) -> Bool { has(id) && (try? commit(id)) != nil }
}

extension StoreError {
    static func unreadable(_ problem: String, at address: RemoteAddress) -> StoreError {
        StoreError(
            .damaged, "A branch of \(address.shown) cannot be read: \(problem)",
            remedy: "Remove or mend it there; the other articles are exchanged")
    }
}
