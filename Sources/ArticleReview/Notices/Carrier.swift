package import ArticleAnnotations
package import ArticleStore

extension ReviewedArticle {
    /// The first version that carries an approved notice; nil where none does yet.
    package func carrier(of annotation: Annotation) throws(ReviewError) -> Version? {
        guard annotation.status == .approved, let draft = annotation.draft?.text else { return nil }
        for (index, version) in versions.history.versions.enumerated()
        where carries(try versions.text(at: index).text, notice: draft) {
            return version
        }
        return nil
    }
}
