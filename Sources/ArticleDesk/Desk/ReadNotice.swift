internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

/// One annotation with all that somebody needs who decides on it: evidence, history, and the notice that goes with it.
struct ReadNotice {
    let article: ReviewedArticle
    let item: ReviewItem
    /// Where it is not yet in the article's folder, the versions that it was found between.
    let between: StepTarget.Between?
    /// The sentences before and after, the words marked; nil for a side that has none.
    let before: [Paragraph.Run]?
    let after: [Paragraph.Run]?
    /// Others of the article that the same notice could tell of.
    let companions: [Annotation]
    /// Those that it is to tell of besides.
    let joined: [Annotation]
    let style: String
    let repeatsError: Bool?
    /// The notice as the house would word it; nil where there is nothing to tell.
    let proposal: String?
    /// The latest text, and whether it carries the notice already.
    let latest: VersionText

    var annotation: Annotation { item.annotation }
    var id: ArticleID { article.id }
    var target: StepTarget { StepTarget(id, annotation, between: between) }

    /// The annotation of that id, in the article's folder or among the changes between two versions.
    init(_ id: ArticleID, _ name: String, in store: ArticleStore, _ query: FormFields) throws(ReviewError) {
        let article = try ReviewedArticle(id, in: store)
        let standing = try article.annotations()
        var between: StepTarget.Between?
        let annotation: Annotation
        if let kept = standing.files.own.first(where: { $0.id.description == name }) {
            annotation = kept
        } else if let found = try Self.found(name, in: article, query) {
            (annotation, between) = found
        } else {
            annotation = try standing.annotation(name)
        }
        (self.article, self.between) = (article, between)
        item = try ReviewItems(article, standing).item(of: annotation)
        before = annotation.change == nil ? nil : try Self.side(annotation.targets.first, .removed, in: article)
        after = try Self.side(annotation.targets.last, annotation.change == nil ? .marked : .added, in: article)
        companions = standing.inOrder.filter { $0.id != annotation.id && $0.change != nil && $0.isTellable }
        let chosen = Set(query.all("with"))
        joined = companions.filter { chosen.contains($0.id.description) }
        style = query["style"].flatMap { NoticeTemplate.houses.contains($0) ? $0 : nil } ?? "plain"
        repeatsError = query["repeat"].flatMap { ["yes": true, "no": false][$0] }
        proposal = try Self.proposal([annotation] + joined, style, repeatsError, article)
        latest = try article.versions.text(at: article.versions.history.versions.count - 1)
    }

    private static func found(
        _ name: String, in article: ReviewedArticle, _ query: FormFields
    ) throws(ReviewError) -> (Annotation, StepTarget.Between)? {
        guard let from = query["from"], let to = query["to"], let old = article.versions.index(ofVersion: from),
            let new = article.versions.index(ofVersion: to), old < new
        else { return nil }
        let versions = article.versions.history.versions
        let found = try article.changes(from: versions[old], to: versions[new])
        return found.first { $0.id.description == name }.map { ($0, StepTarget.Between(old: from, new: to)) }
    }

    /// The words of a target in their sentence; nil where its version is not here, or nothing quotes them.
    private static func side(
        _ target: Target?, _ emphasis: Emphasis, in article: ReviewedArticle
    ) throws(ReviewError) -> [Paragraph.Run]? {
        guard let target, let index = article.versions.index(ofVersion: target.version.id) else { return nil }
        let analysis = try article.versions.analysis(at: index)
        guard let place = (try? range(of: target, in: analysis.text)) ?? nil else { return nil }
        let around = analysis.sentences.map(\.range).filter { $0.overlaps(place) || $0.start == place.start }
            .reduce(place) { $0.union($1) }
        return [
            Paragraph.Run(analysis.text[TextRange(around.start, place.start)]),
            Paragraph.Run(analysis.text[place], emphasis),
            Paragraph.Run(analysis.text[TextRange(place.end, around.end)]),
        ].filter { !$0.text.isEmpty }
    }

    private static func proposal(
        _ annotations: [Annotation], _ style: String, _ repeatsError: Bool?, _ article: ReviewedArticle
    ) throws(ReviewError) -> String? {
        guard let table = NoticeTemplate.table(of: style), let template = try? NoticeTemplate(table) else { return nil }
        let subjects = NoticeSubjects(annotations: annotations, isSettled: true)
        return draftNotice(
            of: annotations, in: template, repeatingError: repeatsError, day: subjects.day,
            published: try article.firstDay()
        )?.text
    }
}

extension Annotation {
    /// Whether a notice may speak of it: it is open, and nobody decided to be silent.
    fileprivate var isTellable: Bool { isOpen && decision != .silent && ![.approved, .published].contains(status) }
}
