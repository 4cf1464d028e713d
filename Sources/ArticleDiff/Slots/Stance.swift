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

    /// The stance of a passage beside the other version of its row: a word that stands there in another form, of which
    /// nothing is known and which is `new` there, is none; nor is a name or a month (“Mrs May”, “in May”).
    init(_ passage: Passage, beside other: Passage, where isNew: (WordID) -> Bool) {
        words = passage.tokens.compactMap { token in
            let word = passage.side.article.tokens[token]
            guard !passage.side.isPartOfName(token), passage.side.date(of: token) == nil else { return nil }
            return passage.side.words.stance(of: word.word).flatMap {
                Self.isDerived(word, passage, in: other, isNew) ? nil : $0
            }
        }
        isEmpty = passage.isEmpty
    }

    private static func isDerived(_ word: Token, _ passage: Passage, in other: Passage, _ isNew: (WordID) -> Bool)
        -> Bool
    {
        guard other.tokens.count <= ChangeThresholds.wordsOfRow else { return false }
        return other.words.contains { candidate in
            guard isNew(candidate.word), other.side.words.stance(of: candidate.word) == nil else { return false }
            let common = zip(passage.bytes(word), other.bytes(candidate)).prefix { $0 | 0x20 == $1 | 0x20 }.count
            return common >= ChangeThresholds.derivedStem
        }
    }

    private var hasCue: Bool { words.contains { $0.family == .cue } }
    private var weakest: Certainty { words.map(\.certainty).min() ?? .stated }
    /// Whether leaving its words out would leave the claim plainly stated.
    private var isWeaker: Bool {
        words.contains { ($0.family == .modal || $0.family == .hedge) && $0.certainty < .stated }
    }

    /// From which certainty to which an edit leads; nil where it is about something else.
    static func step(from old: Stance, to new: Stance) -> (Certainty, Certainty)? {
        guard old.hasCue == new.hasCue else { return nil }
        if !old.words.isEmpty, !new.words.isEmpty { return (old.weakest, new.weakest) }
        return old.isWeaker || new.isWeaker ? (old.weakest, new.weakest) : nil
    }
}
