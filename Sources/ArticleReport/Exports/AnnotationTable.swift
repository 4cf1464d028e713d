package import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff

/// The annotations as a table for a spreadsheet: RFC 4180, UTF-8, a header row; a row for each annotation of Galley's
/// own.
///
/// `texts` holds the versions that annotations stand in, by the version's id: the sentences are read from them.
package func annotationTable(_ article: ExportedArticle, texts: [String: ArticleAnalysis]) -> String {
    let places = texts.mapValues(CodePointPlaces.init)
    let rows = article.annotations.map { annotation in
        columns.map { $0.cell(Row(annotation: annotation, article: article, places: places)) }
    }
    return ([columns.map(\.name)] + rows).map { $0.map(tableCell).joined(separator: ",") + "\r\n" }.joined()
}

/// A cell that a spreadsheet shows and never calculates (OWASP, “CSV injection”).
///
/// A text that starts like a formula gets an apostrophe in front, a figure such as “-5” too: it is the article's words,
/// not a number to add up. So does a formula behind spaces or in full-width characters, which some programs read alike.
func tableCell(_ text: String) -> String {
    let shown = visible(text.replacing("\r", with: "\n"))
    let start = text.unicodeScalars.first { !($0.properties.isWhitespace && !"\t\r\n".unicodeScalars.contains($0)) }
    let isFormula = start.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    return "\"" + (isFormula ? "'" : "") + shown.replacing("\"", with: "\"\"") + "\""
}

private struct Row {
    let annotation: Annotation
    let article: ExportedArticle
    let places: [String: CodePointPlaces]
}

private struct Column: Sendable {
    let name: String
    let cell: @Sendable (Row) -> String

    init(_ name: String, _ cell: @escaping @Sendable (Row) -> String) { (self.name, self.cell) = (name, cell) }
}

private let columns: [Column] = [
    Column("id") { iri(of: $0.annotation.id) },
    Column("status") { $0.annotation.status.rawValue },
    Column("decision") { $0.annotation.decision?.rawValue ?? "" },
    Column("kind") { $0.annotation.verdict?.rawValue ?? "note" },
    Column("level") { $0.annotation.level?.rawValue ?? "" },
    Column("stakes") { $0.annotation.stakes.map { "\($0.level)" } ?? "" },
    Column("stakes reason") { $0.annotation.stakes?.reason ?? "" },
    Column("confidence") { $0.annotation.confidence?.rawValue ?? "" },
    Column("old") { $0.annotation.oldTarget?.words ?? "" },
    Column("new") { $0.annotation.newTarget?.words ?? "" },
    Column("sentence") { row in sentence(of: row) },
    Column("paragraph") { row in place(of: row).map { $0.places.paragraph(of: $0.range) } ?? "" },
    Column("explanation") { $0.annotation.explanation },
    Column("versions") { row in versions(of: row).joined(separator: " → ") },
    Column("times") { row in row.annotation.targets.map(\.version.sourceDate).joined(separator: " → ") },
    Column("by") { $0.annotation.lastPerson?.name ?? "" },
    Column("note") { $0.annotation.notes.joined(separator: "\n") },
    Column("notice") { $0.annotation.draft?.text ?? "" },
    Column("url") { $0.article.link ?? "" },
    Column("verdict") { $0.annotation.verdictWords ?? "" },
]

private func versions(of row: Row) -> [String] { row.annotation.targets.map { row.article.name(of: $0.version) } }

/// The sentence that now stands there; of what was taken out, the one that stood there.
private func sentence(of row: Row) -> String {
    place(of: row).map { $0.places.sentences(around: $0.range) } ?? ""
}

/// Where the words stand now; of what was taken out, where they stood.
private func place(of row: Row) -> (places: CodePointPlaces, range: TextRange)? {
    for target in [row.annotation.newTarget, row.annotation.oldTarget] {
        guard let target, target.words?.isEmpty == false, let places = row.places[target.version.id] else { continue }
        if let range = places.range(of: target) { return (places, range) }
    }
    return nil
}
