/// What it costs to be wrong about a change; CONTRACT “Stakes” says which level means what.
package struct Stakes: Sendable, Hashable {
    /// From ``lowest`` to ``highest``.
    package let level: Int
    /// Why, in words that an editor reads: “life and death”.
    package let reason: String

    package static let lowest = 0
    package static let highest = 3

    package init(level: Int, reason: String) { (self.level, self.reason) = (level, reason) }

    /// What a change of this kind costs whatever it is about.
    package init(of kind: ChangeKind) {
        switch kind.level {
        case .editorial: self.init(level: 0, reason: "editing only")
        case .furniture: self.init(level: 0, reason: "page furniture")
        case .substantive:
            let fact = kind.fact
            self.init(level: fact == nil ? 1 : 2, reason: fact ?? "what the article claims")
        }
    }

    /// Somebody may sue, or mourn.
    package var isHighest: Bool { level >= Self.highest }
}

extension ChangeKind {
    /// What a reader can look up and find wrong; nil for claims.
    fileprivate var fact: String? {
        switch self {
        case .figureChanged, .figureBound, .figureRefined, .unitChanged: "a figure"
        case .dateChanged: "a date"
        case .nameChanged: "a name"
        case .quoteAltered, .quoteAdded, .quoteRemoved, .quoteParaphrased: "a quotation"
        case .attributionChanged, .attributionAdded, .attributionRemoved: "a source"
        default: nil
        }
    }
}
