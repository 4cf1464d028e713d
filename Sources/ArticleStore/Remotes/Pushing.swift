/// A branch that a remote is to move.
struct BranchMove {
    let article: ArticleID
    /// Where it stands there; nil if it has none.
    let old: ObjectID?
    let new: ObjectID

    init(article: ArticleID, from old: ObjectID?, to new: ObjectID) {
        (self.article, self.old, self.new) = (article, old, new)
    }
}

extension Repository {
    /// Moves the branches of a remote; those that somebody else moved first, or that the remote does not take, are
    /// answered with the reason.
    func push(_ branches: [BranchMove], to address: RemoteAddress, _ access: RemoteAccess) throws(StoreError)
        -> [ArticleID: String]
    {
        if let folder = address.folder { return try push(branches, toFolder: folder) }
        let session = RemoteSession(access)
        return try reaching(address, session) { () throws(GitError) in
            do throws(GitError) {
                try push(branches.map(\.article.reference), to: address, session)
            } catch  where error.isModified {
                // The remote had moved before anything was sent.
                return Dictionary(uniqueKeysWithValues: branches.map { ($0.article, Self.moved) })
            }
            return Dictionary(
                uniqueKeysWithValues: branches.compactMap { branch in
                    session.refusals[branch.article.reference].map { (branch.article, $0) }
                })
        }
    }

    /// The same in a folder of this machine, under its own locks.
    ///
    /// Not by libgit2's push, which moves such branches without looking whether they still stand where it saw them.
    private func push(_ branches: [BranchMove], toFolder folder: String) throws(StoreError) -> [ArticleID: String] {
        try attempt("Pushing", in: folder) { () throws(GitError) in
            let remote = try Repository(at: folder)
            try copy(branches.map(\.new), beyond: branches.compactMap(\.old), to: folder)
            var refusals: [ArticleID: String] = [:]
            for branch in branches {
                refusals[branch.article] = remote.refusal(of: branch)
            }
            return refusals
        }
    }

    /// Moves a branch of ours for somebody else; why not, where it does not move. One that cannot be read does not hold
    /// up the others.
    private func refusal(of branch: BranchMove) -> String? {
        do throws(GitError) {
            return try isMoved(by: branch) ? nil : Self.moved
        } catch {
            return error.problem
        }
    }

    /// Moves a branch of this repository, unless it no longer stands where it is to be moved from.
    func isMoved(by branch: BranchMove) throws(GitError) -> Bool {
        try moving(branch.article) { tip, _ throws(GitError) in
            tip == branch.old ? Move(commit: branch.new, outcome: true) : Move(commit: nil, outcome: false)
        }
    }

    private static var moved: String { "somebody else has moved it" }
}
