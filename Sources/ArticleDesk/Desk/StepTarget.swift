internal import ArticleAnnotations
internal import ArticleStore

/// Which annotation a step is meant for, as it stood when its form was drawn.
struct StepTarget: Hashable {
    let article: ArticleID
    let annotation: UniqueID
    /// As ``Annotation/state`` named it then.
    let state: String
    /// The commits of the two versions that a change was found between, where it has not been written down yet.
    let between: Between?

    struct Between: Hashable {
        let old: String
        let new: String
    }

    init(_ article: ArticleID, _ annotation: Annotation, between: Between? = nil) {
        (self.article, self.annotation, state) = (article, annotation.id, annotation.state)
        self.between = between
    }

    /// Nil for what no form of ours has carried.
    init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard [3, 5].contains(parts.count), let id = UniqueID(text: parts[1]),
            let article = try? ArticleID(parts[0]), article.description == parts[0]
        else { return nil }
        (self.article, annotation, state) = (article, id, parts[2])
        between = parts.count == 5 ? Between(old: parts[3], new: parts[4]) : nil
    }

    /// As a form carries it.
    var text: String {
        let commits = between.map { [$0.old, $0.new] } ?? []
        return ([article.description, "\(annotation)", state] + commits).joined(separator: " ")
    }
}
