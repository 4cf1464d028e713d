internal import LanguageTables

/// A slip that is a word itself, with the words around it that prove it: a row of `real-words.tsv`.
struct SlipTemplate: Sendable {
    /// What one token must be.
    struct TemplatePart: Sendable {
        var words: Set<WordID> = []
        var tags: Set<PartOfSpeech> = []
        var isNegated = false

        func accepts(_ token: Token?) -> Bool {
            guard let token else { return isNegated }
            return (words.contains(token.word) || tags.contains(token.tag)) != isNegated
        }
    }

    let elements: [TemplatePart]
    /// The elements that are the slip.
    let slip: Range<Int>
    /// What was meant; nil where the slip's first word is one too many.
    let meant: String?
    let reason: String
}

/// The templates of a language, by the word that the slip starts with.
struct SlipTemplates: Sendable {
    private let templates: [WordID: [SlipTemplate]]

    init(folder: String) {
        let rows = LineTable(named: "\(folder)/real-words.tsv").records.filter { $0.count == 3 }
        let classes = Dictionary(rows.filter { $0[0] == "class" }.map { (String($0[1]), $0[2]) }) { first, _ in first }
        var templates: [WordID: [SlipTemplate]] = [:]
        for row in rows where row[0] != "class" {
            guard let template = Self.template(row, classes) else { continue }
            for word in template.elements[template.slip.lowerBound].words {
                templates[word, default: []].append(template)
            }
        }
        self.templates = templates
    }

    subscript(word: WordID) -> [SlipTemplate] { templates[word] ?? [] }

    private static func template(_ row: LineTable.Row, _ classes: [String: LineTable.Field]) -> SlipTemplate? {
        var elements: [SlipTemplate.TemplatePart] = []
        var (start, end): (Int?, Int?) = (nil, nil)
        for part in row[0].parts(by: " ") {
            var part = part
            if part.first == UInt8(ascii: "[") { (start, part) = (elements.count, part.dropping(first: 1)) }
            if part.last == UInt8(ascii: "]") { (end, part) = (elements.count + 1, part.dropping(last: 1)) }
            elements.append(element(part, classes))
        }
        guard let start, let end, start < end else { return nil }
        return SlipTemplate(
            elements: elements, slip: Range(start, upTo: end), meant: row[1] == "-" ? nil : String(row[1]),
            reason: String(row[2]))
    }

    private static func element(_ part: LineTable.Field, _ classes: [String: LineTable.Field])
        -> SlipTemplate.TemplatePart
    {
        var (rest, element) = (part, SlipTemplate.TemplatePart())
        if rest.first == UInt8(ascii: "!") { (rest, element.isNegated) = (rest.dropping(first: 1), true) }
        if rest.first == UInt8(ascii: "=") {
            let tags = rest.dropping(first: 1).parts(by: "|")
            element.tags = Set(tags.compactMap { PartOfSpeech(rawValue: String($0)) })
            return element
        }
        let words = rest.first == UInt8(ascii: "@") ? classes[String(rest.dropping(first: 1))] : rest
        element.words = Set(words?.parts(by: "|").map { WordID($0) } ?? [])
        return element
    }
}
