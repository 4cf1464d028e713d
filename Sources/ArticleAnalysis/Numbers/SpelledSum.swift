/// The sum that the words of a number add up to, word by word: “two hundred and fifty-three thousand”.
struct SpelledSum {
    private var closed = 0.0
    private var open: Double?
    private var lowestScale = Double.infinity
    private var lowestGroup = 0.0
    private var tensFollowAnd = false
    /// Whether digits began it: “280 million first mortgage notes” is no ordinal.
    private var isCounted = false
    private(set) var lastPart: NumberWord.Part = .and
    private(set) var lastForm: NumberWord.Form = .cardinal
    private(set) var words = 0
    /// The sum before the last word, and before the tens word that the last word joined (“twenty” in “twenty-first”).
    private(set) var beforeLast: Double?
    private(set) var beforeTens: Double?

    var value: Double { closed + (open ?? 0) }
    var lastScale: Double { lowestScale.isFinite ? lowestScale : 1 }
    var isEmpty: Bool { words == 0 }

    init() {}

    /// Begins with a numeral or a fraction that counts hundreds, thousands, …: “2.5 million”, “half a million”.
    init(coefficient: Double) {
        (open, words, lastPart, isCounted) = (coefficient, 1, .unit, true)
    }

    /// Adds a word; false, and nothing changed, if it cannot go on the number.
    mutating func add(_ word: NumberWord, afterAnd: Bool) -> Bool {
        var next = self
        guard next.take(word, afterAnd: afterAnd) else { return false }
        let joinsTens = word.part == .unit && lastPart == .tens && !tensFollowAnd
        next.beforeTens = joinsTens ? beforeLast : nil
        next.tensFollowAnd = afterAnd && word.part == .tens
        (next.beforeLast, next.words) = (words > 0 ? value : nil, words + 1)
        (next.lastPart, next.lastForm) = (word.part, word.form)
        self = next
        return true
    }

    private mutating func take(_ word: NumberWord, afterAnd: Bool) -> Bool {
        guard lastForm == .cardinal || lastForm == .plural,
            !(isCounted && (word.form == .ordinal || word.form == .ordinals))
        else {
            return false
        }
        switch word.part {
        case .unit: return takeSmall(word, isAllowed: open == nil || (lastPart == .tens && word.value > 0 && !afterAnd))
        case .teen, .tens: return takeSmall(word, isAllowed: open == nil)
        case .hundred: return takeHundred(word, afterAnd)
        case .lot, .scale: return !afterAnd && takeScale(word)
        default: return false
        }
    }

    private mutating func takeSmall(_ word: NumberWord, isAllowed: Bool) -> Bool {
        guard isAllowed || lastPart == .hundred, word.value < lowestScale, !(words > 0 && word.value == 0) else {
            return false
        }
        open = (open ?? 0) + word.value
        return true
    }

    private mutating func takeHundred(_ word: NumberWord, _ afterAnd: Bool) -> Bool {
        guard !afterAnd, let count = open ?? (words == 0 ? 1 : nil), count < 100 || lastPart == .unit,
            lastPart != .hundred
        else {
            return false
        }
        open = count * word.value
        return true
    }

    /// A smaller scale closes the open part; a larger one right after a scale multiplies it (“three lakh crore”).
    private mutating func takeScale(_ word: NumberWord) -> Bool {
        if open == nil, lastPart == .scale, word.value > lowestScale, closed == lowestGroup {
            closed *= word.value
            lowestScale *= word.value
            return true
        }
        guard word.value < lowestScale, let count = open ?? (words == 0 ? 1 : nil) else { return false }
        closed += count * word.value
        (lowestGroup, open, lowestScale) = (count * word.value, nil, word.value)
        return true
    }

    /// Takes digits below a hundred after “hundred and”.
    mutating func add(digits: Double) -> Bool {
        guard lastPart == .hundred, digits > 0, digits < 100 else { return false }
        return add(NumberWord(part: .teen, value: digits, form: .cardinal), afterAnd: true)
    }

    /// Takes another counted part (“4 thousand | 3 hundred”) below the last scale.
    mutating func add(group: SpelledSum) -> Bool {
        guard open == nil, lastPart == .scale, group.value < lowestScale, group.value > 0 else { return false }
        (beforeLast, closed, open, words) = (value, closed + group.value, nil, words + group.words)
        (lastPart, lastForm, lowestScale, lowestGroup) = (
            group.lastPart, group.lastForm, min(lowestScale, group.lastScale), group.value
        )
        return true
    }
}
