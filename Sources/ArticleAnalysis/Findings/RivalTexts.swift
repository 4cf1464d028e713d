/// The same things counted with different figures by two texts.
package struct RivalCounts: Sendable {
    /// One text's figure.
    package struct Side: Sendable {
        /// The figure, whose places count in that text.
        package let quantity: Quantity
        /// Who gives it; nil is the article itself.
        package let source: String?
    }

    package let (left, right): (Side, Side)
}

/// Figures of two texts that cannot both be right, in order of the left one.
///
/// As ``FigureConflict`` tells them within one text, and silent where either text gives both figures: it tells its
/// readers already.
package func rivalCounts(in left: ArticleAnalysis, and right: ArticleAnalysis) -> [RivalCounts] {
    let (prose, otherProse) = (Prose(left), Prose(right))
    let (figures, others) = (RivalFigure.all(in: prose), RivalFigure.all(in: otherProse))
    func gives(_ text: ArticleAnalysis, _ figure: RivalFigure) -> Bool {
        text.quantities.contains { $0.unit == figure.quantity.unit && $0.value == figure.value }
    }
    var told: Set<Set<Double>> = []
    var found: [RivalCounts] = []
    for figure in figures where !gives(right, figure) {
        let source = prose.name(of: figure.source)
        for other in others where !gives(left, other) {
            let otherSource = otherProse.name(of: other.source)
            guard figure.rivals(ofOtherText: other, sameSource: source == otherSource),
                told.insert([figure.value, other.value]).inserted
            else { continue }
            found.append(
                RivalCounts(
                    left: .init(quantity: figure.quantity, source: source),
                    right: .init(quantity: other.quantity, source: otherSource)))
        }
    }
    return found
}

/// Names that two texts spell in two ways, each with its first place in its text: “Zelensky” here, “Zelenskyy” there.
///
/// Only spellings that are known as variants of each other, and silent where one text has both.
package func rivalSpellings(
    in left: ArticleAnalysis, and right: ArticleAnalysis
) -> [(left: TextRange, right: TextRange)] {
    let (prose, otherProse, rule) = (Prose(left), Prose(right), NameVariants())
    let (names, others) = (rule.names(in: prose), rule.names(in: otherProse))
    var found: [(left: TextRange, right: TextRange)] = []
    for name in names where !others.contains(where: { $0.word == name.word }) {
        for other in others where !names.contains(where: { $0.word == other.word }) {
            guard prose.lexicon.areSpellingVariants(name.word, other.word),
                rule.isClose(name, in: prose, other, in: otherProse), let place = name.places.first,
                let otherPlace = other.places.first
            else { continue }
            found.append((prose.tokens[place].range, otherProse.tokens[otherPlace].range))
        }
    }
    return found
}
