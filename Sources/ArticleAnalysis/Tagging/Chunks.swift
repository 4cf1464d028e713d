/// The noun groups and verb groups of one sentence, in order, none overlapping another of its kind.
///
/// A shallow parse in the sense of Abney (1991, “Parsing by chunks”): it says what belongs together, not what governs
/// what.
package struct Chunks: Sendable {
    package let nounGroups: [NounGroup]
    package let verbGroups: [VerbGroup]

    package init(of tokens: TotalList<Token>, in range: Range<Int>) {
        var nouns: [NounGroup] = []
        var verbs: [VerbGroup] = []
        let nounScanner = NounGroupScanner(tokens: tokens, limit: range.upperBound)
        let verbScanner = VerbGroupScanner(tokens: tokens, limit: range.upperBound)
        var index = range.lowerBound
        while index < range.upperBound {
            if let group = nounScanner.group(from: index) {
                nouns.append(group)
                index = group.tokens.upperBound
            } else if let group = verbScanner.group(from: index) {
                verbs.append(group)
                index = group.tokens.upperBound
            } else {
                index += 1
            }
        }
        (nounGroups, verbGroups) = (nouns, verbs)
    }

    package func nounGroup(containing token: Int) -> NounGroup? { Self.found(in: nounGroups, token, \.tokens) }
    package func verbGroup(containing token: Int) -> VerbGroup? { Self.found(in: verbGroups, token, \.tokens) }

    /// The noun group whose last token is that one.
    package func nounGroup(endingAt token: Int) -> NounGroup? {
        nounGroup(containing: token).flatMap { $0.tokens.last == token ? $0 : nil }
    }
    package func nounGroup(startingAt token: Int) -> NounGroup? {
        nounGroup(containing: token).flatMap { $0.tokens.first == token ? $0 : nil }
    }

    /// Binary search: the groups are in order.
    private static func found<Group>(in groups: [Group], _ token: Int, _ tokens: (Group) -> Range<Int>) -> Group? {
        var (low, high) = (0, groups.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens(groups[middle]).upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < groups.count && tokens(groups[low]).contains(token) ? groups[low] : nil
    }
}
