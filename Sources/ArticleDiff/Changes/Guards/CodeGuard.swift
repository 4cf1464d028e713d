internal import ArticleAnalysis

/// A digit inside a name or code differs: “G7” → “G20”, “CO2” → “CO”, “Louis XIV” → “Louis XV”.
///
/// Sees words that begin with a letter and hold a digit, and Roman numbers in capitals. Silent on figures and dates,
/// and where a code came or went whole.
struct CodeGuard: EditRule {
    let name = "guard.code"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, !edit.isMove else { return nil }
        let (before, after) = (edit.old.codeWords, edit.new.codeWords)
        let lost = before.filter { !edit.rowWords.newWords.contains($0.word) }
        let gained = after.filter { !edit.rowWords.oldWords.contains($0.word) }
        guard lost.count == 1, gained.count == 1, let old = lost.first, let new = gained.first else { return nil }
        let (from, to) = (edit.old.string(old), edit.new.string(new))
        guard from.hasDigit || to.hasDigit || from.isRoman && to.isRoman,
            from.hasDigit && to.hasDigit || areKin(from, to)
        else { return nil }
        return Verdict(
            .nameChanged, .possible, "\(from) → \(to): another name, by its number",
            detail: ["oldName": .text(from), "newName": .text(to)])
    }

    /// Whether one is the other without its digits, or both are Roman numbers.
    private func areKin(_ left: String, _ right: String) -> Bool {
        if left.isRoman, right.isRoman { return true }
        let (a, b) = (left.filter { !$0.isNumber }, right.filter { !$0.isNumber })
        return a == b
    }
}

extension Passage {
    /// The words that can be codes, those with capitals alone included (“CO”).
    fileprivate var codeWords: [Token] {
        tokens.filter { token in
            let word = side.article.tokens[token]
            guard word.kind == .word, !side.isSlot(token), let first = side.slice(token).first else { return false }
            let text = side.string(token)
            return first.isASCIIUppercase && (text.hasDigit || text.utf8.allSatisfy(\.isASCIIUppercase))
        }.map { side.article.tokens[$0] }
    }
}

extension String {
    fileprivate var hasDigit: Bool { utf8.contains(where: \.isASCIIDigit) }
    fileprivate var isRoman: Bool { !isEmpty && allSatisfy { "IVX".contains($0) } }
}
