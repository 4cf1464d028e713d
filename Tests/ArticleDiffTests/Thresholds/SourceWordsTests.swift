import Testing

/// How long a source may be.
@Suite struct SourceWordsTests {
    @Test(arguments: [
        (
            "The lock will be closed.",
            "The lock will be closed⟦, said with the long and slow nod of a man who has seen all of it once before⟧.",
            "attribution.added", "attribution"
        )
    ])
    func `a source set off by commas has twenty words at most`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }

    @Test(arguments: [
        (
            "“We have waited for this since the flood.”\n\nThe lido opens in May with a race of all the clubs.",
            "“We have waited for this since the flood.”\n\n⟦– Petra Osei, head of the old bathing club⟧\n\nThe lido opens in May with a race of all the clubs.",
            "attribution.added", "row.signature"
        ),
        (
            "“We have waited for this since the flood.”\n\nThe lido opens in May with a race of all the clubs.",
            "“We have waited for this since the flood.”\n\n⟦– Petra Osei, head of the very old bathing club⟧\n\nThe lido opens in May with a race of all the clubs.",
            "claim.added", "row.added"
        ),
    ])
    func `a signature has eight words at most`(old: String, new: String, kinds: String, rules: String) {
        expectChanges(from: old, to: new, kinds: kinds, rules: rules)
    }
}
