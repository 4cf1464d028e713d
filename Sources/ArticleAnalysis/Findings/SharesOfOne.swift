/// Two shares of one whole that are more than the whole: “60 per cent were for it and 50 per cent against”.
///
/// The two parts must exclude each other (for and against, the rest), or share out votes or stakes (“Ada won 60 per
/// cent of the vote and Bo 50 per cent”). Silent on changes, bounds, and shares of different things.
struct SharesOfOne: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let figures = SentenceFigures(prose)
        return prose.sentences.compactMap { sentence in
            let all = figures[sentence]
            guard all.count == 2, all.allSatisfy({ $0.isExact && $0.quantity.unit == "percent" }),
                let left = all.first?.quantity.value, let right = all.last?.quantity.value, left > 0, right > 0,
                left <= 100, right <= 100, left + right > 100 + Thresholds.sumSlack
            else { return nil }
            let tokens = prose.article.sentences[sentence].tokens
            guard !isChange(tokens, prose), isExclusive(all[0], all[1], tokens, prose) else { return nil }
            let (first, second) = (prose.text[all[0].quantity.range], prose.text[all[1].quantity.range])
            return Finding(
                rule: "figure.sum", severity: .warning,
                message: "\(first) + \(second) = \(WrongPercentage.tenth(left + right)) per cent of one whole.",
                spans: all.map(\.quantity.range))
        }
    }

    /// Whether the sentence tells how something changed, or compares.
    private func isChange(_ tokens: Range<Int>, _ prose: Prose) -> Bool {
        tokens.contains { index in
            let word = prose.lemma(index)
            return prose.language.conflicts.changes.contains(word) || prose.plays(index, of: .ablative)
        }
    }

    private func isExclusive(
        _ first: SentenceFigures.PlacedFigure, _ second: SentenceFigures.PlacedFigure,
        _ sentence: Range<Int>, _ prose: Prose
    ) -> Bool {
        isOpposed(first, second, sentence, prose) || isShared(first, second, sentence, prose)
            || (prose.plays(second.tokens.lowerBound - 1, .rest)
                && prose.plays(second.tokens.lowerBound - 2, of: .definiteArticle)
                && !prose.plays(second.tokens.upperBound, of: .genitive))
    }

    /// “60 per cent approved and 50 per cent disapproved.”
    private func isOpposed(
        _ first: SentenceFigures.PlacedFigure, _ second: SentenceFigures.PlacedFigure,
        _ sentence: Range<Int>, _ prose: Prose
    ) -> Bool {
        let lefts = Range(
            first.tokens.upperBound, upTo: min(first.tokens.upperBound + Thresholds.sideReach, second.tokens.lowerBound)
        )
        let rights = Range(
            second.tokens.upperBound, upTo: min(second.tokens.upperBound + Thresholds.sideReach, sentence.upperBound))
        if lefts.first.map({ prose.plays($0, of: .genitive) }) ?? true { return false }
        if rights.first.map({ prose.plays($0, of: .genitive) }) ?? true { return false }
        return rights.contains { right in
            prose.isClauseEnd(right + 1, in: sentence)
                && lefts.contains { prose.language.check.areOpposed(prose.tokens[$0].word, prose.tokens[right].word) }
        }
    }

    /// “Ada won 60 per cent of the vote and Bo 50 per cent.”
    private func isShared(
        _ first: SentenceFigures.PlacedFigure, _ second: SentenceFigures.PlacedFigure,
        _ sentence: Range<Int>, _ prose: Prose
    ) -> Bool {
        let end = first.tokens.upperBound
        guard prose.plays(end, of: .genitive), prose.plays(end + 1, of: .definiteArticle), prose.plays(end + 2, .whole),
            prose.isClauseEnd(second.tokens.upperBound, in: sentence),
            sentence.count(where: { prose.plays($0, of: .inessive) }) <= 1
        else { return false }
        let between = Range(end + 3, upTo: second.tokens.lowerBound)
        guard between.count <= Thresholds.sideReach + 2,
            let link = between.first(where: { prose.plays($0, of: .additive) })
        else { return false }
        return prose.isCapitalized(link + 1)
    }
}
