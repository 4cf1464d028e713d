package import ArticleAnalysis
package import ArticleAnnotations

/// Finds the places of annotations in a text again, by their positions in code points.
package struct CodePointPlaces: Sendable {
    let analysis: ArticleAnalysis
    /// Where each code point starts, and the end of the text: UTF-8 offsets.
    private let offsets: [Int]

    /// Counts through the text of the analysis once.
    package init(_ analysis: ArticleAnalysis) {
        self.analysis = analysis
        let bytes = analysis.text.bytes
        offsets = bytes.indices.filter { !bytes[$0].isUTF8Continuation } + [bytes.count]
    }

    /// Nil where the words at the position are not those that were quoted: then the file was changed by hand, or stands
    /// for another text.
    package func range(of target: Target) -> TextRange? {
        guard let position = target.position, position.upperBound < offsets.count else { return nil }
        let range = TextRange(offsets[position.lowerBound], offsets[position.upperBound])
        guard let words = target.words else { return range }
        return analysis.text[range].utf8.elementsEqual(words.utf8) ? range : nil
    }

    /// The paragraph in which a range starts, counted as readers count: body text alone, from 1; of another block what
    /// it is (“headline”).
    func paragraph(of range: TextRange) -> String {
        let blocks = analysis.blocks
        guard let index = blocks.firstIndex(where: { $0.range.overlaps(range) }) else { return "" }
        guard blocks[index].role == .body else { return blocks[index].role.rawValue }
        return "\(blocks[...index].count { $0.role == .body })"
    }

    /// The sentences that a range touches, whole.
    func sentences(around range: TextRange) -> String {
        let sentences = analysis.sentences
        let low = sentences.firstIndex(past: { $0.range.end <= range.start })
        let touched = sentences[low...].prefix { $0.range.start < range.end }
        return touched.map { analysis.text[$0.range] }.joined(separator: " ")
    }
}
