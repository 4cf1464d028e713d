internal import LanguageTables

/// What a phrase does in a time of day.
struct ClockWord: Sendable {
    enum Role: String, Sendable {
        /// Behind a number: “pm”, “o’clock”, “hrs”, “GMT”; “in the morning”, “in the evening”, “at night”.
        case am, pm, oclock, hours, zone, morning, evening, night
        /// A time by itself: “noon”; between minutes and an hour; in front of an hour.
        case named, past, to, at
    }

    let role: Role
    /// Of a named time the minutes from midnight; of a zone those from UTC, nil where they change.
    let minutes: Int?

    /// Whether it says which half of the day is meant.
    var isHalf: Bool { [.am, .pm, .morning, .evening, .night].contains(role) }
    var isDayPart: Bool { [.morning, .evening, .night].contains(role) }
}

/// The words that times of day are written with.
struct ClockWords: Sendable {
    /// What stands behind an hour, and the times that have names.
    let behind: PhraseTable<ClockWord>
    let named: PhraseTable<ClockWord>
    /// What stands between minutes and an hour, and in front of one.
    private let links: WordMap<[ClockWord.Role]>

    init(folder: String) {
        behind = Self.table(folder: folder) { ![.named, .past, .to, .at].contains($0.role) }
        named = Self.table(folder: folder) { $0.role == .named }
        var links = WordMap<[ClockWord.Role]>()
        for row in LineTable(named: "\(folder)/clock-words.tsv").records where row.count > 1 {
            guard let role = ClockWord.Role(rawValue: String(row[1])), [.past, .to, .at].contains(role)
            else { continue }
            links[WordID(row[0]), default: []].append(role)
        }
        self.links = links
    }

    func isLink(_ word: WordID, _ role: ClockWord.Role) -> Bool { links[word]?.contains(role) ?? false }

    /// The phrases whose word is wanted.
    private static func table(folder: String, where isWanted: (ClockWord) -> Bool) -> PhraseTable<ClockWord> {
        PhraseTable(named: "\(folder)/clock-words.tsv") { row in
            guard row.count > 1, let role = ClockWord.Role(rawValue: String(row[1])) else { return nil }
            let word = ClockWord(role: role, minutes: row.count > 2 ? Int(String(row[2])) : nil)
            return isWanted(word) ? word : nil
        }
    }
}
