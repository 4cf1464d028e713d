internal import ArticleIngest
internal import XMLEvents

/// What the styles of a document's paragraphs say of them.
///
/// The id of a style is in the language of whoever made the document (“berschrift1”), its name is not (“heading 1”).
struct WordStyles {
    private var names: [String: String] = [:]

    init(_ bytes: [UInt8]?) throws(ArchiveError) {
        guard let bytes else { return }
        var (found, id) = ([String: String](), String?.none)
        try forEachEvent(of: bytes, in: "word/styles.xml") { event in
            guard case .start(let element) = event else { return }
            if element.name == "style" { id = element["styleId"] }
            if element.name == "name", let style = id, let name = element["val"] {
                found[style] = name.lowercased()
                id = nil
            }
        }
        names = found
    }

    private func name(of style: String) -> String { names[style] ?? style.lowercased() }

    func isTitle(_ style: String?) -> Bool { style.map { name(of: $0) == "title" } ?? false }

    /// The styles that Word brings along, and those that a newsroom's templates call plainly.
    func role(of style: String?, isInList: Bool) -> IngestedRole {
        guard let name = style.map({ name(of: $0) }) else { return isInList ? .list : .body }
        switch name {
        case "title", "headline": return .headline
        case "subtitle", "standfirst", "lead": return .standfirst
        case "author", "byline": return .byline
        case "caption", "image caption", "table caption": return .caption
        case "date", "dateline": return .dateline
        case "list paragraph", "listparagraph", "compact": return isInList ? .list : .body
        case _ where name.hasPrefix("heading"): return .headline
        case _ where name.hasPrefix("list"): return .list
        default: return isInList ? .list : .body
        }
    }
}
