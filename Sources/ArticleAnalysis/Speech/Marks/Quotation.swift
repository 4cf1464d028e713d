/// A stretch between quotation marks; inner quotations belong to the outer one.
struct MarkedQuotation: Sendable, Hashable {
    /// What stands inside the marks.
    let inner: TextRange
    /// The same with its marks.
    let outer: TextRange
    /// Index of the block.
    let block: Int
    let isSingle: Bool
    /// Whether the block before ended inside the quotation, so that this one goes on with it.
    let continues: Bool
}

/// Everything between quotation marks, and the marks that have no partner.
struct Quotations: Sendable {
    /// In order of the text, none inside another.
    let all: [MarkedQuotation]
    /// Opening marks that are never closed.
    let unclosed: [TextRange]
}
