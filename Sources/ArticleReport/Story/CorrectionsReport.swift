internal import ArticleAnnotations
internal import ArticleDiff
package import ArticleStory

/// Corrections over all articles, with the time that they are from.
package struct CorrectionsReport: Sendable {
    /// “2024-10-01 00:00 UTC to 2024-11-01 00:00 UTC”.
    let period: String
    /// Only articles of this host; nil for all.
    let host: String?
    let table: CorrectionTable

    /// From one moment up to another, in seconds since 1970-01-01T00:00:00Z.
    package init(_ table: CorrectionTable, from start: Int, to end: Int, host: String?) {
        (self.table, self.host) = (table, host)
        period = "\(timeForPeople(start)) to \(timeForPeople(end))"
    }

    var title: String { "Corrections, \(period)" + (host.map { ", \($0)" } ?? "") }

    var summary: String {
        let all = table.all
        let of = "\(counted(table.versions, "version")) of \(counted(table.articles, "article"))"
        guard all.count > 0 else { return "Nothing was corrected in \(of)." }
        return """
            \(counted(all.count, "correction")) in \(of): \(all.told) with a notice to readers, \(all.silent) without. \
            Half stood no longer than \(spanForPeople(all.stood.median)), 90 % no longer than \
            \(spanForPeople(all.stood.percentile(90))).
            """
    }

    /// Those without a notice that are told one by one: a few of each article, so that one that was rewritten hides no
    /// other.
    var listed: [Correction] {
        var seen: [String: Int] = [:]
        let few = table.silent.filter { correction in
            seen[correction.article, default: 0] += 1
            return seen[correction.article, default: 0] <= ReportThresholds.silentPerArticle
        }
        return Array(few.prefix(ReportThresholds.silentCorrections))
    }

    /// What is counted, for whoever reads the figures.
    static let definition = """
        A correction here is a substantive change between neighbouring versions that replaced or took out words that had \
        stood; whether news went on or a mistake was mended only the desk knows, and “decided” counts where it said so. \
        With a notice: a notice on the page speaks of it, in the same version or a later one, or the desk published one. \
        Time to correct (median, and what 90 % do not exceed): from the version that brought the words to the one that changed them. Desk: the section in the \
        article's address, else its host.
        """

    /// The groups of rows, each under its name.
    var groups: [(name: String, rows: [(name: String, row: CorrectionRow)])] {
        func named(_ rows: [CorrectionRow], _ name: (String) -> String = { $0 }) -> [(name: String, row: CorrectionRow)]
        {
            rows.map { (name($0.name), $0) }
        }
        return [
            ("By desk", named(table.byDesk)),
            ("By kind", named(table.byKind) { ChangeKind(rawValue: $0)?.words ?? $0 }),
            ("By stakes", named(table.byStakes, stakesForPeople)), ("By decision", named(table.byDecision)),
        ]
    }

    /// The same as short as a terminal wants it.
    static let shortColumns = ["", "all", "notice", "silent", "decided", "median", "90 %"]

    static let columns = ["", "corrections", "with notice", "without", "decided", "median time", "90 %"]

    func cells(_ name: String, _ row: CorrectionRow) -> [String] {
        [
            name, "\(row.count)", "\(row.told)", "\(row.silent)", "\(row.decided)", spanForPeople(row.stood.median),
            spanForPeople(row.stood.percentile(90)),
        ]
    }

    /// “version 3, 2024-10-18 14:05 UTC, after 2 h: 10 → 12 hurt”.
    func line(_ correction: Correction) -> String {
        "version \(correction.version), \(timeForPeople(correction.seconds)), after \(spanForPeople(correction.stood)): "
            + correction.explanation
    }
}

/// “3: life, guilt, votes, money”, as CONTRACT “Stakes” has it.
private func stakesForPeople(_ level: String) -> String {
    switch level {
    case "3": "3: life, guilt, votes, money"
    case "2": "2: facts, sources, quotations"
    case "1": "1: other claims"
    default: level
    }
}

private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// The table that a standards editor shows the editor-in-chief, as a terminal shows it.
package func terminalReport(of report: CorrectionsReport) -> [Paragraph] {
    var lines = [Paragraph(report.title, .strong), Paragraph(report.summary)]
    guard report.table.all.count > 0 else { return lines }
    for group in report.groups where !group.rows.isEmpty {
        let cells =
            [[group.name] + CorrectionsReport.shortColumns.dropFirst()]
            + group.rows.map { report.cells($0.name, $0.row) }
        lines += [.blank] + aligned(cells)
    }
    let silent = report.listed
    if !silent.isEmpty {
        lines += [.blank, Paragraph("Without a notice, what costs most to be wrong about first", .strong)]
        lines += silent.map { correction in
            Paragraph(
                [Paragraph.Run(correction.article + ", ", .strong), Paragraph.Run(report.line(correction))], indent: 2,
                hang: 4)
        }
    }
    return lines + [.blank, Paragraph(CorrectionsReport.definition, .faint)]
}

/// Rows whose cells stand below each other; the spaces between them do not break, so that they stay.
private func aligned(_ rows: [[String]]) -> [Paragraph] {
    let widths = CorrectionsReport.columns.indices.map { column in
        rows.map { $0[column].count }.max() ?? 0
    }
    return rows.enumerated().map { index, row in
        let cells = zip(row, widths).enumerated().map { column, cell in
            let space = String(repeating: "\u{A0}", count: cell.1 - cell.0.count)
            return column == 0 ? cell.0 + space : space + cell.0
        }
        let line = cells.joined(separator: "\u{A0}\u{A0}").replacing(" ", with: "\u{A0}")
        return Paragraph([Paragraph.Run(line, index == 0 ? .strong : .plain)], indent: 2)
    }
}

/// The same as a table for a spreadsheet (RFC 4180): a row for all, then for each desk, kind, level of stakes and
/// decision; lengths of time in seconds.
package func correctionsTable(of report: CorrectionsReport) -> String {
    let header = [
        "group", "name", "corrections", "with notice", "without", "decided", "median seconds", "90 % seconds",
    ]
    let groups =
        [("all", [("all", report.table.all)])] + report.groups.map { ($0.name, $0.rows.map { ($0.name, $0.row) }) }
    let rows = groups.flatMap { group, rows in
        rows.map { name, row in
            [
                group, name, "\(row.count)", "\(row.told)", "\(row.silent)", "\(row.decided)",
                row.stood.median.map { "\($0)" } ?? "", row.stood.percentile(90).map { "\($0)" } ?? "",
            ]
        }
    }
    return ([header] + rows).map { $0.map(tableCell).joined(separator: ",") + "\r\n" }.joined()
}
