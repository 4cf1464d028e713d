/// A date, or a period of whole days, as the words name it.
package struct DateMention: Sendable, Hashable {
    /// The expression without a leading preposition.
    package let range: TextRange
    /// First and last day, both included; nil where it cannot be resolved.
    package let from: Day?
    package let to: Day?
    package let sentence: Int

    package init(range: TextRange, from: Day?, to: Day?, sentence: Int) {
        (self.range, self.from, self.to, self.sentence) = (range, from, to, sentence)
    }
}
