internal import ArticleAnalysis
package import ArticleStory

extension FactKind {
    /// “Figure”.
    package var title: String {
        switch self {
        case .figure: "Figure"
        case .quote: "Quotation"
        case .claim: "Claim"
        }
    }

    func counted(_ count: Int) -> String {
        let noun = self == .quote ? "quotation" : rawValue
        return "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}

extension FollowedFact {
    /// Who says it, and how surely where it is not said plainly: “the ministry, alleged”; nil for a plain word of the
    /// article itself.
    package var voice: String? {
        let parts = [source.map(oneLine), certainty == .stated ? nil : certainty.rawValue].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// What it says, quotations between their marks.
    package var shownWords: String {
        let words = shortened(words)
        // The comma before the closing mark is the sentence's.
        return kind == .quote ? "“\(words.hasSuffix(",") ? String(words.dropLast()) : words)”" : words
    }

    private func oneLine(_ words: String) -> String {
        shortened(words.split(whereSeparator: \.isWhitespace).joined(separator: " "), to: 80)
    }
}

extension StoryStep {
    /// What became of it beside the words themselves: “other bound”, “back to what version 1 said”.
    package func note(in told: ToldStory) -> String? {
        switch event {
        case .appeared: nil
        case .removed: "taken out"
        case .back, .changed:
            returnsTo.map { "back to what version \(told.version($0).number) said" }
                ?? (event == .back ? "there again" : changedAspects)
        }
    }

    private var changedAspects: String? {
        let named = aspects.compactMap { aspect in
            switch aspect {
            case .value, .wording: nil as String?
            case .bound: aspects.contains(.value) ? nil : "other claim about the number"
            case .unit: "other unit"
            case .source: "other source"
            case .certainty: "other certainty"
            case .polarity: "turned round"
            }
        }
        return named.isEmpty ? nil : named.joined(separator: ", ")
    }

    /// Whether readers were told, and where.
    package func telling(in told: ToldStory) -> String? {
        guard event != .appeared else { return nil }
        if isEditing { return "editing only" }
        guard let notice else { return "silent" }
        let carrier = told.version(notice.version).number
        return switch notice.means {
        case .page where notice.version == version: "told by a notice on the page"
        case .page: "told by a notice in version \(carrier)"
        case .desk: "notice published"
        }
    }
}
