internal import ArticleAnnotations
internal import ArticleDesk
internal import ArticleDiff
internal import ArticleReport
internal import ArticleStore

/// What whoever is alerted of an annotation is told: one line of JSON.
struct AlertMessage: Encodable {
    let article: String
    /// Its id.
    let annotation: String
    /// Nil for what a person noted.
    let kind: Nullable<String>
    /// Likewise.
    let stakes: Nullable<Int>
    let stakesReason: Nullable<String>
    /// “10,000 → 12,000”.
    let label: String
    /// What was found, or said.
    let says: String
    /// Who found or said it.
    let by: String
    /// Where the desk shows it: an address where the desk's own is known, else the path below it.
    let page: String
    /// When the version that it is about was seen.
    let seen: String

    init(_ annotation: Annotation, of article: ArticleID, stakes: Int?, origin: String?) {
        (self.article, self.annotation) = (article.description, annotation.id.description)
        kind = Nullable(annotation.verdict?.rawValue)
        (self.stakes, stakesReason) = (Nullable(stakes), Nullable(annotation.stakes?.reason))
        (label, says) = (ArticleAnnotations.label(of: annotation), annotation.says)
        by = annotation.creator.name
        page = (origin.map(Self.withoutSlash) ?? "") + DeskPath.annotation(article, annotation).text
        seen = utcStamp(annotation.targets.last?.version.seen ?? annotation.created)
    }

    private static func withoutSlash(_ origin: String) -> String {
        origin.hasSuffix("/") ? String(origin.dropLast()) : origin
    }
}
