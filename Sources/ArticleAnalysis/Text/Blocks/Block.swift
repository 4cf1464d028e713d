/// What a block is on the page.
package enum BlockRole: String, Sendable, CaseIterable {
    case headline, standfirst, byline, dateline, body, caption, list, furniture
}

/// A paragraph, heading, list item, caption or piece of page furniture, without white space at its ends.
package struct Block: Sendable, Hashable {
    package let range: TextRange
    package let role: BlockRole

    package init(range: TextRange, role: BlockRole) { (self.range, self.role) = (range, role) }
}

extension Block: Bounded {
    package static let boundary = Block(range: TextRange(0, 0), role: .body)
}
