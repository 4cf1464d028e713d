package import ArticleDiff

extension ChangeKind {
    /// What an editor calls it: “figure changed”.
    package var words: String {
        switch self {
        case .figureBound: "claim about a figure changed"
        case .figureNotation: "figure written otherwise"
        case .dateNotation: "date written otherwise"
        case .spellingVariant: "spelling variant"
        case .quoteParaphrased: "quotation paraphrased"
        case .furnitureChanged: "page furniture changed"
        case .polarityFlipped: "statement turned round"
        case .certaintyRaised: "said with more certainty"
        case .certaintyLowered: "said with less certainty"
        case .typoFixed: "typing error mended"
        case .typoIntroduced: "typing error introduced"
        default: rawValue.split(separator: ".").joined(separator: " ").replacing("quote", with: "quotation")
        }
    }
}

extension ChangeLevel {
    /// The title that a report puts over changes of this level.
    package var words: String {
        switch self {
        case .substantive: "Substantive changes"
        case .editorial: "Editorial changes"
        case .furniture: "Page furniture"
        }
    }
}
