package import ArticleAnalysis

/// The last version of an article, with the versions that brought what it says.
package struct BlamedText: Sendable {
    /// The text that all ranges point into.
    package let text: ArticleText
    /// In order of the text, one at least unless the text is empty.
    package let sentences: [BlamedSentence]

    init(_ page: Page, _ runs: SentenceRuns, _ figures: [BlamedFigure]) {
        text = page.text
        let figures = figures.sorted { $0.range < $1.range }
        sentences = zip(page.sentences, runs.runs).map { sentence, run in
            BlamedSentence(
                range: sentence.range, block: sentence.block, role: page.blocks[sentence.block].role, since: run.since,
                stoodBefore: run.stoodBefore,
                figures: Array(
                    figures[figures.firstIndex(past: { $0.range.end <= sentence.range.start })...].prefix {
                        $0.range.start < sentence.range.end
                    }))
        }
    }
}

/// A sentence of the last version.
package struct BlamedSentence: Sendable {
    package let range: TextRange
    /// Index of the paragraph that it stands in.
    package let block: Int
    /// What the paragraph is on the page.
    package let role: BlockRole
    /// The version that brought the present wording.
    package let since: Int
    /// The version that had the same wording first, where it went and came back.
    package let stoodBefore: Int?
    /// The figures in it, in order.
    package let figures: [BlamedFigure]
}

/// A figure of the last version.
package struct BlamedFigure: Sendable {
    package let range: TextRange
    /// The version that brought its present value; another notation is no other value.
    package let since: Int
    /// The version that had the value first, where it changed and came back.
    package let stoodBefore: Int?
    /// Index into ``ArticleStory/threads``.
    package let thread: Int
}
