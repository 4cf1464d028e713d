import TestSupport

/// One way to tear a text apart.
enum TextMutation: CaseIterable {
    case cut, cutWords, cutEnd, dropFinalStop, splice, double, repeatOften, swap, unpairedMark, invisible, foreign
    case combining, longToken, digits, figure, word, lineEnds, lineStart, byteOrderMark, letterCase, joinWords, spaces

    /// Applies a few of them.
    static func tear(_ draft: inout Draft, times: Int, using random: inout SeededRandom) {
        for _ in 0..<times { allCases[random.number(below: allCases.count)].apply(to: &draft, &random) }
    }

    private func apply(to draft: inout Draft, _ random: inout SeededRandom) {
        switch self {
        case .cut: draft.replace(draft.stretch(upTo: 40, &random), by: [])
        case .cutWords: draft.replace(draft.words(upTo: 5, &random), by: [])
        case .cutEnd: draft.replace(draft.place(&random)..<draft.scalars.count, by: [])
        case .dropFinalStop: draft.dropFinalStop()
        case .splice: draft.splice(&random)
        case .double: draft.double(&random)
        case .repeatOften: draft.repeatOften(&random)
        case .swap: draft.swapWords(&random)
        case .unpairedMark: draft.insert(oneOf: HostileText.unpaired, &random)
        case .invisible: draft.insert(oneOf: HostileText.invisible, &random)
        case .foreign: draft.insert(oneOf: HostileText.foreign, &random)
        case .combining: draft.insertCombining(&random)
        case .longToken: draft.insertLongToken(&random)
        case .digits: draft.insertDigits(&random)
        case .figure: draft.insert(oneOf: HostileText.figures, &random)
        case .word: draft.insertWord(&random)
        case .lineEnds: draft.changeLineEnds(&random)
        case .lineStart: draft.insert(oneOf: HostileText.lineStarts.map { "\n" + $0 }, &random)
        case .byteOrderMark: draft.insert(["\u{FEFF}"], at: random.once(in: 2) ? 0 : draft.scalars.count)
        case .letterCase: draft.changeCase(&random)
        case .joinWords: draft.changeSpaces(to: [], &random)
        case .spaces: draft.changeSpaces(to: ["\u{A0}", "\u{2009}", "\t", " ", "\n"], &random)
        }
    }
}

extension Draft {
    fileprivate mutating func insert(oneOf texts: [String], _ random: inout SeededRandom) {
        insert(texts[random.number(below: texts.count)].unicodeScalars, at: place(&random))
    }

    fileprivate mutating func dropFinalStop() {
        while let last = scalars.last, last.value < 0x30 || last == "”" || last == "’" { scalars.removeLast() }
    }

    /// A stretch of another text.
    fileprivate mutating func splice(_ random: inout SeededRandom) {
        let other = Draft(scalars: corpus.passage(using: &random), corpus: corpus)
        let words = random.once(in: 3) ? other.stretch(upTo: 300, &random) : other.words(upTo: 12, &random)
        insert(other.scalars[words], at: place(&random))
    }

    fileprivate mutating func double(_ random: inout SeededRandom) {
        let words = random.once(in: 2) ? words(upTo: 3, &random) : stretch(upTo: 200, &random)
        insert(scalars[words], at: random.once(in: 2) ? words.upperBound : place(&random))
    }

    fileprivate mutating func repeatOften(_ random: inout SeededRandom) {
        let words = random.once(in: 2) ? words(upTo: 8, &random) : stretch(upTo: 60, &random)
        let copies = repeatElement(scalars[words], count: 2 + random.number(below: 20)).joined()
        insert(copies, at: words.upperBound)
    }

    fileprivate mutating func swapWords(_ random: inout SeededRandom) {
        let one = words(upTo: 4, &random)
        let moved = Array(scalars[one])
        replace(one, by: [])
        let other = words(upTo: 4, &random)
        let back = Array(scalars[other])
        replace(other, by: moved)
        insert(back, at: min(one.lowerBound, scalars.count))
    }

    fileprivate mutating func insertCombining(_ random: inout SeededRandom) {
        let mark = HostileText.combining[random.number(below: HostileText.combining.count)]
        insert(repeatElement(mark, count: random.once(in: 6) ? 300 : 1 + random.number(below: 3)), at: place(&random))
    }

    /// Around the 64 bytes at which tokens are cut, and far beyond.
    fileprivate mutating func insertLongToken(_ random: inout SeededRandom) {
        let length = random.once(in: 8) ? 2000 : 40 + random.number(below: 120)
        let start = ["", "https://example.org/", "@", "a-", "é", "9"][random.number(below: 6)]
        let letters = Array(["a", "ab-", "x.", "é", "0", "A/", "'s"][random.number(below: 7)].unicodeScalars)
        insert(start.unicodeScalars + (0..<length).map { letters[$0 % letters.count] }, at: place(&random))
    }

    fileprivate mutating func insertDigits(_ random: inout SeededRandom) {
        let signs: [Unicode.Scalar] = random.once(in: 2) ? [] : [",", ".", " ", "-", "\u{2009}", "'"]
        let digits = (0..<1 + random.number(below: random.once(in: 10) ? 400 : 20)).map { _ -> Unicode.Scalar in
            let value = random.number(below: 10 + signs.count)
            return value < 10 ? Unicode.Scalar(UInt8(0x30 + value)) : signs[value - 10]
        }
        insert(digits, at: place(&random))
    }

    fileprivate mutating func insertWord(_ random: inout SeededRandom) {
        let words = (0...random.number(below: 3)).map { _ in corpus.word(using: &random) }
        insert([" "] + words.joined(separator: [" "]) + [" "], at: self.words(upTo: 1, &random).lowerBound)
    }

    /// Another end for one line in two.
    fileprivate mutating func changeLineEnds(_ random: inout SeededRandom) {
        let end = Array(HostileText.lineEnds[random.number(below: HostileText.lineEnds.count)].unicodeScalars)
        scalars = scalars.flatMap { $0 == "\n" && random.once(in: 2) ? end : [$0] }
        if random.once(in: 3) { insert(end, at: place(&random)) }
    }

    fileprivate mutating func changeCase(_ random: inout SeededRandom) {
        let words = words(upTo: 6, &random)
        let isUpper = random.once(in: 2)
        let changed = scalars[words].flatMap { scalar in
            Array((isUpper ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping).unicodeScalars)
        }
        replace(words, by: changed)
    }

    fileprivate mutating func changeSpaces(to spaces: [Unicode.Scalar], _ random: inout SeededRandom) {
        let stretch = stretch(upTo: 120, &random)
        let changed = scalars[stretch].flatMap { scalar -> [Unicode.Scalar] in
            guard scalar == " " else { return [scalar] }
            return spaces.isEmpty ? [] : [spaces[random.number(below: spaces.count)]]
        }
        replace(stretch, by: changed)
    }
}

extension Corpus {
    /// A passage, torn now and then.
    func tornPassage(_ most: Int, using random: inout SeededRandom) -> Draft {
        var draft = Draft(scalars: passage(using: &random), corpus: self)
        TextMutation.tear(&draft, times: random.number(below: most + 1), using: &random)
        return draft
    }
}
