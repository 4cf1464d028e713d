/// A surname that is one letter off the other mentions of the same person: “Anna Hansen … Ms Hanson”.
///
/// The same first name, or a title, must stand before it, and nobody else in the text may have it for a surname. Silent
/// on short names, on the last letter, and where both stand equally often behind first names of their own.
struct SurnameSlip: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let names = surnames(in: prose)
        return names.compactMap { slip in
            names.first { isMeant($0, by: slip, prose) }.map { finding(slip, $0, prose) }
        }
    }

    private struct Surname {
        let word: WordID
        /// The tokens behind a first name, and those behind a title.
        var named: [Int] = []
        var titled: [Int] = []
        var firstNames: Set<WordID> = []

        var first: Int { min(named.first ?? .max, titled.first ?? .max) }
    }

    private func surnames(in prose: Prose) -> [Surname] {
        var known: [WordID: Int] = [:]
        var names: [Surname] = []
        for sentence in prose.sentences {
            for index in prose.article.sentences[sentence].tokens where isSurname(index, prose) {
                let word = prose.tokens[index].word
                let before = prose.tokens[index - 1].word
                let isTitled = prose.language.speech[before].classes.contains(.honorific)
                guard isTitled || isFirstName(index - 1, prose) else { continue }
                if known[word] == nil {
                    guard names.count < Thresholds.comparedNames else { return names }
                    known[word] = names.count
                    names.append(Surname(word: word))
                }
                guard let place = known[word] else { continue }
                if isTitled { names[place].titled.append(index) } else { names[place].named.append(index) }
                if !isTitled { names[place].firstNames.insert(before) }
            }
        }
        return names
    }

    /// The last of a row of capitalized words.
    private func isSurname(_ index: Int, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        return token.range.count >= Thresholds.shortestSurname && prose.shape(token) == .capitalized
            && token.spaceBefore && prose.isFree(index) && !prose.isInCompound(index)
            && !(prose.isCapitalized(index + 1) && prose.tokens[index + 1].spaceBefore)
    }

    private func isFirstName(_ index: Int, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        return prose.shape(token) == .capitalized && prose.lexicon.kinds(token.word).contains(.givenName)
    }

    private func isMeant(_ right: Surname, by slip: Surname, _ prose: Prose) -> Bool {
        guard right.word != slip.word, !right.named.isEmpty, (prose.counts[slip.word] ?? 0) <= Thresholds.repeatsOfSlip,
            slip.firstNames.isSubset(of: right.firstNames), right.firstNames.count == 1 || !slip.firstNames.isEmpty,
            !prose.lexicon.areSpellingVariants(right.word, slip.word)
        else { return false }
        let (own, others) = (prose.counts[slip.word] ?? 0, prose.counts[right.word] ?? 0)
        guard others > own || (others == own && right.first < slip.first) else { return false }
        // Behind a title alone, it must come after the full name.
        guard !slip.named.isEmpty || (right.named.first ?? .max) < slip.first else { return false }
        return isNear(slip, right, prose)
    }

    private func isNear(_ slip: Surname, _ right: Surname, _ prose: Prose) -> Bool {
        let (typed, meant) = (bytes(slip, prose), bytes(right, prose))
        guard typed.last == meant.last, typed.first == meant.first else { return false }
        return SpellingTable.cost(typed, for: meant, limit: SpellingCosts.letter, costs: prose.lexicon.costs) != nil
    }

    private func bytes(_ name: Surname, _ prose: Prose) -> [UInt8] {
        Array(WordID.folded(prose.text[prose.tokens[name.first].range]).utf8)
    }

    private func finding(_ slip: Surname, _ right: Surname, _ prose: Prose) -> Finding {
        let (wrong, meant) = (prose.tokens[slip.first].range, prose.tokens[right.first].range)
        return Finding(
            rule: "name.surname", severity: .warning,
            message:
                "“\(prose.text[wrong])” is spelt “\(prose.text[meant])” elsewhere in this text.",
            spans: [wrong, meant], suggestion: prose.text[meant])
    }
}
