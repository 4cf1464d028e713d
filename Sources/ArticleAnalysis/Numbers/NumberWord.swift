/// What a word does in a number.
struct NumberWord: Sendable {
    enum Part: String, Sendable {
        /// 0–9, 10–19, 20–90; “hundred”; “thousand” and above; “dozen”; “half”, “quarter”.
        case unit, teen, tens, hundred, scale, lot, share
        /// “and”, “point”, “a”, “minus”; “several”, “few”: what stands between and in front of them.
        case and, point, article, minus, vague
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

    private static let table = WordMap<NumberWord>(named: "en/numbers.tsv") { row in
        guard row.count >= 4, let part = Part(rawValue: row[1]), let value = Double(row[2]),
            let form = Form(rawValue: row[3])
        else {
            return nil
        }
        return NumberWord(part: part, value: value, form: form)
    }

    static func named(_ word: WordID) -> NumberWord? { table[word] }
}

extension Pieces {
    /// What the word at a piece does in a number; nil for any other piece.
    func numberWord(_ index: Int) -> NumberWord? {
        let piece = self[index]
        return piece.kind == .word ? NumberWord.named(piece.word) : nil
    }

    /// The piece after a hyphen that joins number words (“fifty-two”, “fifty - two”), or the index itself.
    func afterHyphen(_ index: Int) -> Int { self[index].isHyphen ? index + 1 : index }
}
