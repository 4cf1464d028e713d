internal import ArticleAnalysis
package import ArticleAnnotations
package import ArticleReport
package import ArticleReview
internal import ArticleStore

/// Puts annotations beside their sentences and their versions, for people to read.
package struct ReviewItems {
    private let article: ReviewedArticle
    private let standing: StandingAnnotations
    private let short: [UniqueID: String]

    package init(_ article: ReviewedArticle, _ standing: StandingAnnotations) {
        (self.article, self.standing) = (article, standing)
        short = shortIDs(of: standing.files.own.map(\.id))
    }

    package func board() throws(ReviewError) -> ReviewBoard {
        try ReviewBoard(
            article: article.id.description, queue: ReviewQueue(standing.files.own), foreign: standing.files.foreign,
            item: item)
    }

    package func item(of annotation: Annotation) throws(ReviewError) -> ReviewItem {
        ReviewItem(
            annotation, shortID: short[annotation.id] ?? annotation.id.description,
            passage: try passage(of: annotation, in: analysis),
            versions: annotation.targets.map { article.name(ofVersion: $0.version.id) },
            place: try place(of: annotation), relations: annotation.links.compactMap(relation),
            carrier: try article.carrier(of: annotation).map { "Version \($0.number)" })
    }

    private func analysis(ofVersion commit: String) throws(ReviewError) -> ArticleAnalysis? {
        guard let index = article.versions.index(ofVersion: commit) else { return nil }
        return try article.versions.analysis(at: index)
    }

    private func relation(_ link: AnnotationLink) -> String? {
        let other = UniqueID(iri: link.iri).flatMap { short[$0] }
        return switch link.relation {
        case .supersedes: other.map { "Takes the place of \($0)." }
        case .supersededBy: other.map { "\($0) took its place." } ?? "Mended in \(version(link))."
        case .notice where !link.iri.hasPrefix("urn:"): "The notice stands at \(neutralized(link.iri))."
        case .notice: "The notice stands in \(version(link))."
        }
    }

    /// The version whose commit the link names.
    private func version(_ link: AnnotationLink) -> String {
        article.name(ofVersion: String(link.iri.split(separator: ":").last ?? ""))
    }

    /// What became of it since; nil where its version is the latest or the words stand there as they were.
    private func place(of annotation: Annotation) throws(ReviewError) -> String? {
        let all = article.versions.history.versions
        guard let latest = all.last, let target = annotation.targets.last,
            let anchor = try article.versions.anchor(of: target, at: all.count - 1)
        else { return nil }
        return words(
            for: anchor, in: try article.versions.text(at: all.count - 1).text, named: "version \(latest.number)")
    }
}
