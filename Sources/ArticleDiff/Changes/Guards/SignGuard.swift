internal import ArticleAnalysis

/// A hyphen or minus before a figure came or went: “-0.2 %” → “0.2 %”.
///
/// Silent on what stands between two figures or behind a word (“2013-14”, “F-16”), and where a word says the sign.
struct SignGuard: EditRule {
    let name = "guard.sign"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard !edit.isMove, !edit.old.words.isEmpty || !edit.new.words.isEmpty || edit.touchesFigure else { return nil }
        let (before, after) = (edit.old.signedFigures, edit.new.signedFigures)
        guard before != after, edit.old.numbers == edit.new.numbers else { return nil }
        return Verdict(
            .figureChanged, .possible,
            "\(edit.shown): \(before < after ? "the figure is now below nought" : "the sign before the figure is gone")"
        )
    }
}

extension Edit {
    /// Whether a figure stands right behind it.
    fileprivate var touchesFigure: Bool {
        [old, new].contains { $0.side.article.tokens[$0.tokens.upperBound].kind == .number }
    }
}

extension Passage {
    /// The numbers in it, or the one right behind it.
    fileprivate var numbers: [WordID] {
        let inside = side.article.tokens[tokens].filter { $0.kind == .number }.map(\.word)
        let next = side.article.tokens[tokens.upperBound]
        return inside.isEmpty && next.kind == .number ? [next.word] : inside
    }

    /// How many figures have a sign of their own in front, the sign lying in the passage.
    fileprivate var signedFigures: Int {
        let all = side.article.tokens
        return tokens.count { token in
            all[token + 1].kind == .number && !all[token + 1].spaceBefore && isMinus(token)
                && (all[token].spaceBefore || all[token - 1].tag == .openBracket)
                && all[token - 1].kind != .number
        }
    }

    private func isMinus(_ token: Int) -> Bool { ["-", "−", "–"].contains(side.string(token)) }
}
