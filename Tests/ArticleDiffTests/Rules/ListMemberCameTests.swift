import Testing

/// A member of a list that came or went.
@Suite struct ListMemberCameTests {
    @Test(arguments: [
        (
            "She grows leeks, beets and kale.", "She grows leeks, beets⟦, onions⟧ and kale.", "claim.changed",
            "claim.list"
        ),
        (
            "She grows leeks, ⟦onions,⟧ beets and kale.", "She grows leeks, beets and kale.", "claim.changed",
            "claim.list"
        ),
        ("She grows leeks.", "She grows leeks ⟦and beets⟧.", "claim.changed", "claim.list"),
        ("The crew was fed ⟦and housed⟧.", "The crew was fed.", "claim.changed", "claim.list"),
        ("The route is ⟦steep but⟧ scenic.", "The route is scenic.", "claim.changed", "claim.list"),
        ("The route is scenic.", "The route is scenic ⟦and cheap⟧.", "claim.changed", "claim.list"),
    ])
    func `one more, or one less, is another list`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("She grows leeks and kale.", "She grows leeks⟦, for example,⟧ and kale.", "wording", "wording"),
        ("The choir sang.", "The choir⟦, however,⟧ sang.", "wording", "grammar.function-words"),
    ])
    func `an aside is no member`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
