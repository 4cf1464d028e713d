/// The report as a terminal shows it: lines no wider than `width` columns, nothing in them that the terminal would obey
/// but our own colours.
package func terminalText(_ paragraphs: [Paragraph], width: Int, isColored: Bool) -> String {
    paragraphs.map { paragraph in
        wrapped(paragraph, width: max(width, ReportThresholds.narrowestTerminal))
            .map { indented(painted($0.cells, isColored: isColored), by: $0.indent) }
            .joined(separator: "\n") + "\n"
    }.joined()
}

/// A character as it is shown.
private struct Cell {
    let character: Character
    let emphasis: Emphasis
    var isSpace: Bool { character == " " }
}

private struct WrappedLine {
    let indent: Int
    let cells: ArraySlice<Cell>
}

/// Breaks a paragraph at spaces; a word that is wider than a line is broken anywhere.
private func wrapped(_ paragraph: Paragraph, width: Int) -> [WrappedLine] {
    let cells = cells(of: paragraph)
    var lines: [WrappedLine] = []
    var start = 0
    repeat {
        let indent = lines.isEmpty ? paragraph.indent : paragraph.hang
        let end = lineEnd(cells, from: start, room: max(1, width - indent))
        lines.append(WrappedLine(indent: indent, cells: trimmed(cells[start..<end])))
        start = end
        while start < cells.count, cells[start].isSpace { start += 1 }
    } while start < cells.count
    return lines
}

/// Past the last word that fits.
private func lineEnd(_ cells: [Cell], from start: Int, room: Int) -> Int {
    var (used, lastSpace) = (0, start)
    for index in start..<cells.count {
        if cells[index].isSpace { lastSpace = index }
        used += cells[index].character.columns
        if used > room, !cells[index].isSpace { return lastSpace > start ? lastSpace : max(index, start + 1) }
    }
    return cells.count
}

private func trimmed(_ cells: ArraySlice<Cell>) -> ArraySlice<Cell> {
    guard let last = cells.lastIndex(where: { !$0.isSpace }) else { return cells.prefix(0) }
    return cells[...last]
}

/// The characters of a paragraph with the marks around its runs; runs of spaces are one space.
private func cells(of paragraph: Paragraph) -> [Cell] {
    var cells: [Cell] = []
    for run in paragraph.runs {
        let (open, close) = run.emphasis.marks
        for character in open + neutralized(run.text) + close {
            if character == " ", cells.last?.isSpace == true { continue }
            cells.append(Cell(character: character, emphasis: run.emphasis))
        }
    }
    return cells
}

/// Every stretch of one emphasis between its rendition and the end of it, so that no colour runs over the end of a
/// line.
private func painted(_ cells: ArraySlice<Cell>, isColored: Bool) -> String {
    var text = ""
    var current: String?
    for cell in cells {
        let rendition = isColored ? cell.emphasis.rendition : nil
        if rendition != current {
            if current != nil { text += "\u{1B}[0m" }
            if let rendition { text += "\u{1B}[\(rendition)m" }
            current = rendition
        }
        text.append(cell.character)
    }
    return current == nil ? text : text + "\u{1B}[0m"
}

private func indented(_ line: String, by columns: Int) -> String {
    line.isEmpty ? "" : String(repeating: " ", count: columns) + line
}
