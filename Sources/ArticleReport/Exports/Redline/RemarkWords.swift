internal import ArticleAnnotations
internal import ArticleDiff

/// What documents say beside the text.
extension ReviewedDiff {
    /// The remarks worth a comment: facts that changed, passages that moved, and whatever people said or did.
    ///
    /// A comma that came speaks for itself.
    var spokenRemarks: [Remark] {
        remarks.filter { remark in
            guard let change = remark.annotation.change, remark.annotation.history.isEmpty else { return true }
            return change.level == .substantive || change.kind == .moved
        }
    }

    /// The paragraphs of a comment: what it is, where it stands, each step, the notice.
    func lines(of remark: Remark) -> [String] {
        let annotation = remark.annotation
        var lines = [annotation.summary]
        if remark.change == nil { lines += [origin(of: remark)].compactMap { $0 } }
        if let standing = annotation.standing { lines.append("\(standing).") }
        lines += annotation.history.map(\.summary)
        if let draft = annotation.draft { lines.append("Notice: \(draft.text)") }
        return lines.map(visibleLine).filter { !$0.isEmpty }
    }

    /// Which versions a remark was made on, where they are not the two that are compared; with its words, where it has
    /// no place in these.
    private func origin(of remark: Remark) -> String? {
        let targets = remark.annotation.targets
        let names = targets.map { article.name(of: $0.version) }.joined(separator: " → ")
        guard remark.old == nil, remark.new == nil else {
            return targets.last?.version.id == new.cited.id && targets.count == 1 ? nil : "About \(names)."
        }
        let words = remark.annotation.wordedTarget?.words
        return words.map { "About \(names): “\($0)”." } ?? "About \(names)."
    }
}
