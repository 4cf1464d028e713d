/// The article in a text file: the text as it stands, with its headline and byline where they are plain to see.
func plainArticle(_ text: String) -> IngestedArticle {
    let text = trimmedLines(normalized(text))
    let bytes = Array(text.utf8)
    let ranges = blockRanges(bytes)
    let headline = ranges.prefix(IngestThresholds.headlineBlocks).first { isHeadline(bytes[$0]) }
    let blocks = ranges.map { IngestedBlock(role: $0 == headline ? .headline : .body, range: $0) }
    return IngestedArticle(
        title: headline.map { String(decoding: bytes[$0], as: UTF8.self) }, byline: nil, text: text, blocks: blocks,
        notices: findCorrections(text, blocks))
}

/// The text without white space at its ends.
private func trimmedLines(_ text: String) -> String {
    let start = text.unicodeScalars.drop(while: \.isSpace)
    guard let last = start.lastIndex(where: { !$0.isSpace }) else { return "" }
    return String(start[...last])
}

/// The stretches between blank lines, as UTF-8 offsets, without white space at their ends.
func blockRanges(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var block: Range<Int>?
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        guard let first = line.firstIndex(where: { $0 > 0x20 }), let last = line.lastIndex(where: { $0 > 0x20 }) else {
            if let block { ranges.append(block) }
            block = nil
            continue
        }
        block = (block?.lowerBound ?? first)..<last + 1
    }
    return ranges + (block.map { [$0] } ?? [])
}

/// One line of four words or more that starts like a sentence and does not end like one.
///
/// Silent on “19.5 C” and “New York”, which stand above the headline in exported pages, on dates (a digit in a short
/// line), and on the marks of lists, pictures and quotations in Markdown.
private func isHeadline(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.contains(0x0A), bytes.count <= IngestThresholds.longestHeadline, let first = bytes.first,
        let last = bytes.last
    else {
        return false
    }
    let words = bytes.split(separator: 0x20).count
    let hasShortDate = words <= IngestThresholds.dateLineWords && bytes.contains { (0x30...0x39).contains($0) }
    let startsWithMark = Array("!#*-+>|<{[(~`_=:.".utf8).contains(first)
    return words >= IngestThresholds.headlineWords && !hasShortDate && !startsWithMark
        && !Array(".,:;".utf8).contains(last)
}
