internal import ArticleIngest
internal import XMLEvents

/// The paragraphs of a document, of a footnote, of whatever holds some: insertions in, deletions out.
struct WordBody {
    struct Paragraph {
        var text = ""
        var style: String?
        var isInList = false
        /// Its end was deleted, so that it goes on in the next.
        var isJoined = false
        var role = IngestedRole.body
        var isTitle = false
    }

    let styles: WordStyles
    private(set) var paragraphs: [Paragraph] = []
    /// The footnotes and endnotes in the order in which the text names them.
    private(set) var references: [String] = []
    /// Paragraphs that are open, the innermost last: a text box stands inside of one.
    private var open: [Paragraph] = []
    private var carried: Paragraph?
    /// The names of the elements that are open.
    private var path: [String] = []
    /// How many elements of those are open that are not read.
    private var silence = 0
    /// The cells of a row of a table; nil outside of one.
    private var row: [String]?
    private var cell = ""
    private var tables = 0

    init(styles: WordStyles) { self.styles = styles }

    /// Deleted or moved away, a field's formula, a second drawing of the same box.
    private static let silent: Set = ["del", "moveFrom", "instrText", "delText", "Fallback", "delInstrText"]

    mutating func read(_ bytes: [UInt8], called part: String) throws(ArchiveError) {
        var body = self
        try forEachEvent(of: bytes, in: part) { body.take($0) }
        body.finish()
        self = body
    }

    mutating func take(_ event: XMLEvent) {
        switch event {
        case .start(let element): start(element)
        case .end(let name): end(name)
        case .text(let text): if silence == 0, path.last == "t" { write(text) }
        }
    }

    private mutating func start(_ element: XMLElement) {
        let isProperty = path.contains("pPr")
        path.append(element.name)
        if isProperty { return takeProperty(element) }
        if Self.silent.contains(element.name) { silence += 1 }
        guard silence == 0 else { return }
        switch element.name {
        case "p": open.append(Paragraph())
        case "tab": write(" ")
        case "br", "cr": write("\n")
        case "noBreakHyphen": write("-")
        case "footnoteReference": if let id = element["id"] { references.append("f\(id)") }
        case "endnoteReference": if let id = element["id"] { references.append("e\(id)") }
        case "tbl": tables += 1
        case "tr": if tables == 1 { row = [] }
        default: break
        }
    }

    private mutating func takeProperty(_ element: XMLElement) {
        guard silence == 0, let last = open.indices.last else { return }
        switch element.name {
        case "pStyle": open[last].style = element["val"]
        case "numPr": open[last].isInList = true
        // The mark at the end of the paragraph is deleted.
        case "del" where path.dropLast().last == "rPr": open[last].isJoined = true
        default: break
        }
    }

    private mutating func end(_ name: String) {
        if !path.isEmpty { path.removeLast() }
        let isProperty = path.contains("pPr") || name == "pPr"
        if !isProperty, Self.silent.contains(name) {
            silence = max(0, silence - 1)
            return
        }
        guard silence == 0, !isProperty else { return }
        switch name {
        case "p": if let paragraph = open.popLast() { close(paragraph) }
        case "tc": if tables == 1 { endCell() }
        case "tr": if tables == 1 { endRow() }
        case "tbl": tables = max(0, tables - 1)
        default: break
        }
    }

    private mutating func write(_ text: String) {
        if let last = open.indices.last { open[last].text += text }
    }

    private mutating func close(_ paragraph: Paragraph) {
        var whole = paragraph
        if let before = carried {
            // Of two that were joined the second gives the style, as in Word.
            whole.text = before.text + paragraph.text
            carried = nil
        }
        if whole.isJoined {
            whole.isJoined = false
            carried = whole
            return
        }
        if row != nil {
            cell += (cell.isEmpty ? "" : " ") + whole.text.collapsed
            return
        }
        whole.role = styles.role(of: whole.style, isInList: whole.isInList)
        whole.isTitle = styles.isTitle(whole.style)
        paragraphs.append(whole)
    }

    private mutating func endCell() {
        row?.append(cell)
        cell = ""
    }

    private mutating func endRow() {
        let cells = (row ?? []).filter { !$0.isEmpty }
        row = nil
        if !cells.isEmpty { paragraphs.append(Paragraph(text: cells.joined(separator: " | "))) }
    }

    /// What a cut document leaves open counts.
    mutating func finish() {
        while let paragraph = open.popLast() { close(paragraph) }
        if let rest = carried {
            carried = nil
            close(rest)
        }
    }
}

/// The footnotes and endnotes of a document, by “f” or “e” and their number.
struct WordNotes {
    private var texts: [String: String] = [:]

    init(_ footnotes: [UInt8]?, _ endnotes: [UInt8]?, _ styles: WordStyles) throws(ArchiveError) {
        try read(footnotes, "footnote", "f", styles)
        try read(endnotes, "endnote", "e", styles)
    }

    subscript(number: String) -> String? { texts[number] }

    private mutating func read(
        _ bytes: [UInt8]?, _ element: String, _ letter: String, _ styles: WordStyles
    ) throws(ArchiveError) {
        guard let bytes else { return }
        var (found, number, body) = ([String: String](), String?.none, WordBody(styles: styles))
        try forEachEvent(of: bytes, in: "word/\(element)s.xml") { event in
            if case .start(let start) = event, start.name == element {
                number = start["id"].map { letter + $0 }
                body = WordBody(styles: styles)
            }
            body.take(event)
            if case .end(element) = event, let id = number {
                body.finish()
                found[id] = body.paragraphs.map(\.text).joined(separator: "\n")
                number = nil
            }
        }
        texts.merge(found) { first, _ in first }
    }
}
