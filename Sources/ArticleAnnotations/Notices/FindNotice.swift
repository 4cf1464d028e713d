package import ArticleAnalysis
internal import LanguageTables

/// Whether a version carries the notice that was drafted: then it is published, whoever put it there.
///
/// Looks at the blocks that open as correction notices do (`en/correction-notices.tsv`), or as the draft does. One
/// carries the draft if it has most of its words and every word of it that holds a digit: the house's desk may word the
/// frame anew, a figure it may not.
package func carries(_ text: ArticleText, notice draft: String) -> Bool {
    let wanted = words(Array(draft.utf8)[...])
    let figures = wanted.filter { $0.contains { (0x30...0x39).contains($0) } }
    guard !wanted.isEmpty else { return false }
    return noticeBlocks(in: text, orOpeningLike: opening(of: Array(draft.utf8)[...])).contains { block in
        let found = words(text.bytes[block.bounds])
        let share = Double(wanted.count { found.contains($0) }) / Double(wanted.count)
        return share >= AnnotationThresholds.wordsOfNotice && figures.isSubset(of: found)
    }
}

private func noticeBlocks(in text: ArticleText, orOpeningLike draft: [UInt8]) -> [TextRange] {
    let own = draft.prefix(AnnotationThresholds.openingOfDraft)
    return findBlocks(in: text).map(\.range).filter { block in
        let words = opening(of: text.bytes[block.bounds])
        return words.starts(with: own) || NoticeWords.english.opens(text.bytes[block.bounds])
    }
}

/// The first words in lower case, without the stars, brackets and marks that notices stand in.
private func opening(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    let lowered = bytes.prefix(AnnotationThresholds.noticeOpening).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return Array(lowered.drop { !(0x61...0x7A).contains($0) })
}

/// The words in lower case, runs of letters and digits; “12,000” is one word, a letter outside ASCII counts as a
/// letter.
private func words(_ bytes: ArraySlice<UInt8>) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    var word: [UInt8] = []
    for byte in bytes + [0x20] {
        switch byte {
        case 0x41...0x5A: word.append(byte | 0x20)
        case 0x30...0x39, 0x61...0x7A, 0x80...: word.append(byte)
        case 0x2C, 0x2E: continue  // the comma of 12,000; a sentence's own is followed by a space
        default:
            if !word.isEmpty { words.insert(word) }
            word = []
        }
    }
    return words
}
