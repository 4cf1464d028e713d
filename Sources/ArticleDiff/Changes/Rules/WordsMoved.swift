internal import ArticleAnalysis

/// The same words in another place of the sentence: “now” behind the verb, and then in front of it.
struct WordsMoved: EditRule {
    static let rule = "moved.words"
    var name: String { Self.rule }

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isMove else { return nil }
        return Verdict(.moved, .likely, "“\(edit.new.text)” now stands in another place of the sentence")
    }
}
