internal import LanguageTables

/// The blocks that say that the article was put right: “Correction: An earlier version of this article …”.
///
/// Sees the opening words of a notice (`en/correction-notices.tsv`), and what a page marks as one by its class. Silent
/// on the same words inside a paragraph: articles report on corrections too.
func findCorrections(_ bytes: [UInt8], _ blocks: [Range<Int>], marked: [Range<Int>] = []) -> [Range<Int>] {
    blocks.filter { marked.contains($0) || NoticeWords.english.opens(bytes[$0]) }
}
