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
            try send(branches, to: remote)
            var refusals: [ArticleID: String] = [:]
            // What could not move with the others says by itself why.
            for branch in try remote.refused(of: branches, ifMany: true) {
                refusals[branch.article] = remote.refusal(of: branch)
            }
            return refusals
        }
    }

    private func send(_ branches: [BranchMove], to remote: borrowing Repository) throws(GitError) {
        if try remote.articleIDs().isEmpty, try isCopiedWhole(to: remote.path) { return }
        try copy(branches.map(\.new), beyond: branches.compactMap(\.old), to: remote.path)
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

    private static var moved: String { "somebody else has moved it" }
}
