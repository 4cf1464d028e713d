internal import LanguageTables

/// The blocks that say that the article was put right: “Correction: An earlier version of this article …”.
///
/// Sees the opening words of a notice (`en/correction-notices.tsv`). Silent on the same words inside a paragraph:
/// articles report on corrections too.
func findCorrections(_ bytes: [UInt8], _ blocks: [Range<Int>]) -> [Range<Int>] {
    blocks.filter { block in
        let opening = folded(bytes[block].prefix(IngestThresholds.noticeOpening))
        return notices.contains { opening.starts(with: $0) }
    }
}

/// Letters in lower case without the marks in front of them: notices stand in stars, brackets and italics.
private func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.drop { !(0x61...0x7A).contains($0) }.map { $0 }
}

private let notices = LineTable(named: "en/correction-notices.tsv").rows.compactMap { $0.first.map { Array($0.utf8) } }
    .filter {
        !$0.isEmpty
    }
