package import ArticleAnalysis

/// One figure, quotation or claim through all versions.
package struct StoryThread: Sendable {
    package let kind: FactKind
    /// In rising order of their versions, one at least: the first is where it was seen first.
    package internal(set) var steps: [StoryStep]
    /// The last version that has it.
    package internal(set) var lastSeen: Int

    /// The version that has it first.
    package var firstSeen: Int { steps.first?.version ?? 0 }

    /// Whether anything became of it that is more than editing, and that no other thread tells.
    package var hasChanged: Bool { steps.dropFirst().contains(where: \.isTelling) }

    /// What it says where it was seen last.
    package var latest: FollowedFact? { steps.reversed().lazy.compactMap(\.fact).first }

    /// Whether it went, and did not come back.
    package var isGone: Bool { steps.last?.event == .removed }

    /// Since when the present value stands, and when it stood before.
    var present: (since: Int, stoodBefore: Int?) {
        let step = steps.last { $0.event != .changed || $0.aspects.contains(where: \.isOfValue) }
        return (step?.version ?? 0, step?.returnsTo)
    }
}

/// What became of a fact in one version.
package struct StoryStep: Sendable {
    package enum Event: String, Sendable {
        /// It was seen for the first time.
        case appeared
        /// It says something else.
        case changed
        /// It is no longer there.
        case removed
        /// It was gone, and is there again.
        case back
    }

    package let version: Int
    package let event: Event
    /// What it says from here on; nil where it went.
    package let fact: FollowedFact?
    /// How it differs from what it said last; nothing where it appeared or went.
    package let aspects: [FactAspect]
    /// The version that said the same first, where it said something else in between, or nothing.
    package let returnsTo: Int?
    /// What of it in the version before was taken out or replaced; empty where words only came.
    package let before: [TextRange]
    /// Who told readers; nil where it was silent.
    package internal(set) var notice: StoryNotice?
    /// Whether another thread tells the same: a figure or a quotation what became of the claim around it, the claim who
    /// says its figures.
    package internal(set) var isEcho = false
    /// Whether nothing but the way of writing differs: a mended slip, other spelling, mark-up.
    package internal(set) var isEditing = false

    /// Whether it says something that no other thread says, and that is more than editing.
    package var isTelling: Bool { !isEcho && !isEditing }

    /// Whether it is a change that nobody told readers.
    package var isSilent: Bool { event != .appeared && notice == nil && !isEditing }

    init(
        _ event: Event, in version: Int, _ fact: FollowedFact? = nil, from before: [TextRange] = [],
        aspects: [FactAspect] = [], returnsTo: Int? = nil
    ) {
        (self.event, self.version, self.fact, self.before) = (event, version, fact, before)
        (self.aspects, self.returnsTo) = (aspects, returnsTo)
    }
}
