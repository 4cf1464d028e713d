import ArticleAnalysis
import ArticleDiff
import Testing

/// A pronoun for what is named just before.
@Suite struct PronounForNameTests {
    @Test(arguments: [
        ("The barge sank. ⟦It⟧ lies in mud.", "The barge sank. ⟦The barge⟧ lies in mud.", "wording", "wording.pronoun"),
        (
            "The bakers met. ⟦The bakers⟧ want flour.", "The bakers met. ⟦They⟧ want flour.", "wording",
            "wording.pronoun"
        ),
        (
            "Ada Marlowe spoke first. ⟦Marlowe⟧ left early.", "Ada Marlowe spoke first. ⟦She⟧ left early.", "wording",
            "wording.pronoun"
        ),
    ])
    func `the same, as a reader has to take it`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The barge sank. It lies in mud.", "The barge sank. The bridge lies in mud."),
        ("The bakers met. It ended late.", "The bakers met. The bakers ended late."),
        ("Ada Marlowe met Bo Quist. She left early.", "Ada Marlowe met Bo Quist. Quist left early."),
        ("Mr Bo Quist spoke. She left early.", "Mr Bo Quist spoke. Mr Quist left early."),
    ])
    func `not what is not named, does not fit or may be another`(old: String, new: String) {
        let changes = compare(analyze(ArticleText(old)), analyze(ArticleText(new))).changes
        #expect(!changes.isEmpty)
        #expect(!changes.contains { $0.rule == "wording.pronoun" })
    }
}
