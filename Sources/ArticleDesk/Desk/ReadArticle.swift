internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReview
internal import ArticleStore

/// An article as its screen shows it: two of its versions, what changed between them, and all that was said about it.
struct ReadArticle {
    let article: ReviewedArticle
    let versions: [Version]
    /// The versions compared, by their index; the same where there is only one.
    let from: Int
    let to: Int
    let diff: ArticleDiff
    let standing: StandingAnnotations
    let record: ArticleRecord
    /// One for each change, in the order of `diff`.
    let changes: [ArticleCard]
    /// What else was said, and where it stands in the newer version.
    let others: [ArticleCard]

    var id: ArticleID { article.id }
    var headline: String { versions[to].headline ?? id.description }
    var canStep: Bool { to > from }

    /// Reads the versions of these numbers, from 1; without any, the latest one and the one before it.
    init(_ id: ArticleID, in store: ArticleStore, from: String?, to: String?) throws(ReviewError) {
        let article = try ReviewedArticle(id, in: store)
        let versions = article.versions.history.versions
        let last = try Self.index(to, in: article) ?? versions.count - 1
        let first = try Self.index(from, in: article) ?? max(0, last - 1)
        (self.article, self.versions) = (article, versions)
        (self.from, self.to) = (min(first, last), max(first, last))
        diff = try article.versions.diff(from: self.from, to: self.to)
        standing = try article.annotations()
        record = try article.versions.text(at: self.to).record
        let found = try Self.changes(article, diff, self.from, self.to, standing)
        let kept = try Self.others(article, besides: found, standing, at: self.to)
        changes = found.map { card in card.kept(among: kept) ?? card }
        let shown = Set(changes.map(\.annotation.id))
        others = kept.filter { !shown.contains($0.annotation.id) }
    }

    /// By its number or its commit; nil where none is named.
    private static func index(_ name: String?, in article: ReviewedArticle) throws(ReviewError) -> Int? {
        guard let name, !name.isEmpty else { return nil }
        let versions = article.versions.history.versions
        if let number = Int(name), let index = versions.firstIndex(where: { $0.number == number }) { return index }
        let found = versions.indices.filter { index in
            name.count >= 7 && versions[index].commits.contains { $0.hex.hasPrefix(name) }
        }
        guard let index = found.first else { throw .unknownVersion(name) }
        return index
    }

    private static func changes(
        _ article: ReviewedArticle, _ diff: ArticleDiff, _ from: Int, _ to: Int, _ standing: StandingAnnotations
    ) throws(ReviewError) -> [ArticleCard] {
        guard from < to else { return [] }
        let (old, new) = (article.versions.history.versions[from], article.versions.history.versions[to])
        let kept = Dictionary(standing.files.own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let found = try article.changes(from: old, to: new)
        return zip(diff.changes, found).map { change, annotation in
            ArticleCard(
                kept[annotation.id] ?? annotation, at: change.new,
                between: kept[annotation.id] == nil
                    ? StepTarget.Between(old: old.commit.hex, new: new.commit.hex) : nil)
        }
    }

    private static func others(
        _ article: ReviewedArticle, besides changes: [ArticleCard], _ standing: StandingAnnotations, at end: Int
    ) throws(ReviewError) -> [ArticleCard] {
        let shown = Set(changes.map(\.annotation.id))
        var cards: [ArticleCard] = []
        for annotation in standing.inOrder where !shown.contains(annotation.id) && !annotation.isOvertaken {
            guard let target = annotation.targets.last else { continue }
            let anchor = try article.versions.anchor(of: target, at: end)
            cards.append(ArticleCard(annotation, at: anchor?.range, isHere: anchor != nil))
        }
        return cards
    }
}

/// An annotation beside the text.
struct ArticleCard {
    let annotation: Annotation
    /// Where it stands in the newer version; nil where nothing stands there.
    let place: TextRange?
    /// Where it is not yet in the article's folder, the versions that it was found between.
    let between: StepTarget.Between?
    /// Whether it is about this version or an earlier one.
    let isHere: Bool

    init(_ annotation: Annotation, at place: TextRange?, between: StepTarget.Between? = nil, isHere: Bool = true) {
        (self.annotation, self.place, self.between, self.isHere) = (annotation, place, between, isHere)
    }

    /// The annotation of the same change between other versions, where there is one: it says the same of the same words.
    fileprivate func kept(among others: [ArticleCard]) -> ArticleCard? {
        guard between != nil, let place, !place.isEmpty else { return nil }
        return others.first { $0.annotation.change?.kind == annotation.change?.kind && $0.place == place }
    }

    /// Whether it may be folded away: editing and the page's furniture, by Galley's word and the desk's, and never what
    /// costs anything to be wrong about.
    var isQuiet: Bool {
        guard let change = annotation.change, let level = annotation.level else { return false }
        let isEditing = change.level != .substantive && level != .substantive
        return isEditing && change.stakes.level == 0 && annotation.isUnreviewed
    }
}

extension Annotation {
    /// Whether a later version made it pointless before anybody looked at it.
    fileprivate var isOvertaken: Bool {
        [.superseded, .orphaned].contains(status) && history.allSatisfy(\.by.isSoftware)
    }
}
