/// What became of one of many snapshots.
package enum BulkOutcome: Sendable, Hashable {
    /// As it would have become by itself.
    case taken(SnapshotOutcome)
    /// The store has this very version: the same text, seen at that time.
    case known(number: Int, commit: ObjectID)
    /// Nothing was stored: most of what the latest version says is gone.
    case collapsed(from: Version)
}

/// Stores many snapshots at once: their objects go into one pack, and then their branches move together.
///
/// What it makes is what ``ArticleStore/snapshot(_:)`` would have made of the same lines one after the other, with the
/// same ids. A line that was stored before is known again, so that an import can be repeated after whatever stopped it.
/// Nothing counts before ``commit()`` returns: killed earlier, the store stands where it stood after the last one.
///
/// For one thread. Other writers may be at work: an article that somebody else moved in between is written anew behind
/// what they wrote.
package final class BulkWriter {
    private let store: ArticleStore
    private let repository: Repository
    private var lines: [ArticleID: ArticleLine] = [:]
    private var pack = PackWriter()
    /// Of the articles whose lines have grown, where their branches stand.
    private var starts: [ArticleID: ObjectID?] = [:]
    private let isCollapse: ((_ old: String, _ new: String) -> Bool)?

    /// Writes into a store; throws as opening it does. What collapses from one version to the next by that judgement,
    /// where there is one, is left out.
    package init(
        into store: ArticleStore, leavingOut isCollapse: ((_ old: String, _ new: String) -> Bool)? = nil
    ) throws(StoreError) {
        (self.store, self.isCollapse) = (store, isCollapse)
        repository = try attempt("Opening the store", in: store.path) { () throws(GitError) in
            try Repository(at: store.path)
        }
    }

    /// How many versions wait for ``commit()``.
    package private(set) var waiting = 0

    /// Whether so much waits that it is time for ``commit()``: a pack is held in memory until then.
    package var isFull: Bool { waiting >= Limits.packedVersions || pack.byteCount >= Limits.packedBytes }

    /// Takes snapshots in their order, and says what each becomes once ``commit()`` has returned.
    package func add(_ snapshots: [PreparedSnapshot]) throws(StoreError) -> [BulkOutcome] {
        var outcomes: [BulkOutcome] = []
        for snapshot in snapshots {
            if let latest = try collapsing(snapshot) {
                outcomes.append(.collapsed(from: latest))
                continue
            }
            outcomes.append(
                try attempt("Storing versions", in: store.path) { () throws(GitError) in try add(snapshot) })
        }
        try attempt("Storing versions", in: store.path) { () throws(GitError) in try pack.compressIfMuch() }
        return outcomes
    }

    /// The latest version where the snapshot is what little is left of it; nil for any other, and for one that the
    /// store has.
    ///
    /// Only a text of half the words is compared, and what waits is committed before, so that no texts are kept for it.
    private func collapsing(_ prepared: PreparedSnapshot) throws(StoreError) -> Version? {
        guard let isCollapse else { return nil }
        let article = prepared.snapshot.article
        let line = try attempt("Storing versions", in: store.path) { () throws(GitError) in try self.line(of: article) }
        lines[article] = line
        guard let latest = line.end.latest, 2 * prepared.words < latest.words,
            line.known(prepared.text.id, at: prepared.snapshot.retrieved) == nil
        else { return nil }
        if starts[article] != nil { try commit() }
        return isCollapse(try store.text(of: latest), prepared.snapshot.text) ? latest : nil
    }

    private func add(_ prepared: PreparedSnapshot) throws(GitError) -> BulkOutcome {
        let article = prepared.snapshot.article
        var line = try line(of: article)
        defer { lines[article] = line }
        if let known = line.known(prepared.text.id, at: prepared.snapshot.retrieved) {
            return known
        }
        if let latest = line.end.latest, latest.text == prepared.text.id {
            line.see(latest.seen(until: prepared.snapshot.retrieved))
            return .taken(.unchanged(line.end.latest ?? latest))
        }
        let earlier = line.firstVersion(with: prepared.text.id)
        let draft = try VersionDraft(prepared, after: line.end, returnsTo: earlier)
        if starts[article] == nil { starts[article] = .some(line.end.tip) }
        for file in draft.files {
            pack.add(file.object, like: line.files[file.name])
            line.files[file.name] = file.object.id
        }
        for object in [draft.tree, draft.commit] { pack.add(object) }
        line.grow(draft)
        waiting += 1
        return .taken(earlier.map { .returned(draft.version, to: $0) } ?? .stored(draft.version))
    }

    private func line(of article: ArticleID) throws(GitError) -> ArticleLine {
        if let line = lines[article] { return line }
        return try ArticleLine(of: article, in: repository)
    }

    /// Writes what waits, and returns when all of it is on the disk and the branches have moved.
    ///
    /// Throws `diskFull`, `readOnly` or `busy`; the store then stands where it stood, and what waited is lost.
    package func commit() throws(StoreError) {
        let behind = try attempt("Storing versions", in: store.path) { () throws(GitError) in try write() }
        for (article, tip) in behind { try follow(article, to: tip) }
    }

    /// Gives the articles that somebody else moved, with the commits that stand in the store beside their lines.
    private func write() throws(GitError) -> [(ArticleID, ObjectID)] {
        defer { forget() }
        let moves = starts.compactMap { article, start in
            lines[article]?.end.tip.map { BranchMove(article: article, from: start, to: $0) }
        }.sorted { $0.article < $1.article }
        if !pack.isEmpty { try pack.write(into: repository) }
        let refused = try repository.refused(of: moves)
        for article in lines.keys { lines[article]?.noteLastSeen(in: store.path) }
        return refused.map { ($0.article, $0.new) }
    }

    /// Puts the versions of a line that nobody's branch leads to behind what somebody else wrote.
    private func follow(_ article: ArticleID, to tip: ObjectID) throws(StoreError) {
        lines[article] = nil
        let versions = try attempt("Storing versions of \(article)", in: store.path) { () throws(GitError) in
            let standing = try repository.target(of: article.reference)
            var versions: [PreparedSnapshot] = []
            for commit in try repository.commits(from: tip, notFrom: standing).reversed() {
                if let version = try PreparedSnapshot(again: commit, of: article, in: repository) {
                    versions.append(version)
                }
            }
            return versions
        }
        for version in versions { _ = try store.snapshot(version) }
    }

    /// What is known of articles is read again when they are met again, so that memory is bounded.
    private func forget() {
        (pack, starts, waiting) = (PackWriter(), [:], 0)
        if lines.values.reduce(0, { $0 + $1.count }) > Limits.rememberedVersions { lines = [:] }
    }
}
