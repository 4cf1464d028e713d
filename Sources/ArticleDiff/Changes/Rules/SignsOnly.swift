internal import ArticleAnalysis

/// Other pictograms: “😀” → “😢”, or another tone of skin.
///
/// Silent on signs that carry a value (currencies, per cent), which are no pictograms, and where words differ too.
struct SignsOnly: EditRule {
    let name = "formatting.pictogram"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let signs = edit.old.signs + edit.new.signs
        guard !signs.isEmpty, signs.allSatisfy(Self.isPictogram),
            edit.old.words.map(\.word) == edit.new.words.map(\.word)
        else {
            return nil
        }
        return Verdict(.formatting, .likely, "\(edit.deed): pictograms only")
    }

    private static func isPictogram(_ sign: String) -> Bool {
        sign.unicodeScalars.contains {
            !$0.isASCII && ($0.properties.isEmojiPresentation || $0.properties.isEmojiModifier)
        }
    }
}

extension Passage {
    fileprivate var signs: [String] { side.article.tokens[tokens].filter { $0.kind == .symbol }.map(string) }
}
