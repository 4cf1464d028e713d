internal import ArticleAnalysis

/// Where an edit stands decides over its kind as well.
extension Edit {
    /// Whatever changes on page furniture is `furniture.changed`.
    func onFurniture(_ change: Change) -> Change {
        guard block == .furniture else { return change }
        return change.recast(as: .furnitureChanged, "Page furniture: \(change.explanation)")
    }

    /// A headline or standfirst that says something else is `headline.changed`; figures, dates and names keep their
    /// finer kind.
    func inHeadline(_ change: Change) -> Change {
        guard block == .headline || block == .standfirst,
            [.claimChanged, .claimAdded, .claimRemoved].contains(change.kind)
        else {
            return change
        }
        return change.recast(as: .headlineChanged, "Headline: \(change.explanation)")
    }

    /// Whatever changes the words inside a quotation is `quote.altered`, with the finer kind as `sub`.
    ///
    /// Glyphs, case and accepted spellings are not words; neither are marks that came or went.
    func inQuotation(_ change: Change) -> Change {
        let untouched: [ChangeKind] = [
            .punctuation, .capitalization, .formatting, .spellingVariant, .quoteParaphrased, .furnitureChanged,
        ]
        guard !untouched.contains(change.kind), old.isQuoted, new.isQuoted,
            let token = (new.isEmpty ? old : new).tokens.first
        else { return change }
        let side = new.isEmpty ? old.side : new.side
        let speaker = side.quote(of: token).flatMap { side.article.quotes[$0].speaker }.map { side.name(of: $0) }
        let sub = change.kind == .typoFixed || change.kind == .typoIntroduced ? "typo" : change.kind.rawValue
        let words =
            change.kind == .wording && isReplacement ? "\(old.text) → \(new.text)" : change.explanation
        let whose = speaker.map { "a quotation of \($0)" } ?? "a quotation"
        var altered = change.recast(as: .quoteAltered, "Words inside \(whose) differ: \(words)")
        altered.detail["sub"] = .text(sub)
        if let speaker { altered.detail["speaker"] = .text(speaker) }
        return altered
    }
}

extension Change {
    /// The same difference under a wider kind.
    func recast(as kind: ChangeKind, _ explanation: String) -> Change {
        var change = self
        if self.kind != kind { change.detail["sub"] = .text(self.kind.rawValue) }
        (change.kind, change.explanation) = (kind, explanation)
        return change
    }
}
