/// One name in two accepted spellings: “Kiev” and “Kyiv”, “Zelensky” and “Zelenskiy”.
///
/// Silent where the text speaks of the spelling (“Kyiv, formerly Kiev”), inside quotation marks and longer names (“the
/// Kyiv Post”), and where the two may be two people: given names and common surnames behind other first names.
struct NameVariants: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let names = names(in: prose)
        var found: [Finding] = []
        for later in names.indices {
            for earlier in names.indices.prefix(later)
            where prose.lexicon.areSpellingVariants(names[earlier].word, names[later].word) {
                if let finding = finding(names[earlier], names[later], prose) { found.append(finding) }
            }
        }
        return found
    }

    /// A word that is written as a name, with all places where it is.
    struct Name {
        let word: WordID
        var places: [Int]
    }

    func names(in prose: Prose) -> [Name] {
        var names: [Name] = []
        var known: [WordID: Int] = [:]
        let quoted = prose.article.quotes.filter { $0.kind != .indirect }.map(\.range)
        for sentence in prose.sentences {
            for index in prose.article.sentences[sentence].tokens where isName(index, prose) {
                let range = prose.tokens[index].range
                guard !quoted.contains(where: { $0.contains(range) }) else { continue }
                if let place = known[prose.tokens[index].word] {
                    names[place].places.append(index)
                } else {
                    known[prose.tokens[index].word] = names.count
                    names.append(Name(word: prose.tokens[index].word, places: [index]))
                }
            }
        }
        return names
    }

    /// A word that is hardly anything but a name, has other spellings, and ends the name that it stands in.
    private func isName(_ index: Int, _ prose: Prose) -> Bool {
        let word = prose.tokens[index].word
        let kinds = prose.lexicon.kinds(word)
        let isName =
            kinds.contains(.name)
            ? kinds.isDisjoint(with: [.verb, .adjective]) : kinds.isDisjoint(with: [.noun, .verb, .adjective, .adverb])
        return isName && kinds.contains(.variant) && prose.isCapitalized(index) && prose.isFree(index)
            && !prose.isCapitalized(index + 1) && !prose.isInCompound(index)
    }

    private func finding(_ first: Name, _ second: Name, _ prose: Prose) -> Finding? {
        guard isClose(first, in: prose, second, in: prose), !isExplained(first.places + second.places, prose),
            isOnePerson(first, second, prose)
        else { return nil }
        let isSecondRarer = second.places.count <= first.places.count
        let (rare, common) = isSecondRarer ? (second, first) : (first, second)
        guard let place = rare.places.first, let other = common.places.first else { return nil }
        let (own, others) = (prose.tokens[place].range, prose.tokens[other].range)
        return Finding(
            rule: "name.variants", severity: .warning,
            message:
                "“\(prose.text[own])” is spelt “\(prose.text[others])” elsewhere in this text; choose one spelling.",
            spans: rare.places.map { prose.tokens[$0].range } + [others], suggestion: prose.text[others])
    }

    /// Two letters apart at most, and none of them the beginning of the other (“Czech”, “Czechia”).
    func isClose(_ first: Name, in prose: Prose, _ second: Name, in other: Prose) -> Bool {
        let (left, right) = (bytes(first, prose), bytes(second, other))
        guard !left.starts(with: right), !right.starts(with: left) else { return false }
        return SpellingTable.cost(left, for: right, limit: 2 * SpellingCosts.letter, costs: prose.lexicon.costs) != nil
    }

    private func bytes(_ name: Name, _ prose: Prose) -> [UInt8] {
        Array(WordID.folded(prose.text[prose.tokens[name.places.first ?? -1].range]).utf8)
    }

    private func isExplained(_ places: [Int], _ prose: Prose) -> Bool {
        places.contains { place in
            Range(max(0, place - Thresholds.renamingReach), upTo: place + Thresholds.renamingReach)
                .contains { prose.plays($0, .renamed) }
        }
    }

    /// A place; or a surname that stands behind one first name, or that hardly anybody has.
    private func isOnePerson(_ first: Name, _ second: Name, _ prose: Prose) -> Bool {
        let kinds = prose.lexicon.kinds(first.word).union(prose.lexicon.kinds(second.word))
        guard kinds.isDisjoint(with: .givenName) || kinds.contains(.place) else { return false }
        let (left, right) = (firstNames(first, prose), firstNames(second, prose))
        if !left.isEmpty, !right.isEmpty { return !left.isDisjoint(with: right) }
        return kinds.isDisjoint(with: .surname)
    }

    private func firstNames(_ name: Name, _ prose: Prose) -> Set<WordID> {
        Set(
            name.places.filter { prose.isCapitalized($0 - 1) && prose.tokens[$0].spaceBefore }.map {
                prose.tokens[$0 - 1].word
            }.filter { prose.lexicon.kinds($0).contains(.givenName) })
    }
}
