internal import ArticleStory

/// The same as one self-contained page: nothing is fetched, no script is needed.
package func correctionsPage(of report: CorrectionsReport) -> String {
    let groups = report.groups.filter { !$0.rows.isEmpty }.enumerated().map { number, group in
        table(group.name, id: "table\(number + 1)", group.rows, in: report)
    }
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(escaped(report.title))</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        <header>
        <h1>\(escaped(report.title))</h1>
        <p>\(escaped(report.summary))</p>
        </header>
        <main>
        \(groups.joined(separator: "\n"))
        \(list(report.listed, in: report))
        <p class="quiet">\(escaped(CorrectionsReport.definition))</p>
        </main>
        </body>
        </html>

        """
}

/// A table under its heading, in a frame that scrolls by itself, by the keyboard, too, where the window is narrow.
private func table(
    _ name: String, id: String, _ rows: [(name: String, row: CorrectionRow)], in report: CorrectionsReport
) -> String {
    let head = CorrectionsReport.columns.dropFirst().map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let body = rows.map { name, row in
        let cells = report.cells(name, row)
        return "<tr><th scope=\"row\">\(escaped(name))</th>"
            + cells.dropFirst().map { "<td>\(escaped($0))</td>" }.joined() + "</tr>"
    }
    return """
        <h2 id="\(id)">\(escaped(name))</h2>
        <div class="frame" role="region" aria-labelledby="\(id)" tabindex="0">
        <table aria-labelledby="\(id)">
        <thead><tr><td></td>\(head)</tr></thead>
        <tbody>
        \(body.joined(separator: "\n"))
        </tbody>
        </table>
        </div>
        """
}

private func list(_ silent: [Correction], in report: CorrectionsReport) -> String {
    guard !silent.isEmpty else { return "" }
    let items = silent.map { "<li><b>\(escaped($0.article))</b>, \(escaped(report.line($0)))</li>" }
    return """
        <h2>Without a notice, what costs most to be wrong about first</h2>
        <ol>
        \(items.joined(separator: "\n"))
        </ol>
        """
}

private let style = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfcf9; --rule: #c9c4b8; --quiet: #5d5a52;
      --focus: #1a4fa3; }
    @media screen and (prefers-color-scheme: dark) { :root { --ink: #eae6dc; --paper: #191816; --rule: #4a473f;
      --quiet: #aaa69a; --focus: #8ab4f8; } }
    body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
      font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.5rem; line-height: 1.25; text-wrap: balance; } h2 { font-size: 1.05rem; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .frame { overflow-x: auto; margin-bottom: 1.5rem; }
    table { width: 100%; border-spacing: 0; }
    td { white-space: nowrap; }
    th, td { padding: .3rem .6rem; border-top: 1px solid var(--rule); text-align: right; font-variant-numeric: \
    tabular-nums; }
    th { font-weight: 600; vertical-align: bottom; }
    th[scope=row] { position: sticky; left: 0; min-width: 7rem; background: var(--paper); text-align: left; \
    font-weight: 400; }
    li { margin: .3rem 0; overflow-wrap: anywhere; } .quiet { color: var(--quiet); font-size: .85rem; }
    @media (max-width: 40rem) { body { padding: 1rem; } th, td { padding: .3rem .4rem; } ol { padding-left: 1.6rem; } }
    @media print { :root { color-scheme: light; } body { max-width: none; } .frame { overflow: visible; }
      tr, li { break-inside: avoid; } }
    """
