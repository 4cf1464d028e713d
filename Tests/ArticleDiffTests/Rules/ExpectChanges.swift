import ArticleAnalysis
import ArticleDiff
import TestSupport
import Testing

/// Expects that two marked texts differ in the marked places and nowhere else, and that these rules say so.
///
/// The kinds and the rules are those of all changes in their order, parted by blanks. A change that only one version
/// has is marked in that one.
func expectChanges(from old: String, to new: String, kinds: String, rules: String) {
    let (before, after) = (MarkedText(old), MarkedText(new))
    let changes = compare(analyze(before.text), analyze(after.text)).changes
    #expect(changes.map(\.rule).joined(separator: " ") == rules)
    #expect(changes.map(\.kind.rawValue).joined(separator: " ") == kinds)
    #expect(changes.compactMap(\.old).sorted().map { before.text[$0] } == before.slices)
    #expect(changes.compactMap(\.new).sorted().map { after.text[$0] } == after.slices)
}
