internal import ArticleAnalysis
internal import ArticleStory

/// The last version of a story as a terminal shows it: in front of each sentence the version that brought its present
/// wording, below it the figures whose value is older or younger than that.
package func blameReport(of told: ToldStory) -> [Paragraph] {
    let text = told.story.text
    let column = BlameColumn(told)
    var report =
        heading(told) + [
            Paragraph(
                "In front of each sentence: the version that brought its present wording, and when (UTC).", .faint),
            .blank,
        ]
    var block: Int?
    for sentence in text.sentences {
        if let block, block != sentence.block { report.append(.blank) }
        block = sentence.block
        report += column.paragraphs(sentence, in: text.text)
    }
    return report
}

/// The column on the left.
private struct BlameColumn {
    private let told: ToldStory
    private let digits: Int

    init(_ told: ToldStory) {
        self.told = told
        digits = String(told.versions.count).count
    }

    func paragraphs(_ sentence: BlamedSentence, in text: ArticleText) -> [Paragraph] {
        let version = told.version(sentence.since)
        let isFirst = sentence.since == 0
        let line = Paragraph(
            [
                Paragraph.Run(number(version), isFirst ? .faint : .strong),
                Paragraph.Run(" \(version.time.prefix(16)) ", .faint), Paragraph.Run(text[sentence.range]),
            ], hang: digits + 19)
        return [line]
            + remarks(on: sentence, in: text).map { words in
                Paragraph([Paragraph.Run("↳ " + words, .warning)], indent: digits + 19, hang: digits + 21)
            }
    }

    /// Spaces that do not break, so that all lines begin in one column.
    private func number(_ version: VersionMoment) -> String {
        let number = String(version.number)
        return "v\(number)" + String(repeating: "\u{A0}", count: max(0, digits - number.count))
    }

    private func remarks(on sentence: BlamedSentence, in text: ArticleText) -> [String] {
        let back = sentence.stoodBefore.map { ["reads again as in version \(told.version($0).number)"] } ?? []
        return back + sentence.figures.compactMap { remark(on: $0, in: sentence, text) }
    }

    private func remark(on figure: BlamedFigure, in sentence: BlamedSentence, _ text: ArticleText) -> String? {
        let words = text[figure.range]
        if let before = figure.stoodBefore {
            // A sentence that reads as it did says so of its figures too.
            return sentence.stoodBefore == nil ? "\(words): as in version \(told.version(before).number) before" : nil
        }
        guard figure.since != sentence.since else { return nil }
        let since = told.version(figure.since)
        let age = figure.since < sentence.since ? "the figure is older" : "the figure is younger"
        return "\(words): since version \(since.number), \(since.time); \(age)"
    }
}
