/// One name in two spellings: “Zelensky” and “Zelenksy”.
///
/// The rarer spelling is the slip if no list of names knows it. Silent where both are known names (“Allen”, “Allan”),
/// where a different first name stands before each, and where the last letter is all that differs (“Serbia”,
/// “Serbian”). Two accepted spellings (“Kiev”, “Kyiv”) get a hint.
struct InconsistentName: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let names = names(in: prose)
        let doubtful = names.indices.filter { isDoubtful(names[$0], prose) }.prefix(Thresholds.doubtfulNames)
        return doubtful.compactMap { index in
            right(for: index, among: names, prose).map { finding(names[index], names[$0], prose) }
        }
    }

    private struct SpelledName {
        let word: WordID
        let bytes: [UInt8]
        /// Its tokens, in order.
        var places: [Int]

        func first(in prose: Prose) -> TextRange { prose.tokens[places.first ?? -1].range }
    }

    /// The capitalized words, in order of their first appearance.
    private func names(in prose: Prose) -> [SpelledName] {
        var places: [WordID: Int] = [:]
        var names: [SpelledName] = []
        for sentence in prose.sentences {
            for index in prose.article.sentences[sentence].tokens where isName(index, prose) {
                let token = prose.tokens[index]
                if let known = places[token.word] {
                    names[known].places.append(index)
                } else if names.count < Thresholds.comparedNames {
                    places[token.word] = names.count
                    names.append(
                        SpelledName(
                            word: token.word, bytes: Array(WordID.folded(prose.text[token.range]).utf8), places: [index]
                        ))
                }
            }
        }
        return names
    }

    private func isName(_ index: Int, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        return token.range.count >= Thresholds.shortestComparedName && prose.shape(token) == .capitalized
            && prose.isFree(index)
    }

    /// A spelling that is in no list, or hardly ever seen.
    private func isDoubtful(_ name: SpelledName, _ prose: Prose) -> Bool {
        let kinds = prose.lexicon.kinds(name.word)
        guard name.places.count <= Thresholds.repeatsOfSlip, !kinds.contains(.known) else { return false }
        return prose.lexicon.tenths(name.word) <= Thresholds.rareName
    }

    /// The index of the spelling that was meant.
    private func right(for slip: Int, among names: [SpelledName], _ prose: Prose) -> Int? {
        var best: (index: Int, cost: Int)?
        for other in names.indices
        where other != slip && isMeant(names[other], by: names[slip], isLater: other > slip, prose) {
            guard let cost = cost(names[slip], names[other], prose) else { continue }
            if cost < best?.cost ?? .max { best = (other, cost) }
        }
        return best?.index
    }

    /// Whether the evidence favours the other spelling: it is commoner here or in the language, or else it came first.
    private func isMeant(_ other: SpelledName, by slip: SpelledName, isLater: Bool, _ prose: Prose) -> Bool {
        guard abs(other.bytes.count - slip.bytes.count) <= 1 else { return false }
        let (own, others) = (prose.lexicon.tenths(slip.word), prose.lexicon.tenths(other.word))
        let isKnown = prose.lexicon.isName(slip.word)
        if others >= own + (isKnown ? Thresholds.slipRarity : Thresholds.slipRarity / 2) {
            return !isKnown || swaps(slip, other, prose)
        }
        guard !isKnown, others >= own else { return false }
        return other.places.count > slip.places.count
            || (other.places.count == slip.places.count && !isLater && swaps(slip, other, prose))
    }

    private func swaps(_ left: SpelledName, _ right: SpelledName, _ prose: Prose) -> Bool {
        SpellingTable.cost(left.bytes, for: right.bytes, limit: SpellingCosts.swapped, costs: prose.lexicon.costs)
            == SpellingCosts.swapped
    }

    /// One error inside the word; nil for another word. An ending is no error: “Serbia”, “Serbian”; “Georgian”,
    /// “Georgians”.
    private func cost(_ slip: SpelledName, _ right: SpelledName, _ prose: Prose) -> Int? {
        let (typed, meant) = (slip.bytes, right.bytes)
        if typed.dropLast().elementsEqual(meant) || meant.dropLast().elementsEqual(typed) { return nil }
        if typed.count == meant.count, typed.dropLast().elementsEqual(meant.dropLast()) { return nil }
        let limit =
            min(typed.count, meant.count) >= Thresholds.shortestDoubtfulName
            ? SpellingCosts.letter : SpellingCosts.swapped
        return SpellingTable.cost(typed, for: meant, limit: limit, costs: prose.lexicon.costs)
    }

    private func finding(_ slip: SpelledName, _ right: SpelledName, _ prose: Prose) -> Finding {
        let (wrong, meant) = (slip.first(in: prose), right.first(in: prose))
        return Finding(
            rule: "name.inconsistent", severity: .error,
            message: "“\(prose.text[wrong])” is spelt “\(prose.text[meant])” elsewhere in this text.",
            spans: slip.places.map { prose.tokens[$0].range } + [meant], suggestion: prose.text[meant])
    }
}
