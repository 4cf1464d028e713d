package import ArticleAnalysis

/// What is followed through the versions of an article.
package enum FactKind: String, Sendable, CaseIterable {
    /// How much of what.
    case figure
    /// Somebody's words between quotation marks.
    case quote
    /// A statement, clause by clause.
    case claim
}

/// What one version says at one place. All ranges point into the text that stands here: of an unchanged fact that is
/// the text of the version in which it was read.
package struct FollowedFact: Sendable {
    package let kind: FactKind
    /// The text of the version in which it was read.
    package let text: ArticleText
    /// A figure with its unit; what stands between the marks; the clause.
    package let range: TextRange
    /// The sentence that it starts in.
    package let sentence: TextRange
    /// Who says so, by the fullest name that the version has for them; nil is the article itself.
    package let source: String?
    /// How sure it is said to be.
    package let certainty: Certainty
    /// Whether the words turn it round.
    package let isNegated: Bool
    /// How much of what; nil for quotations and claims.
    package let quantity: Quantity?
    /// Index of ``sentence`` in its version.
    let sentenceIndex: Int
    /// The words that name the source, and the word that decides how sure it is.
    let sourcePlace: TextRange?
    let certaintyPlace: TextRange?

    /// What is counted, as written; nil where that is not said.
    package var counted: String? { quantity?.of.map { text[$0] } }

    /// As an editor reads it: a figure with the words of its bound and with what it counts.
    package var words: String { line(text[wordsRange]) }

    /// The sentence on one line.
    package var sentenceWords: String { line(text[sentence]) }

    /// A figure reads on to what it counts where that follows at once.
    private var wordsRange: TextRange {
        guard let quantity else { return range }
        let figure = quantity.phrase.union(quantity.range)
        guard let counted = quantity.of, counted.start >= figure.end, counted.start - figure.end <= 4 else {
            return figure
        }
        return figure.union(counted)
    }

    /// The same at the place to which it moved: what a change of this fact alone may touch.
    func reach(at place: TextRange) -> TextRange {
        let (words, shift) = (wordsRange, place.start - range.start)
        return TextRange(words.start + shift, words.end + shift)
    }

    private func line(_ words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// How two versions of one fact differ.
package enum FactAspect: String, Sendable, CaseIterable {
    /// The number or the interval.
    case value
    /// What the words around the number claim about it.
    case bound
    /// What is counted or measured.
    case unit
    /// Other words, of a quotation or a claim.
    case wording
    /// Who says so.
    case source
    /// How sure it is said to be.
    case certainty
    /// Whether it is so or not.
    case polarity

    /// Whether it is the fact itself that differs, not who says so and how surely.
    package var isOfValue: Bool { ![.source, .certainty].contains(self) }
}

extension FollowedFact {
    /// How the value differs from an earlier one's; nothing where only the way of writing does.
    func valueAspects(since earlier: FollowedFact) -> [FactAspect] {
        guard let old = earlier.quantity, let new = quantity else {
            let isSame = earlier.text.fingerprint(folded: earlier.range) == text.fingerprint(folded: range)
            return (isSame ? [] : [.wording]) + (earlier.isNegated == isNegated ? [] : [.polarity])
        }
        guard !new.isEqualMeasure(to: old) || !new.hasSameBound(as: old) else { return [] }
        let isConverted = new.isEqualMeasure(to: old)
        return (isConverted || new.hasSameNumber(as: old) ? [] : [.value])
            + (new.hasSameBound(as: old) ? [] : [.bound])
            + (isConverted || new.hasSameUnit(as: old) ? [] : [.unit])
    }

    /// Whether the source is another one: two names that share a word may be the same person's.
    func hasOtherSource(than earlier: FollowedFact) -> Bool {
        guard let source, let before = earlier.source else { return source != earlier.source }
        return Set(storyWords(of: source)).isDisjoint(with: storyWords(of: before))
    }
}
