extension ArticleStore {
    /// Stores a text as the article's next version, and returns when it is on the disk; the same text as the latest
    /// version makes no commit.
    ///
    /// Two writers of one article wait for each other. A branch that plain git moves in between is read again, up to
    /// `Limits.attempts` times.
    ///
    /// Throws `readOnly`, `diskFull`, or `busy` where the branch kept moving.
    package func snapshot(_ snapshot: Snapshot) throws(StoreError) -> SnapshotOutcome {
        try self.snapshot(try PreparedSnapshot(snapshot))
    }

    func snapshot(_ prepared: PreparedSnapshot) throws(StoreError) -> SnapshotOutcome {
        let article = prepared.snapshot.article
        return try withRepository("Storing a version of \(article)") { repository throws(GitError) in
            try repository.moving(article) { tip, lock throws(GitError) in
                try repository.prepare(prepared, after: tip, lock)
            }
        }
    }
}

/// What a write wants: a branch moved, or nothing.
struct Move<Outcome> {
    /// Nil if there is nothing to write.
    let commit: ObjectID?
    let outcome: Outcome
}

extension Repository {
    /// Moves the article's branch to the commit that `prepare` makes of its tip, as often as it takes.
    func moving<Outcome>(
        _ article: ArticleID, prepare: (ObjectID?, borrowing ArticleLock) throws(GitError) -> Move<Outcome>
    ) throws(GitError) -> Outcome {
        let writers = try WritersLock.share(in: path, moving: [article])
        defer { withExtendedLifetime(writers) {} }
        let lock = try ArticleLock.take(article, in: path)
        for _ in 0..<Limits.attempts {
            let tip = try target(of: article.reference)
            let move = try prepare(tip, lock)
            guard let commit = move.commit else { return move.outcome }
            do throws(GitError) {
                try self.move(article.reference, from: tip, to: commit)
                if tip == nil { pointHead(at: article) }
                return move.outcome
            } catch  where error.isLocked {
                StaleLock(of: article, in: path).waitOut()
            } catch  where error.isModified {
                continue
            }
        }
        throw .locked("the branch of \(article) kept moving")
    }

    /// Lets `git clone` check out the first article; a convenience, so a failure is no failure of the write.
    func pointHead(at article: ArticleID) {
        guard (try? isHeadUnborn()) == true else { return }
        try? setHead(article.reference)
    }

    func prepare(
        _ snapshot: PreparedSnapshot, after tip: ObjectID?, _ lock: borrowing ArticleLock
    ) throws(GitError) -> Move<SnapshotOutcome> {
        let (article, text) = (snapshot.snapshot.article, snapshot.text)
        let end = try end(of: article, at: tip)
        if let latest = end.latest, latest.text == text.id {
            try readBack(text)
            let seen = latest.seen(until: snapshot.snapshot.retrieved)
            if seen != latest { lock.note(latest.commit, seen: seen.lastSeen) }
            return Move(commit: nil, outcome: .unchanged(seen))
        }
        let earlier = try firstVersion(with: text.id, of: article, at: tip)
        let draft = try VersionDraft(snapshot, after: end, returnsTo: earlier)
        for file in draft.files { try write(file.object) }
        try readBack(text)
        for object in [draft.tree, draft.commit] { try write(object) }
        return Move(
            commit: draft.commit.id,
            outcome: earlier.map { .returned(draft.version, to: $0) } ?? .stored(draft.version))
    }

    /// Throws where the file of this id is not this file: git writes none that is there already, damaged or not.
    private func readBack(_ file: GitObject) throws(GitError) {
        guard try blob(file.id) == file.bytes else { throw .damaged("file \(file.id.short) does not read back") }
    }
}
