internal import ArticleReport

extension Terminal {
    /// Prints a report as wide as the terminal is.
    func show(_ report: [Paragraph]) { print(terminalText(report, width: width, isColored: isColored), terminator: "") }
}
