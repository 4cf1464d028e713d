/// Cuts a text into blocks and says what each is on the page.
///
/// A blank line separates blocks; a single line break is white space unless a line beside it is plainly a block of its
/// own.
package func findBlocks(in text: ArticleText, language: Language = .english) -> TotalList<Block> {
    cutBlocks(of: text, language: language, after: nil).blocks
}

/// The blocks, and the lines whose shape their own words decided, for a later version that has them too.
func cutBlocks(
    of text: ArticleText, language: Language, after earlier: Page?
) -> (blocks: TotalList<Block>, lines: [TextLine.Shaped]) {
    var cutter = LineCutter(text, words: language.page, known: KnownLines(of: earlier))
    let drafts = join(cutter.cut(), in: text)
    let roles = blockRoles(of: drafts, in: text)
    return (TotalList(zip(drafts, roles).lazy.map { Block(range: $0.range, role: $1) }), cutter.told)
}

/// A block before its role is decided.
struct BlockDraft {
    var range: TextRange
    let shape: LineShape
    /// Whether a blank line stands before it.
    let isFirst: Bool
}

private func join(_ lines: [TextLine], in text: ArticleText) -> [BlockDraft] {
    var drafts: [BlockDraft] = []
    var previous: TextLine?
    for line in lines {
        if let last = previous, let draft = drafts.last, !startsBlock(line, after: last, of: draft, in: text) {
            drafts[drafts.count - 1].range = draft.range.union(line.range)
        } else {
            drafts.append(BlockDraft(range: line.range, shape: line.shape, isFirst: line.isFirst))
        }
        previous = line
    }
    return drafts
}

private func startsBlock(_ line: TextLine, after last: TextLine, of draft: BlockDraft, in text: ArticleText) -> Bool {
    if line.isFirst || line.shape.standsAlone || last.shape.standsAlone { return true }
    if line.shape == .item { return draft.shape == .item || isUnfinished(last, in: text) == false }
    if line.shape == .quoted { return draft.shape != .quoted }
    return isParagraphBreak(last, line, in: text)
}

/// Whether the line breaks off in mid-sentence, so that a number at the start of the next is no item's.
private func isUnfinished(_ line: TextLine, in text: ArticleText) -> Bool {
    let bytes = text.bytes[line.range]
    guard let last = bytes.last else { return false }
    return last.isASCIILowercase || last == 0x2C
}

/// A line too long to have been wrapped ends with a stop: the next is another paragraph.
private func isParagraphBreak(_ last: TextLine, _ next: TextLine, in text: ArticleText) -> Bool {
    max(last.range.count, next.range.count) >= Thresholds.longestWrappedLine && endsSentence(text, last.range)
}

/// Whether the last mark before closing quotation marks and brackets is a full stop, question or exclamation mark, or
/// an ellipsis.
func endsSentence(_ text: ArticleText, _ range: TextRange) -> Bool {
    let bytes = text.bytes
    var end = range.end
    var steps = 0
    while end > range.start, steps < Thresholds.mostClosers {
        var last = end - 1
        while last > range.start, bytes.byte(at: last).isUTF8Continuation { last -= 1 }
        switch Scalar(bytes, at: last, limit: end).value {
        case 0x2E, 0x21, 0x3F, 0x2026: return true
        case 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F, 0x201D, 0x2019, 0xBB: end = last
        default: return false
        }
        steps += 1
    }
    return false
}

/// What a block is on the page.
package enum BlockRole: String, Sendable, CaseIterable {
    /// The title of the article, or a heading inside it.
    case headline
    /// The lines under the title that sum the article up.
    case standfirst
    /// Who wrote it (“By Jane Doe”).
    case byline
    /// Where and when it was written.
    case dateline
    /// A paragraph of the article.
    case body
    /// What is written under a picture.
    case caption
    /// An item of a list.
    case list
    /// What belongs to the page and not to the article: links, share counts, forms.
    case furniture
}

/// A paragraph, heading, list item, caption or piece of page furniture, without white space at its ends.
package struct Block: Sendable, Hashable {
    /// Its text, in UTF-8 offsets.
    package let range: TextRange
    /// What it is on the page.
    package let role: BlockRole

    /// A block of that text.
    package init(range: TextRange, role: BlockRole) { (self.range, self.role) = (range, role) }
}

extension Block: Bounded {
    /// A body block without text.
    package static let boundary = Block(range: TextRange(0, 0), role: .body)
}
