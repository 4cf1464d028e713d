internal import LanguageTables

/// What a word does in a number.
struct NumberWord: Sendable {
    enum Part: String, Sendable {
        /// 0–9, 10–19, 20–90; “hundred”; “thousand” and above; “dozen”; “half”, “quarter”.
        case unit, teen, tens, hundred, scale, lot, share
        /// “and”, “point”, “a”, “minus”; “several”, “few”: what stands between and in front of them.
        case and, point, article, minus, vague
        /// Two, and not quite: “a couple hundred”.
        case couple
    }

    enum Form: String, Sendable {
        case cardinal, plural, ordinal, ordinals
    }

    let part: Part
    let value: Double
    let form: Form

    /// Whether it names a number by itself: “seven”, “hundred”, “fifth”.
    var isCounting: Bool {
        switch part {
        case .unit, .teen, .tens, .hundred, .scale, .lot: true
        default: false
        }
    }

}

/// The words and letters that numbers are written with.
struct NumberWords: Sendable {
    /// How a number is a part of another: “in” may be a chance, “over” a quotient.
    enum Ratio: String, Sendable { case share, chance, quotient }

    /// A scale in short: “k”, “bn”.
    struct Suffix: Sendable {
        enum Rule: String { case always, money, capital, glued, moneyOrCapital }

        let value: Double
        let rule: Rule
    }

    let words: WordMap<NumberWord>
    let suffixes: WordMap<Suffix>
    let ratios: PhraseTable<Ratio>
    /// What may follow “a third” where it is a part: “of”, “more”, “to”, ….
    let afterFractions: WordSet

    init(folder: String) {
        words = WordMap(named: "\(folder)/numbers.tsv") { row in
            guard row.count >= 4, let part = NumberWord.Part(rawValue: String(row[1])),
                let value = Double(String(row[2])),
                let form = NumberWord.Form(rawValue: String(row[3]))
            else { return nil }
            return NumberWord(part: part, value: value, form: form)
        }
        suffixes = WordMap(named: "\(folder)/number-suffixes.tsv") { row in
            guard row.count >= 3, let value = Double(String(row[1])),
                let rule = Suffix.Rule(rawValue: String(row[2]))
            else { return nil }
            return Suffix(value: value, rule: rule)
        }
        ratios = PhraseTable(named: "\(folder)/ratios.tsv") { $0.count > 1 ? Ratio(rawValue: String($0[1])) : nil }
        afterFractions = WordSet(named: "\(folder)/after-fractions.tsv")
    }
}

extension Pieces {
    /// What the word at a piece does in a number; nil for any other piece.
    func numberWord(_ index: Int) -> NumberWord? {
        let piece = self[index]
        return piece.kind == .word ? language.numbers.words[piece.word] : nil
    }

    /// The piece after a hyphen that joins number words (“fifty-two”, “fifty - two”), or the index itself.
    func afterHyphen(_ index: Int) -> Int { self[index].isHyphen ? index + 1 : index }
}
