import ArticleAnalysis
import ArticleDiff
import TestSupport
import Testing

/// Who did what to whom.
@Suite struct RolesExchangedTests {
    typealias Example = (old: String, new: String, kinds: String, rules: String)

    @Test(
        arguments: [
            (
                "⟦Anglers chased the divers⟧ at dawn.", "⟦The divers chased anglers⟧ at dawn.", "claim.changed",
                "claim.roles"
            ),
            (
                "The ⟦swimmer was bitten by otters⟧ at dawn.", "The ⟦swimmer bit otters⟧ at dawn.", "claim.changed",
                "claim.roles"
            ),
            (
                "⟦Kelp is dearer than barley⟧ this year.", "⟦Barley is dearer than kelp⟧ this year.", "claim.changed",
                "claim.roles"
            ),
            ("The club won ⟦5-2⟧ at home.", "The club won ⟦2-5⟧ at home.", "figure.changed", "claim.roles"),
            (
                "⟦Ilse, Omar and Tove⟧ came first, second and third.",
                "⟦Tove, Omar and Ilse⟧ came first, second and third.",
                "claim.changed", "claim.roles"
            ),
        ] as [Example])
    func `the same words around parties that changed places say something else`(example: Example) {
        expectChanges(from: example.old, to: example.new, kinds: example.kinds, rules: example.rules)
    }

    @Test(arguments: [
        ("Anglers chased the divers at dawn.", "The divers were chased by anglers at dawn."),
        ("The barge carried kelp and barley.", "The barge carried barley and kelp."),
        ("Ilse met Omar at the weir.", "Omar met Ilse at the weir."),
    ])
    func `the voice turned with the parties, plain lists and mutual deeds stand`(old: String, new: String) {
        #expect(rules(from: old, to: new).isDisjoint(with: ["claim.roles", "claim.changed", "name.changed"]))
    }
}

private func rules(from old: String, to new: String) -> Set<String> {
    Set(
        compare(analyze(MarkedText(old).text), analyze(MarkedText(new).text)).changes.flatMap {
            [$0.rule, $0.kind.rawValue]
        })
}
