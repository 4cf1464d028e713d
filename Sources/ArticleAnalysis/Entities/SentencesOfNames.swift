/// Which sentences decide who is meant in the asked blocks.
///
/// “She” is whoever one of the sentences before names, and those may say “she” as well. “May” is Theresa May where any
/// sentence of the article says so, and a place where most say “in May”. So a sentence decides if it shares a word of a
/// name with an asked one, an acronym and what it stands for included, or with another that decides. Names are taken
/// more widely here than ``NameFinder`` takes them, for it goes by tags, and only what stands here is tagged.
struct SentencesOfNames {
    /// The sentences whose pronouns have to be resolved.
    let withPronouns: IndexSelection
    /// The sentences whose names have to be found: those and more.
    let withNames: IndexSelection

    init(_ words: WordsOfPage, asked: IndexSelection) {
        guard !asked.isAll else {
            (withPronouns, withNames) = (.all, .all)
            return
        }
        withPronouns = Self.antecedents(of: asked, in: words)
        var links = NameLinks()
        let names = PossibleNames(words)
        for (sentence, stretch) in names.found() { links.add(names.words(of: stretch), in: sentence) }
        withNames = links.sentences(sharing: withPronouns, of: words.page.sentences.count)
    }

    /// The sentences of the asked blocks, and those in front of a “he” or “she” among them.
    private static func antecedents(of asked: IndexSelection, in words: WordsOfPage) -> IndexSelection {
        let sentences = words.page.sentences
        var chosen = IndexSelection([], of: sentences.count)
        var needed = sentences.count
        for index in sentences.indices.reversed() {
            let isAsked = asked.contains(sentences[index].block)
            guard isAsked || index >= needed else { continue }
            chosen.insert(index)
            if sentences[index].tokens.contains(where: { words.isGendered($0) }) {
                needed = min(needed, index - Thresholds.longestSpeech)
            }
        }
        return chosen
    }
}

/// The stretches of a page that may be names.
private struct PossibleNames {
    private let words: WordsOfPage
    /// The words in capitals alone that are long enough to stand for a longer name.
    private let acronyms: Set<WordID>

    init(_ words: WordsOfPage) {
        self.words = words
        acronyms = Set(
            words.tokens.indices.filter {
                words.capitals[$0] == .all && words.tokens[$0].range.count >= Thresholds.shortestAcronym
            }.map { words.tokens[$0].word })
    }

    /// From a capital to the last one that nothing but hyphens and a few small words part from it, with what hangs on
    /// that by a hyphen.
    func found() -> [(sentence: Int, stretch: Range<Int>)] {
        var found: [(sentence: Int, stretch: Range<Int>)] = []
        for (index, sentence) in words.page.sentences.enumerated() {
            var token = sentence.tokens.lowerBound
            while token < sentence.tokens.upperBound {
                guard mayBeName(token) else {
                    token += 1
                    continue
                }
                let end = end(from: token, in: sentence.tokens)
                found.append((index, token..<end))
                token = end
            }
        }
        return found
    }

    private func end(from start: Int, in sentence: Range<Int>) -> Int {
        var (end, parted, next) = (start + 1, 0, start + 1)
        while next < sentence.upperBound, parted <= Thresholds.mostJoiners + 1 {
            if mayBeName(next) {
                (end, parted) = (next + 1, 0)
            } else if endsName(next) {
                break
            } else if hangs(next) {
                if next == end { end = next + 1 }
            } else {
                parted += 1
            }
            next += 1
        }
        return end
    }

    /// Whether a token is a mark behind which white space stands, and no stop of an initial.
    private func endsName(_ token: Int) -> Bool {
        words.tokens[token].kind == .mark && words.tokens[token + 1].spaceBefore && !words.isMark(".", token)
            && !words.isMark("&", token)
    }

    private func mayBeName(_ token: Int) -> Bool {
        words.capitals[token] != .lower && words.classes(token).isDisjoint(with: .closed)
    }

    /// What a name can be known by: its words, and the acronyms of the article that its capitals spell.
    func words(of stretch: Range<Int>) -> [WordID] {
        var own: [WordID] = []
        for token in stretch where words.tokens[token].kind != .mark && (hangs(token) || isOpen(token)) {
            own.append(words.tokens[token].word)
        }
        if stretch.count >= Thresholds.shortestAcronym { own += spelt(by: stretch) }
        return own
    }

    private func isOpen(_ token: Int) -> Bool { words.classes(token).isDisjoint(with: .closed) }
    private func hangs(_ token: Int) -> Bool { !words.tokens[token].spaceBefore }

    private func spelt(by stretch: Range<Int>) -> [WordID] {
        guard !acronyms.isEmpty, stretch.count(where: { words.capitals[$0] != .lower }) >= Thresholds.shortestAcronym
        else { return [] }
        let initials = stretch.filter { words.capitals[$0] != .lower }.compactMap(words.firstByte)
        return initials.indices.flatMap { start in
            (Thresholds.shortestAcronym...Thresholds.longestName).compactMap { length in
                guard start + length <= initials.count else { return nil }
                let word = WordID(bytes: initials[start..<start + length])
                return acronyms.contains(word) ? word : nil
            }
        }
    }
}

/// Which names share a word, directly or by way of others: a forest of disjoint sets (B. A. Galler and M. J. Fischer,
/// “An improved equivalence algorithm”, 1964).
private struct NameLinks {
    private var numbers: [WordID: Int] = [:]
    private var parents: [Int] = []
    private var names: [(sentence: Int, number: Int)] = []

    /// Takes a name by its words.
    mutating func add(_ words: [WordID], in sentence: Int) {
        var first: Int?
        for word in words {
            let number = number(of: word)
            if let first { parents[root(of: number)] = root(of: first) } else { first = number }
        }
        if let first { names.append((sentence, first)) }
    }

    /// Some sentences, and all that have a name which is linked to a name in one of them.
    mutating func sentences(sharing some: IndexSelection, of count: Int) -> IndexSelection {
        let roots = names.map { root(of: $0.number) }
        let wanted = Set(zip(names, roots).filter { some.contains($0.0.sentence) }.map(\.1))
        let linked = zip(names, roots).filter { wanted.contains($0.1) }.map(\.0.sentence)
        return IndexSelection((0..<count).filter(some.contains) + linked, of: count)
    }

    private mutating func number(of word: WordID) -> Int {
        if let known = numbers[word] { return known }
        numbers[word] = parents.count
        parents.append(parents.count)
        return parents.count - 1
    }

    private mutating func root(of number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }
}
