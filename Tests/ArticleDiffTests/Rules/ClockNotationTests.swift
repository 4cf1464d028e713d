import Testing

/// The same time of day, written another way.
@Suite struct ClockNotationTests {
    @Test(arguments: [
        (
            "The choir sings at ⟦6pm⟧ there.", "The choir sings at ⟦18:00⟧ there.", "date.notation",
            "date.notation.clock"
        ),
        (
            "The choir sings at ⟦12 noon⟧ there.", "The choir sings at ⟦midday⟧ there.", "date.notation",
            "date.notation.clock"
        ),
        (
            "The choir sings at ⟦20:15⟧ there.", "The choir sings at ⟦8.15pm⟧ there.", "date.notation",
            "date.notation.clock"
        ),
        (
            "The choir sings at ⟦9 in the morning⟧ there.", "The choir sings at ⟦9am⟧ there.", "date.notation",
            "date.notation.clock"
        ),
        (
            "The choir sings at ⟦1200 GMT⟧ there.", "The choir sings at ⟦1pm BST⟧ there.", "date.notation",
            "date.notation.clock"
        ),
        (
            "The choir sings at ⟦a quarter to nine⟧ there.", "The choir sings at ⟦8.45⟧ there.", "date.notation",
            "date.notation.clock"
        ),
    ])
    func `one minute of the day is one time`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        ("The choir sings at ⟦6pm⟧ there.", "The choir sings at ⟦16:00⟧ there.", "date.changed", "date.changed.clock"),
        ("The choir sings at ⟦6:00⟧ there.", "The choir sings at ⟦6pm⟧ there.", "date.changed", "date.changed.clock"),
        (
            "The choir sings at ⟦a quarter to nine⟧ there.", "The choir sings at ⟦9.45⟧ there.", "date.changed",
            "date.changed.clock"
        ),
    ])
    func `another minute, or a half of the day that nothing said before, is another time`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
