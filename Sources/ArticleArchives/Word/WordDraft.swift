internal import ArticleIngest
internal import ArticleStore
internal import XMLEvents

/// A draft as a Word document (ECMA-376): what its readers would see with every tracked change accepted.
enum WordDraft {
    static func version(_ path: String) throws(ArchiveError) -> ArchivedVersion {
        let file = try FileBytes(path)
        let parts = try parts(of: path)
        guard let document = parts["word/document.xml"] else {
            throw ArchiveError("it is no Word document: it has no word/document.xml in it", remedy: "Save it as .docx")
        }
        let properties = try properties(parts["docProps/core.xml"])
        let styles = try WordStyles(parts["word/styles.xml"])
        let notes = try WordNotes(parts["word/footnotes.xml"], parts["word/endnotes.xml"], styles)
        let article = try article(document, styles, notes, properties)
        let changed = properties["modified"].flatMap { Timestamp($0) } ?? file.modified
        var version = ArchivedVersion(place: path, content: .written(article, source: nil), retrieved: changed)
        version.name = FileWalk.stem(of: path)
        return version
    }

    /// The files that a version is made from; the others, pictures above all, are not unpacked.
    private static func parts(of path: String) throws(ArchiveError) -> [String: [UInt8]] {
        let wanted: Set = [
            "word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml", "docProps/core.xml",
        ]
        let packed = try PackedFile(path, .zip)
        var parts: [String: [UInt8]] = [:]
        while let name = try packed.nextName() {
            guard wanted.contains(name), parts[name] == nil else { continue }
            guard let bytes = try packed.whole(atMost: ArchiveLimits.part) else {
                throw ArchiveError(
                    "its \(name) unpacks to more than \(ArchiveLimits.part >> 20) MB, as no article does", remedy: "")
            }
            parts[name] = bytes
        }
        return parts
    }

    private static func article(
        _ document: [UInt8], _ styles: WordStyles, _ notes: WordNotes, _ properties: [String: String]
    ) throws(ArchiveError) -> IngestedArticle {
        var body = WordBody(styles: styles)
        try body.read(document, called: "word/document.xml")
        var writer = BlockWriter()
        for paragraph in body.paragraphs { writer.add(paragraph.text, paragraph.role) }
        for number in body.references { if let note = notes[number] { writer.add(note, .body) } }
        guard !writer.isEmpty else { throw ArchiveError("it holds no text", remedy: "") }
        let title = body.paragraphs.first { $0.isTitle }?.text ?? properties["title"]
        let byline = body.paragraphs.first { $0.role == .byline }?.text ?? properties["creator"]
        return writer.article(
            title: title.flatMap { $0.trimmed.isEmpty ? nil : $0 },
            byline: byline.flatMap { $0.trimmed.isEmpty ? nil : $0 })
    }

    /// Title, author and times, by the names of Dublin Core.
    private static func properties(_ bytes: [UInt8]?) throws(ArchiveError) -> [String: String] {
        guard let bytes else { return [:] }
        var (values, name) = ([String: String](), String?.none)
        try forEachEvent(of: bytes, in: "docProps/core.xml") { event in
            switch event {
            case .start(let element): name = element.name
            case .text(let text): if let name { values[name, default: ""] += text }
            case .end: name = nil
            }
        }
        return values
    }
}

/// Hands on every event of a part of a document.
func forEachEvent(
    of bytes: [UInt8], in part: String, _ take: (XMLEvent) -> Void
) throws(ArchiveError) {
    do throws(XMLError) {
        let events = try XMLEvents(bytes)
        while let event = try events.next() { take(event) }
    } catch {
        throw ArchiveError("its \(part) cannot be read: \(error.problem)", remedy: "")
    }
}
