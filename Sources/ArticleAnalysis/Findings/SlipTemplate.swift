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
        let rows = LineTable(named: "\(folder)/real-words.tsv").rows.filter { $0.count == 3 }
        let classes = Dictionary(rows.filter { $0[0] == "class" }.map { ($0[1], $0[2]) }) { first, _ in first }
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

    private static func template(_ row: [String], _ classes: [String: String]) -> SlipTemplate? {
        var elements: [SlipTemplate.TemplatePart] = []
        var (start, end): (Int?, Int?) = (nil, nil)
        for part in row[0].split(separator: " ") {
            var part = part
            if part.first == "[" { (start, part) = (elements.count, part.dropFirst()) }
            if part.last == "]" { (end, part) = (elements.count + 1, part.dropLast()) }
            elements.append(element(part, classes))
        }
        guard let start, let end, start < end else { return nil }
        return SlipTemplate(
            elements: elements, slip: Range(start, upTo: end), meant: row[1] == "-" ? nil : row[1], reason: row[2])
    }

    private static func element(_ part: Substring, _ classes: [String: String]) -> SlipTemplate.TemplatePart {
        var (rest, element) = (part, SlipTemplate.TemplatePart())
        if rest.first == "!" { (rest, element.isNegated) = (rest.dropFirst(), true) }
        if rest.first == "=" {
            element.tags = Set(rest.dropFirst().split(separator: "|").compactMap { PartOfSpeech(rawValue: String($0)) })
            return element
        }
        if rest.first == "@" { rest = Substring(classes[String(rest.dropFirst())] ?? "") }
        element.words = Set(rest.split(separator: "|").map { WordID(String($0)) })
        return element
    }
}
