internal import ArticleAnalysis

/// The same parties stand around the same words, in each other's place: “Police shot the man” → “The man shot police”.
///
/// Scores and shares keep their order as well (“3-1” → “1-3”), and so do lists that rank (“first and third”). What is
/// exchanged is told by ``RoleExchange``; silent where the voice turned with the parties, and on plain lists.
struct RolesExchanged: EditRule {
    static let rule = "claim.roles"
    var name: String { Self.rule }
    /// The key under which a change says what has changed places.
    static let detail = "exchanged"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard let exchange = edit.exchange else { return nil }
        let text = "\(Excerpt.of(edit.old.text)) → \(Excerpt.of(edit.new.text))"
        let detail = [Self.detail: DetailValue.text(exchange.meaning.rawValue)]
        switch exchange.meaning {
        case .figures:
            return Verdict(.figureChanged, .likely, "\(text): the two figures have changed places", detail: detail)
        case .ranks:
            return Verdict(.claimChanged, .likely, "\(text): the order of the list is another one", detail: detail)
        case .roles:
            return Verdict(
                .claimChanged, .likely, "Who did what to whom is the other way round: \(text)", detail: detail)
        }
    }
}
