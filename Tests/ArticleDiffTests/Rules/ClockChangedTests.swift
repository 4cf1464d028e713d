import Testing

/// Another time of day.
@Suite struct ClockChangedTests {
    @Test(arguments: [
        ("The choir sings at ⟦6pm⟧ there.", "The choir sings at ⟦6am⟧ there.", "date.changed", "date.changed.clock"),
        (
            "The choir sings at ⟦noon⟧ there.", "The choir sings at ⟦midnight⟧ there.", "date.changed",
            "date.changed.clock"
        ),
        (
            "The choir sings at ⟦9 in the morning⟧.", "The choir sings at ⟦9 in the evening⟧.", "date.changed",
            "date.changed.clock"
        ),
        (
            "The choir sings at ⟦9am GMT⟧ there.", "The choir sings at ⟦9am Eastern⟧ there.", "date.changed",
            "date.changed.clock"
        ),
        (
            "The choir sings at ⟦a quarter to nine⟧.", "The choir sings at ⟦a quarter past nine⟧.", "date.changed",
            "date.changed.clock"
        ),
    ])
    func `whatever moves the hands, the half of the day or the zone is told`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The choir sings at ⟦6pm⟧ there.", "The choir sings at ⟦6 p.m.⟧ there.", "date.notation",
            "date.notation.clock"
        ),
        ("The choir sings on ⟦4 May⟧ there.", "The choir sings on ⟦5 May⟧ there.", "date.changed", "date.changed"),
    ])
    func `the same time is notation, and a day is the date’s`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
