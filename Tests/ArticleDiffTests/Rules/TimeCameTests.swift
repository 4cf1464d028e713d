import Testing

/// A time that came or went, and nothing took its place.
@Suite struct TimeCameTests {
    @Test(arguments: [
        ("The jury returns.", "The jury returns ⟦next Tuesday⟧.", "claim.changed", "claim.time"),
        ("The jury returns ⟦tomorrow⟧.", "The jury returns.", "claim.changed", "claim.time"),
        ("The kiln fires 90 bricks.", "The kiln fires 90 bricks ⟦every week⟧.", "claim.changed", "claim.time"),
        ("The kiln is cleaned ⟦weekly⟧.", "The kiln is cleaned.", "claim.changed", "claim.time"),
        ("The kiln is cleaned.", "The kiln is cleaned ⟦every other winter⟧.", "claim.changed", "claim.time"),
    ])
    func `a day, a period or how often changes what is said`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The jury returns ⟦tomorrow⟧.", "The jury returns ⟦on Monday⟧.", "date.changed", "date.changed"),
        ("The kiln is cleaned ⟦each⟧ week.", "The kiln is cleaned ⟦every⟧ week.", "grammar", "grammar.function-words"),
        ("The kiln is cleaned.", "The kiln is cleaned ⟦indeed⟧.", "wording", "grammar.function-words"),
    ])
    func `another time, other words for it and idle words are none that came`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
