extension ArticleStore {
    /// Stores a text as the article's next version, and returns when it is on the disk; the same text as the latest
    /// version makes no commit.
    ///
    /// Two writers of one article wait for each other. A branch that plain git moves in between is read again, up to
    /// `Limits.attempts` times.
    ///
    /// Throws `readOnly`, `diskFull`, or `busy` where the branch kept moving.
    package func snapshot(_ snapshot: Snapshot) throws(StoreError) -> SnapshotOutcome {
        try withRepository("Storing a version of \(snapshot.article)") { repository throws(GitError) in
            try repository.moving(snapshot.article) { tip, lock throws(GitError) in
                try repository.prepare(snapshot, after: tip, lock)
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
    private func pointHead(at article: ArticleID) {
        guard (try? isHeadUnborn()) == true else { return }
        try? setHead(article.reference)
    }

    func prepare(
        _ snapshot: Snapshot, after tip: ObjectID?, _ lock: borrowing ArticleLock
    ) throws(GitError) -> Move<SnapshotOutcome> {
        let versions =
            try tip.map { tip throws(GitError) in try history(of: snapshot.article, from: tip).versions } ?? []
        let text = try identify(Array(snapshot.text.utf8))
        if let latest = versions.last, latest.text == text {
            _ = try blob(text)  // by its id alone a damaged file would pass for the text
            let seen = latest.seen(until: snapshot.retrieved)
            if seen != latest { lock.note(latest.commit, seen: seen.lastSeen) }
            return Move(commit: nil, outcome: .unchanged(seen))
        }
        let earlier = versions.first { $0.text == text }?.number
        let version = try write(snapshot, after: tip, versions.last, returnsTo: earlier)
        return Move(commit: version.commit, outcome: earlier.map { .returned(version, to: $0) } ?? .stored(version))
    }

    private func write(
        _ snapshot: Snapshot, after tip: ObjectID?, _ latest: Version?, returnsTo earlier: Int?
    ) throws(GitError) -> Version {
        let record = ArticleRecord(snapshot)
        let text = try write(Array(snapshot.text.utf8))
        _ = try blob(text)  // git writes no file that is there already, damaged or not
        let tree = try write(try entries(snapshot, record, text: text, after: tip))
        let previousSeen = latest.flatMap { $0.lastSeen > $0.retrieved ? $0.lastSeen : nil }
        let message = VersionMessage(
            snapshot, record, number: (latest?.number ?? 0) + 1, text: text, returnsTo: earlier,
            previousSeen: previousSeen)
        let id = try write(
            tree: tree, parents: tip.map { [$0] } ?? [], author: snapshot.author, time: snapshot.retrieved,
            message: message.text)
        guard let version = Version(try commit(id), message.trailers, of: snapshot.article) else {
            throw .damaged("commit \(id.short) does not read back as a version")
        }
        return version
    }

    /// The tree of the new version: its own files, and what the tree before it held besides (annotations above all).
    private func entries(
        _ snapshot: Snapshot, _ record: ArticleRecord, text: ObjectID, after tip: ObjectID?
    ) throws(GitError) -> [GitEntry] {
        var entries = try tip.map { tip throws(GitError) in try files(of: tip).legal } ?? []
        entries.removeAll { Layout.own.contains($0.name) }
        entries.append(.file(Layout.text, text))
        entries.append(.file(Layout.record, try write(try record.encoded())))
        if let source = snapshot.source, source.isKept {
            entries.append(.file(source.kind.file, try write(source.bytes)))
        }
        return entries
    }
}
