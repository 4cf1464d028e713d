internal import LanguageTables

/// What a word does in a date.
struct DateWord: Sendable {
    enum Role: String, Sendable {
        case unit, shift, day, season, part, vague, couple, ago, from, joint, and, before, on, `in`, ambiguous, decade,
            owner, business,
            future
    }

    let role: Role
    let value: Int
    let name: String

    private static let table: WordMap<[DateWord]> = {
        var table: [WordID: [DateWord]] = [:]
        for row in LineTable(named: "en/date-words.tsv").rows where row.count >= 3 {
            guard let role = Role(rawValue: row[1]) else { continue }
            table[WordID(row[0]), default: []].append(DateWord(role: role, value: Int(row[2]) ?? 0, name: row[2]))
        }
        return WordMap(table)
    }()

    /// Whether a date can begin with the word.
    static func opens(_ word: WordID) -> Bool {
        table[word]?.contains { [.unit, .shift, .day, .season, .part, .decade, .business].contains($0.role) } ?? false
    }

    static func named(_ word: WordID, _ role: Role) -> DateWord? { table[word]?.first { $0.role == role } }
}

/// A span of time that is counted or named: “week”, “quarter”.
enum DateUnit: String, Sendable {
    case day, week, workweek, weekend, fortnight, month, quarter, year, decade, century
}

enum CalendarWords {
    static let months = WordMap<Int>(named: "en/months.tsv") { $0.count > 1 ? Int($0[1]) : nil }
    static let weekdays = WordMap<Int>(named: "en/weekdays.tsv") { $0.count > 1 ? Int($0[1]) : nil }
}

/// Words that every piece is held against: hashed once.
extension WordID {
    static let the: WordID = "the"
    static let `in`: WordID = "in"
    static let within: WordID = "within"
    static let between: WordID = "between"
    static let q: WordID = "q"
    static let h: WordID = "h"
}

extension Pieces {
    func dateWord(_ index: Int, _ role: DateWord.Role) -> DateWord? {
        let piece = self[index]
        return piece.kind == .word ? DateWord.named(piece.word, role) : nil
    }

    func isDateWord(_ index: Int, _ role: DateWord.Role) -> Bool { dateWord(index, role) != nil }

    func unit(_ index: Int) -> DateUnit? { dateWord(index, .unit).flatMap { DateUnit(rawValue: $0.name) } }

    func month(_ index: Int) -> Int? { self[index].kind == .word ? CalendarWords.months[self[index].word] : nil }

    func weekday(_ index: Int) -> Int? { self[index].kind == .word ? CalendarWords.weekdays[self[index].word] : nil }

    /// The piece after the full stop of an abbreviated name (“Oct.”), if digits, a name or nothing but a date can
    /// follow.
    func afterStop(_ index: Int) -> Int {
        self[index].isMark(".") && self[index].isGlued && length(index - 1) <= 4 ? index + 1 : index
    }
}
