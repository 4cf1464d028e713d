internal import ArticleAnalysis

/// How sure the words of a passage make its claim.
struct Stance {
    /// Where a word of certainty gets it from.
    enum Family: String, Sendable {
        /// “may”, “will”.
        case modal
        /// “can”: compared with other modals, never with a plain statement.
        case ability
        /// “probably”, “seems”.
        case hedge
        /// “said”, “claimed”.
        case cue
    }

    struct Word: Sendable {
        let certainty: Certainty
        let family: Family
    }

    let words: [Word]
    private let isEmpty: Bool

    init(_ passage: Passage) {
        words = passage.words.compactMap { WordLore.english.stance(of: $0.word) }
        isEmpty = passage.isEmpty
    }

    private var hasCue: Bool { words.contains { $0.family == .cue } }
    private var weakest: Certainty { words.map(\.certainty).min() ?? .stated }
    /// Whether leaving its words out would leave the claim plainly stated.
    private var isWeaker: Bool { words.contains { ($0.family == .modal || $0.family == .hedge) && $0.certainty < .stated } }

    /// From which certainty to which an edit leads; nil where it is about something else.
    static func step(from old: Stance, to new: Stance) -> (Certainty, Certainty)? {
        guard old.hasCue == new.hasCue else { return nil }
        if !old.words.isEmpty, !new.words.isEmpty { return (old.weakest, new.weakest) }
        return old.isWeaker || new.isWeaker ? (old.weakest, new.weakest) : nil
    }
}
