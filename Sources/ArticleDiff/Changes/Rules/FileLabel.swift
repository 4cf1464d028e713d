internal import ArticleAnalysis

/// The label of a file differs, came or went: “(PDF, 1.2 MB, 18 pages)” → “(PDF, 1.4 MB, 20 pages)”.
///
/// Sees a bracket that holds nothing but kinds of files, sizes and counts of pages, at least one of the first two.
struct FileLabel: EditRule {
    let name = "furniture.file-label"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard isLabel(edit.old), isLabel(edit.new), !edit.old.isEmpty || !edit.new.isEmpty else { return nil }
        return Verdict(.furnitureChanged, .likely, "\(edit.deed): the label of a file")
    }

    /// Whether a passage stands in such a bracket or is one; an empty passage beside a whole label is no part of one.
    private func isLabel(_ passage: Passage) -> Bool {
        guard let first = passage.tokens.first, let last = passage.tokens.last else { return true }
        let (side, reach) = (passage.side, ChangeThresholds.wordsOfFileLabel)
        let opener = (first - reach...first).reversed().first { side.opensBracket($0) }
        let closer = (last...last + reach).first { side.closesBracket($0) }
        guard let opener, let closer, closer - opener <= 2 * reach else { return false }
        var holdsFileWord = false
        for token in opener + 1..<closer where side.article.tokens[token].kind != .mark {
            let word = side.article.tokens[token]
            let isFileWord = side.words.isOfFileLabel(word.word)
            guard isFileWord || word.kind == .number else { return false }
            holdsFileWord = holdsFileWord || isFileWord
        }
        return holdsFileWord
    }
}

extension VersionSide {
    fileprivate func opensBracket(_ token: Int) -> Bool {
        article.tokens.indices.contains(token) && article.tokens[token].tag == .openBracket
    }

    fileprivate func closesBracket(_ token: Int) -> Bool {
        article.tokens.indices.contains(token) && article.tokens[token].tag == .closeBracket
    }
}
