internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore
internal import ArticleWatch

/// Keeps a watch's versions in a store, annotates them, and says what changed.
struct StoreDesk: WatchDesk {
    let keeper: PageKeeper
    /// What a change has to cost at least for somebody to be told.
    let stakes: Int
    /// Whether anybody wants to know.
    let tells: Bool

    func keep(_ page: FetchedPage, as article: String?, at now: Moment) throws(DeskTrouble) -> KeptVersion {
        do {
            let kept = try keeper.keep(page, as: article, at: Timestamp(seconds: now / 1_000))
            return KeptVersion(kept.outcome, published: kept.published)
        } catch {
            throw DeskTrouble(error)
        }
    }

    func unchanged(_ page: PageState, at now: Moment) throws(DeskTrouble) -> KeptVersion? {
        do {
            return try keeper.unchanged(page, at: Timestamp(seconds: now / 1_000)).map {
                KeptVersion(.unchanged($0), published: nil)
            }
        } catch {
            throw DeskTrouble(error)
        }
    }

    func changes(
        of article: String, since told: String?, annotating: Bool, at now: Moment
    ) throws(DeskTrouble) -> [String] {
        guard annotating || tells else { return [] }
        do {
            let reviewed = try ReviewedArticle(try keeper.store.articleID(article), in: keeper.store)
            let versions = reviewed.versions.history.versions
            let first = told.flatMap { reviewed.versions.index(ofVersion: $0) }.map { $0 + 1 } ?? versions.count - 1
            var lines: [String] = []
            for index in versions.indices.dropFirst(max(first, 1)) {
                let (old, new) = (versions[index - 1], versions[index])
                if annotating { try annotate(reviewed, from: old, to: new, at: Timestamp(seconds: now / 1_000)) }
                let message = try ChangeMessage(reviewed, from: old, to: new, stakes: stakes)
                if tells, !message.changes.isEmpty { lines.append(try ContractJSON.encode(message)) }
            }
            return lines
        } catch {
            throw DeskTrouble(error)
        }
    }

    /// As “galley annotate” does it.
    private func annotate(_ article: ReviewedArticle, from old: Version, to new: Version, at time: Timestamp) throws {
        let found = try article.changes(from: old, to: new)
        guard !found.isEmpty else { return }
        _ = try article.write(found, between: old, and: new, by: .galley, at: time)
    }
}

extension KeptVersion {
    fileprivate init(_ outcome: SnapshotOutcome, published: Moment?) {
        let version = outcome.version
        let isNew = if case .unchanged = outcome { false } else { true }
        self.init(
            article: version.article.description, text: version.text.hex, commit: version.commit.hex,
            number: version.number, isNew: isNew, published: published, sentence: outcome.sentence)
    }
}

extension DeskTrouble {
    /// What is wrong with a page stays so; what is wrong with a disk or a lock may be right in a minute.
    fileprivate init(_ error: any Error) {
        let storeError: StoreError? =
            if let error = error as? StoreError { error } else if case .store(let error)? = error as? ReviewError {
                error
            } else { nil }
        let kind: Kind =
            switch storeError?.kind {
            case .diskFull, .readOnly, .missingStore: .disk
            case nil, .badName: .page
            default: .article
            }
        self.init(kind, sentence: PageTrouble(error).sentence)
    }
}

/// What whoever wants to know of a change is told: one line of JSON.
private struct ChangeMessage: Encodable {
    let article: String
    let url: Nullable<String>
    let old: VersionJSON
    let new: VersionJSON
    /// Those with stakes enough, the costliest first.
    let changes: [ChangeJSON]

    init(_ article: ReviewedArticle, from old: Version, to new: Version, stakes: Int) throws {
        let walk = article.versions
        let diff = try walk.diff(from: try walk.index(of: old), to: try walk.index(of: new))
        self.article = article.id.description
        url = Nullable(new.url)
        (self.old, self.new) = (VersionJSON(old), VersionJSON(new))
        let grave = diff.changes.filter { $0.stakes.level >= stakes }
        changes = grave.sorted { $0.stakes.level > $1.stakes.level }.map { ChangeJSON($0, in: diff) }
    }

    struct ChangeJSON: Encodable {
        let kind: String
        let level: String
        let confidence: String
        let stakes: Int
        let stakesReason: String
        let explanation: String
        let rule: String
        let old: Nullable<String>
        let new: Nullable<String>

        init(_ change: Change, in diff: ArticleDiff) {
            (kind, level) = (change.kind.rawValue, change.kind.level.rawValue)
            (confidence, stakes) = (change.confidence.rawValue, change.stakes.level)
            (stakesReason, explanation, rule) = (change.stakes.reason, change.explanation, change.rule)
            old = Nullable(change.old.map { diff.old.text[$0] })
            new = Nullable(change.new.map { diff.new.text[$0] })
        }
    }
}
