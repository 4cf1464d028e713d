import Testing

/// The label of a file.
@Suite struct FileLabelTests {
    @Test(arguments: [
        (
            "Read the survey of the weir (PDF, ⟦1.2 MB⟧).",
            "Read the survey of the weir (PDF, ⟦1.4 MB⟧).",
            "furniture.changed", "furniture.file-label"
        ),
        (
            "Read the survey of the weir ⟦(PDF, 1.2 MB, 18 pages)⟧.",
            "Read the survey of the weir.",
            "furniture.changed", "furniture.file-label"
        ),
    ])
    func `kinds, sizes and pages of a file are page furniture`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "Read the survey of the weir (it has ⟦18⟧ pages).",
            "Read the survey of the weir (it has ⟦20⟧ pages).",
            "figure.changed", "figure.changed"
        )
    ])
    func `a bracket with other words is none`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
