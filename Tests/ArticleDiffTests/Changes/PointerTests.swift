import ArticleAnalysis
import ArticleDiff
import Testing

/// Words that say where to look, and short forms that say what the long ones do: neither is another claim.
@Suite struct PointerTests {
    @Test(arguments: [
        (
            "The bridge is older than the mill.", "The bridge is older than the mill (see also Figure [3]).",
            "formatting"
        ),
        (
            "The bridge is older than the mill.", "The bridge is older than the mill, as shown in Table [3].",
            "formatting"
        ),
        ("The bridge is older, see Figs. [3].", "The bridge is older, see Fig. [3].", "wording"),
        (
            "The bridge is older than the mill.", "The bridge is older than the mill and its brick tower [3].",
            "claim.changed"
        ),
        ("The mill used neural MT for its labels.", "The mill used NMT for its labels.", "wording"),
        ("The mill used MT for its labels.", "The mill used machine translation (MT) for its labels.", "wording"),
        (
            "The mill used MT for its labels.", "The mill used old machine tools and lathes (MT) for its labels.",
            "claim.changed"
        ),
        ("Figs. 3 and 4 show the old mill.", "Figures 3 and 4 show the old mill.", "wording"),
    ])
    func `where to look and a short form are no claim`(before: String, after: String, kind: String) {
        let kinds = compare(analyze(ArticleText(before)), analyze(ArticleText(after))).changes.map(\.kind.rawValue)
        #expect(kinds.filter { $0 != "punctuation" } == [kind])
    }
}
