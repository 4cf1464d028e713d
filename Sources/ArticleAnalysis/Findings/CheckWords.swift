internal import LanguageTables

/// What a word does in the frames that prove an error, by its name in `check-words.tsv`.
enum CheckRole: String, Sendable, CaseIterable {
    /// Leads from “born” to a year; from a death to an age.
    case born, died, aged
    /// May stand between “…, 44,” and “born”.
    case beforeBirth = "before.birth"
    /// May stand between a birth and the death of the same person.
    case beforeDeath = "before.death"
    /// Behind a list of counts, its total: “in all”, “altogether”.
    case inAll = "in.all"
    /// What is left of a whole: “the remaining”.
    case rest
    /// What has one whole that is shared out: votes, shares.
    case whole
    /// What may stand between two figures and the percentage that joins them.
    case joint
    /// Behind a percentage, what changed by it: “increase”, “fall”.
    case change
    /// Says that a name has another form: “formerly”, “spelt”.
    case renamed
    /// Denies that there is such a thing: “no”.
    case denial
    /// Leads to a year: “since”, “until”.
    case beforeYear = "before.year"
    /// Explains a doubled phrase: “whatever will be will be”.
    case asks
}

/// The words of the frames that prove an error.
struct CheckWords: Sendable {
    private let words: [CheckRole: Set<WordID>]
    /// Two words for the two parts of a whole: for and against, men and women.
    private let opposed: [WordID: Set<WordID>]
    /// The first, full name of every weekday, from Monday, 1.
    private let weekdays: [Int: String]

    init(folder: String) {
        var words: [CheckRole: Set<WordID>] = [:]
        var opposed: [WordID: Set<WordID>] = [:]
        for row in LineTable(named: "\(folder)/check-words.tsv").records {
            let others = row.dropFirst().map { WordID($0) }
            if row[0] == "opposed" {
                for word in others { opposed[word, default: []].formUnion(others.filter { $0 != word }) }
            } else if let role = CheckRole(rawValue: String(row[0])) {
                words[role, default: []].formUnion(others)
            } else {
                preconditionFailure("no frame knows the word role of \(row)")
            }
        }
        (self.words, self.opposed) = (words, opposed)
        weekdays = LineTable(named: "\(folder)/weekdays.tsv").records.reduce(into: [:]) { names, row in
            guard row.count > 1, let number = Int(String(row[1])), names[number] == nil else { return }
            names[number] = String(row[0]).capitalizedFirst
        }
    }

    /// “Monday” for 1.
    func name(ofWeekday weekday: Int) -> String { weekdays[weekday] ?? "" }

    func has(_ role: CheckRole, _ word: WordID) -> Bool { words[role]?.contains(word) ?? false }

    func areOpposed(_ left: WordID, _ right: WordID) -> Bool { opposed[left]?.contains(right) ?? false }
}

extension Prose {
    func plays(_ index: Int, _ role: CheckRole) -> Bool {
        tokens[index].kind == .word && language.check.has(role, tokens[index].word)
    }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        tokens[index].kind == .mark && text[tokens[index].range].unicodeScalars.elementsEqual([mark])
    }

    /// The value of a number in plain digits, of at most five; nil for anything else.
    func plainInteger(_ index: Int) -> Int? {
        let token = tokens[index]
        let bytes = bytes(token)
        guard token.kind == .number, bytes.count <= 5, bytes.allSatisfy(\.isASCIIDigit) else { return nil }
        return Int(String(decoding: bytes, as: UTF8.self))
    }

    func isCapitalized(_ index: Int) -> Bool {
        tokens[index].kind == .word && bytes(tokens[index]).first.map(\.isASCIIUppercase) ?? false
    }

    /// Whether the token ends its clause: a mark, or the end of the sentence.
    func isClauseEnd(_ index: Int, in sentence: Range<Int>) -> Bool {
        !sentence.contains(index) || (tokens[index].kind == .mark && !isQuotationMark(index) && !isHyphen(index))
    }
}
