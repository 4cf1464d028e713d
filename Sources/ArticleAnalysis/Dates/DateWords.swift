internal import LanguageTables

/// What a word does in a date, by its name in `date-words.tsv`.
enum DateRole: String, Sendable {
    case unit, shift, day, season, part, vague, couple, ago, from, joint, and, before, on, `in`, ambiguous, decade,
        owner, business, future,
        /// What a timetable says in the present: “opens”, “is to”.
        scheduled, be
}

/// A word in one of its roles, with its number: a shift, the first month of a season.
struct DateWord: Sendable {
    let role: DateRole
    let value: Int
    let name: String
}

/// A span of time that is counted or named: “week”, “quarter”.
enum DateUnit: String, Sendable {
    case day, week, workweek, weekend, fortnight, month, quarter, year, decade, century
}

/// What the words of “fiscal 2024” and “the year 2008” make of the year behind them.
enum YearLabel: String, Sendable { case calendar, other }

/// The words that dates are written with.
struct DateWords: Sendable {
    private let words: WordMap<[DateWord]>
    let months: WordMap<Int>
    /// The first, full name of every month.
    private let monthNames: [Int: String]
    /// 1 is Monday.
    let weekdays: WordMap<Int>
    let holidays: PhraseTable<HolidayRule>
    let yearLabels: PhraseTable<YearLabel>
    /// What leads from a week to its day: “commencing”, “of”.
    let weekOpeners: PhraseTable<Bool>
    /// Words behind which “in two weeks” is a length.
    let past: WordSet

    init(folder: String) {
        var words = WordMap<[DateWord]>()
        for row in LineTable(named: "\(folder)/date-words.tsv").records where row.count >= 3 {
            guard let role = DateRole(rawValue: String(row[1])) else { continue }
            let name = String(row[2])
            words[WordID(row[0]), default: []].append(DateWord(role: role, value: Int(name) ?? 0, name: name))
        }
        self.words = words
        months = WordMap(named: "\(folder)/months.tsv") { $0.count > 1 ? Int(String($0[1])) : nil }
        monthNames = LineTable(named: "\(folder)/months.tsv").records.reduce(into: [:]) { names, row in
            guard row.count > 1, let number = Int(String(row[1])), names[number] == nil else { return }
            names[number] = String(row[0]).capitalizedFirst
        }
        weekdays = WordMap(named: "\(folder)/weekdays.tsv") { $0.count > 1 ? Int(String($0[1])) : nil }
        holidays = PhraseTable(named: "\(folder)/holidays.tsv") { $0.count > 1 ? HolidayRule(String($0[1])) : nil }
        yearLabels = PhraseTable(named: "\(folder)/year-labels.tsv") {
            $0.count > 1 ? YearLabel(rawValue: String($0[1])) : nil
        }
        weekOpeners = PhraseTable(named: "\(folder)/week-openers.tsv") { _ in true }
        past = WordSet(named: "\(folder)/past-words.tsv")
    }

    subscript(word: WordID, role: DateRole) -> DateWord? { words[word]?.first { $0.role == role } }

    /// Whether a date can begin with the word.
    func opens(_ word: WordID) -> Bool {
        let opens = words[word]?.contains {
            [.unit, .shift, .day, .season, .part, .decade, .business].contains($0.role)
        }
        return opens ?? false || months.contains(word) || weekdays.contains(word)
            || holidays.mayBegin(with: word) || yearLabels.mayBegin(with: word)
    }

    /// “October”; the number where the month has no name.
    func name(ofMonth month: Int) -> String { monthNames[month] ?? "\(month)" }
}

extension Pieces {
    func dateWord(_ index: Int, _ role: DateRole) -> DateWord? {
        let piece = self[index]
        return piece.kind == .word ? language.dates[piece.word, role] : nil
    }

    func isDateWord(_ index: Int, _ role: DateRole) -> Bool { dateWord(index, role) != nil }

    func unit(_ index: Int) -> DateUnit? { dateWord(index, .unit).flatMap { DateUnit(rawValue: $0.name) } }

    func month(_ index: Int) -> Int? { self[index].kind == .word ? language.dates.months[self[index].word] : nil }

    func weekday(_ index: Int) -> Int? { self[index].kind == .word ? language.dates.weekdays[self[index].word] : nil }

    /// The piece after the full stop of an abbreviated name (“Oct.”), if digits, a name or nothing but a date can
    /// follow.
    func afterStop(_ index: Int) -> Int {
        self[index].isMark(".") && self[index].isGlued && length(index - 1) <= 4 ? index + 1 : index
    }
}
