internal import ArticleDiff

extension Annotation {
    /// The kind of change that a desk would take as seriously as this finding; nil for what is none.
    var kindLikeFinding: ChangeKind? {
        guard let rule = findingRule else { return nil }
        switch rule.prefix(while: { $0 != "." }) {
        case "figure", "age": return .figureChanged
        case "date": return .dateChanged
        case "name": return .nameChanged
        default: return .typoFixed
        }
    }
}
