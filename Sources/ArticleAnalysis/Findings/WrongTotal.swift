/// A list of counts and its total that do not agree: “30 men and 20 women, 45 in all”; “45 people: 30 men and 20 women”.
///
/// The list must touch its total. Silent on figures with words of a bound, where other things than people are listed
/// behind their total, and where a part of the total is left out (“including”).
struct WrongTotal: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let figures = SentenceFigures(prose)
        return prose.sentences.flatMap { sentence in
            let all = figures[sentence].filter { $0.quantity.kind == .count }
            guard all.count >= 3, all.count == figures[sentence].count else { return [Finding]() }
            return [totalBehind(all, prose), totalInFront(all, prose)].compactMap(\.self)
        }
    }

    /// “30 men and 20 women, 45 in all”: the total is the last.
    private func totalBehind(_ figures: [SentenceFigures.PlacedFigure], _ prose: Prose) -> Finding? {
        guard let total = figures.last, isTotal(total, prose), isList(figures.dropLast(), prose) else { return nil }
        return finding(figures.dropLast(), total, prose)
    }

    /// “45 people: 30 men and 20 women”, “45 people (30 men and 20 women)”: people alone, and none left out.
    private func totalInFront(_ figures: [SentenceFigures.PlacedFigure], _ prose: Prose) -> Finding? {
        guard let total = figures.first, figures.count >= 3, let first = figures.dropFirst().first,
            isPeople(total, prose), isList(figures.dropFirst(), prose),
            figures.dropFirst().allSatisfy({ isPeople($0, prose) }), opens(first.tokens.lowerBound - 1, prose),
            end(of: total, prose) == first.tokens.lowerBound - 1, let last = figures.last,
            prose.tokens[end(of: last, prose)].kind == .mark
        else { return nil }
        return finding(figures.dropFirst(), total, prose, onlyAbove: true)
    }

    private func opens(_ index: Int, _ prose: Prose) -> Bool {
        prose.isMark(index, ":") || prose.isMark(index, "(") || prose.isMark(index, "–") || prose.isMark(index, "—")
    }

    /// The token behind a figure and what it counts.
    private func end(of figure: SentenceFigures.PlacedFigure, _ prose: Prose) -> Int {
        guard let of = figure.quantity.of else { return figure.tokens.upperBound }
        return prose.tokens.firstIndex(past: { $0.range.start < of.end })
    }

    /// Whether the figures are counts of something, with a comma or “and” between one and the next.
    private func isList(_ figures: ArraySlice<SentenceFigures.PlacedFigure>, _ prose: Prose) -> Bool {
        guard figures.count >= 2, figures.allSatisfy({ $0.isExact && $0.quantity.of != nil }) else { return false }
        return zip(figures, figures.dropFirst()).allSatisfy { left, right in
            let between = Range(end(of: left, prose), upTo: right.tokens.lowerBound)
            return (1...2).contains(between.count)
                && between.allSatisfy { prose.isMark($0, ",") || prose.plays($0, of: .additive) }
        }
    }

    /// Whether “in all” and its like stand behind the figure.
    private func isTotal(_ figure: SentenceFigures.PlacedFigure, _ prose: Prose) -> Bool {
        guard figure.isExact else { return false }
        return [figure.tokens.upperBound, end(of: figure, prose)].contains { index in
            prose.plays(index, .inAll)
                || (prose.plays(index, of: .inessive) && prose.plays(index + 1, .inAll))
        }
    }

    private func isPeople(_ figure: SentenceFigures.PlacedFigure, _ prose: Prose) -> Bool {
        guard figure.isExact, let unit = figure.quantity.unit else { return false }
        return prose.language.senses.classes(of: WordID(unit), as: .noun).contains(.person)
            || prose.plays(end(of: figure, prose) - 1, .whole)
    }

    private func finding(
        _ parts: ArraySlice<SentenceFigures.PlacedFigure>, _ total: SentenceFigures.PlacedFigure, _ prose: Prose,
        onlyAbove: Bool = false
    ) -> Finding? {
        guard let said = total.quantity.value, touchesList(parts, total, prose) else { return nil }
        let values = parts.compactMap(\.quantity.value)
        let sum = values.reduce(0, +)
        guard onlyAbove ? sum > said : sum != said else { return nil }
        let terms = parts.map { prose.text[$0.quantity.range] }.joined(separator: " + ")
        return Finding(
            rule: "figure.sum", severity: .warning,
            message: "\(terms) = \(WrongPercentage.tenth(sum)), not \(prose.text[total.quantity.range]).",
            spans: [total.quantity.range] + parts.map(\.quantity.range))
    }

    /// Whether no verb and no other clause stands between the list and the total behind it.
    private func touchesList(
        _ parts: ArraySlice<SentenceFigures.PlacedFigure>, _ total: SentenceFigures.PlacedFigure, _ prose: Prose
    ) -> Bool {
        guard let last = parts.last, last.tokens.upperBound <= total.tokens.lowerBound else { return true }
        let between = Range(end(of: last, prose), upTo: total.tokens.lowerBound)
        return between.count <= Thresholds.jointReach
            && between.allSatisfy { prose.tokens[$0].kind == .mark || prose.plays($0, .joint) }
    }
}
