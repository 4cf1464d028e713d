import Testing

/// A denial that is told with other words.
@Suite struct RecastDenialTests {
    @Test(arguments: [
        (
            "The owners ⟦denied that⟧ they had hidden the leak.",
            "The owners ⟦said⟧ they had ⟦not⟧ hidden the leak.",
            "wording wording", "certainty polarity"
        ),
        (
            "The owners ⟦said⟧ they had ⟦not⟧ hidden the leak.",
            "The owners ⟦denied that⟧ they had hidden the leak.",
            "wording wording", "certainty polarity"
        ),
    ])
    func `a denial that was told as such and is told with a negation stands`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "The owners ⟦denied that⟧ they had hidden the leak.",
            "The owners ⟦said⟧ they had hidden the leak.",
            "certainty.raised", "certainty"
        ),
        (
            "The owners ⟦denied that⟧ they hid the leak and would pay.",
            "The owners ⟦said⟧ they hid the leak and would ⟦not⟧ pay.",
            "certainty.raised polarity.flipped", "certainty polarity"
        ),
    ])
    func `a denial that is gone, and a negation of something else, are alarms`(
        old: String, new: String, kinds: String, rules: String
    ) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
