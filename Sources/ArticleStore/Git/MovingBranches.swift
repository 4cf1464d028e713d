/// A branch that is to move.
struct BranchMove {
    let article: ArticleID
    /// Where it stands; nil if there is none.
    let old: ObjectID?
    let new: ObjectID

    init(article: ArticleID, from old: ObjectID?, to new: ObjectID) {
        (self.article, self.old, self.new) = (article, old, new)
    }
}

extension Repository {
    /// Moves branches of this repository, many of them together, and gives back those that no longer stand where they are
    /// to be moved from.
    ///
    /// A few are moved one by one, or left to the caller where it asks for many alone.
    func refused(of moves: [BranchMove], ifMany: Bool = false) throws(GitError) -> [BranchMove] {
        let packed = PackedReferences(in: path)
        // To write the file anew takes as long as it takes to move one branch in so many by itself.
        guard let first = moves.first,
            moves.count >= max(Limits.togetherAtLeast, packed.estimatedCount / Limits.branchesWorthAMove)
        else {
            if ifMany { return moves }
            var refused: [BranchMove] = []
            for move in moves where try !isMoved(by: move) { refused.append(move) }
            return refused
        }
        let alone = try WritersLock.alone(in: path, moving: moves.map(\.article))
        defer { withExtendedLifetime(alone) {} }
        let refused = try packed.move(moves, in: self)
        pointHead(at: first.article)
        return refused
    }

    /// Moves a branch of this repository, unless it no longer stands where it is to be moved from.
    func isMoved(by move: BranchMove) throws(GitError) -> Bool {
        try moving(move.article) { tip, _ throws(GitError) in
            tip == move.old ? Move(commit: move.new, outcome: true) : Move(commit: nil, outcome: false)
        }
    }
}
