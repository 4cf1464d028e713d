/// A percentage that does not fit the two figures beside it: “rose 50 per cent from 200 to 250”.
///
/// The percentage must touch the pair (“… from 200 to 250, a 50 per cent rise”). Silent within what rounding explains,
/// where words of a bound stand before a figure, on years, and where the figures are percentages themselves.
struct WrongPercentage: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let figures = SentenceFigures(prose)
        return prose.sentences.flatMap { sentence in
            let all = figures[sentence]
            let percents = all.filter { $0.quantity.kind == .percent && $0.quantity.unit == "percent" }
            guard percents.count == 1, let percent = percents.first, percent.isExact else { return [Finding]() }
            return all.indices.compactMap { pair(at: $0, all, prose) }.compactMap { finding(percent, $0, prose) }
        }
    }

    private struct Pair {
        let from: SentenceFigures.PlacedFigure
        let to: SentenceFigures.PlacedFigure
        /// From “from” to the end of the second figure.
        let tokens: Range<Int>
    }

    /// “from 200 to 250”, “to 250 from 200”: the second figure is the one at `index`.
    private func pair(at index: Int, _ figures: [SentenceFigures.PlacedFigure], _ prose: Prose) -> Pair? {
        guard index > 0 else { return nil }
        let (first, second) = (figures[index - 1], figures[index])
        guard first.isExact, second.isExact, first.isComparable(to: second),
            second.tokens.lowerBound - first.tokens.upperBound <= Thresholds.pairReach,
            Range(first.tokens.upperBound, upTo: second.tokens.lowerBound).allSatisfy({
                prose.tokens[$0].kind != .mark && !prose.plays($0, of: .additive)
            })
        else { return nil }
        let (before, between) = (first.tokens.lowerBound - 1, second.tokens.lowerBound - 1)
        let tokens = Range(before, upTo: second.tokens.upperBound)
        if prose.plays(before, of: .ablative), prose.plays(between, of: .allative) {
            return Pair(from: first, to: second, tokens: tokens)
        }
        if prose.plays(before, of: .allative), prose.plays(between, of: .ablative) {
            return Pair(from: second, to: first, tokens: tokens)
        }
        return nil
    }

    private func finding(_ percent: SentenceFigures.PlacedFigure, _ pair: Pair, _ prose: Prose) -> Finding? {
        guard touches(percent, pair, prose), let share = percent.quantity.value, let from = pair.from.quantity.value,
            let to = pair.to.quantity.value, from > 0, to >= 0, share.magnitude > 0
        else { return nil }
        let (slackFrom, slackTo) = (pair.from.slack(prose), pair.to.slack(prose))
        guard from > slackFrom else { return nil }
        let ends = [
            (to + slackTo) / (from - slackFrom), (to - slackTo) / (from + slackFrom),
        ].map { ($0 - 1) * 100 }
        let (low, high) = (ends.min() ?? 0, ends.max() ?? 0)
        let slack =
            share.magnitude.truncatingRemainder(dividingBy: 10) == 0
            ? Thresholds.roundPercentSlack : Thresholds.percentSlack
        let said = share.magnitude
        let fits = [(low, high), (-high, -low)].contains { said + slack >= $0.0 && said - slack <= $0.1 }
        guard !fits else { return nil }
        let spans = [percent, pair.from, pair.to].map(\.quantity.range)
        let words = spans.map { prose.text[$0] }
        return Finding(
            rule: "figure.percent", severity: .warning,
            message:
                "From \(words[1]) to \(words[2]) is \(Self.tenth((to / from - 1) * 100)) per cent, not \(words[0]).",
            spans: spans)
    }

    /// Whether nothing but the joints of such a sentence stands between the percentage and the pair.
    private func touches(_ percent: SentenceFigures.PlacedFigure, _ pair: Pair, _ prose: Prose) -> Bool {
        let between =
            percent.tokens.upperBound <= pair.tokens.lowerBound
            ? Range(percent.tokens.upperBound, upTo: pair.tokens.lowerBound)
            : Range(pair.tokens.upperBound, upTo: percent.tokens.lowerBound)
        guard between.count <= Thresholds.jointReach,
            between.allSatisfy({
                prose.tokens[$0].kind != .word && !prose.isMark($0, ";") && !prose.isMark($0, ".")
                    || prose.plays($0, .joint)
            })
        else { return false }
        let isBehind = percent.tokens.lowerBound >= pair.tokens.upperBound
        return !isBehind || !prose.plays(percent.tokens.upperBound, of: .genitive)
    }

    /// “25”, “12.5”.
    static func tenth(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        guard tenths.magnitude < 1e15 else { return "\(value)" }
        let whole = Int(tenths)
        let sign = whole < 0 ? "−" : ""
        let rest = whole.magnitude % 10
        return sign + "\(whole.magnitude / 10)" + (rest == 0 ? "" : ".\(rest)")
    }
}
