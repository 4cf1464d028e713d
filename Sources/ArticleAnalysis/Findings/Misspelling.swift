/// A word that is in no list and near to one that is: “goverment”.
///
/// Silent on names, capitals, addresses, new words built of known parts, foreign sentences, words that the article uses
/// again and again, and wherever no likely correction is at hand.
struct Misspelling: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        var found: [Finding] = []
        var searches = 0
        // A word that stands twice is looked up once.
        var suggestions: [WordID: Suggestion?] = [:]
        for sentence in prose.sentences {
            let suspects = suspects(in: sentence, prose)
            guard !suspects.isEmpty, prose.isEnglish(sentence) else { continue }
            for index in suspects where searches < Thresholds.searchesPerArticle {
                searches += 1
                let isFirst = isFirst(index, in: sentence, prose)
                guard mayBeSlip(index, isFirst: isFirst, prose) else { continue }
                let token = prose.tokens[index]
                let suggestion =
                    suggestions[token.word]
                    ?? prose.lexicon.suggestion(for: prose.bytes(token), documentHas: prose.has)
                suggestions[token.word] = .some(suggestion)
                if let suggestion, isConvincing(suggestion, for: index, isFirst: isFirst, prose) {
                    found.append(finding(at: index, suggestion, prose))
                }
            }
        }
        return found
    }

    /// The words of a sentence that are not known as they are written.
    private func suspects(in sentence: Int, _ prose: Prose) -> [Int] {
        prose.article.sentences[sentence].tokens.filter { index in
            let token = prose.tokens[index]
            guard token.kind == .word, token.range.count >= Thresholds.shortestChecked,
                token.range.count <= SpellingTable.longest
            else {
                return false
            }
            let shape = prose.shape(token)
            guard shape != .other, isUnknown(token, prose), prose.isFree(index) else { return false }
            return prose.counts[token.word] ?? 0 <= Thresholds.repeatsOfSlip
        }
    }

    /// A rare surname in small letters is no name.
    private func isUnknown(_ token: Token, _ prose: Prose) -> Bool {
        let kinds = prose.lexicon.kinds(token.word)
        if kinds.isDisjoint(with: [.known, .name, .abbreviation]) { return true }
        return kinds.isDisjoint(with: [.known, .abbreviation]) && prose.shape(token) == .small
            && prose.lexicon.tenths(token.word) <= Thresholds.rareNameWrittenSmall
    }

    private func isFirst(_ index: Int, in sentence: Int, _ prose: Prose) -> Bool {
        let first = prose.article.sentences[sentence].tokens.first { prose.tokens[$0].kind == .word }
        return first == index
    }

    /// Whether any correction could convince: what is perhaps a name has to be long and rare to be the slip of one, and
    /// most unknown words are names.
    private func mayBeSlip(_ index: Int, isFirst: Bool, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        return prose.shape(token) != .capitalized || !isPerhapsName(index, isFirst: isFirst, prose)
            || mayBeSlipOfName(token, prose)
    }

    private func finding(at index: Int, _ suggestion: Suggestion, _ prose: Prose) -> Finding {
        let token = prose.tokens[index]
        let word = prose.text[token.range]
        let right = prose.shape(token) == .capitalized ? suggestion.word.capitalizedFirst : suggestion.word
        return Finding(
            rule: "typo.misspelling", severity: .error, message: "“\(word)” looks like a slip for “\(right)”.",
            spans: [token.range],
            suggestion: right)
    }

    /// Whether the correction is likelier than that the writer meant the word.
    private func isConvincing(_ suggestion: Suggestion, for index: Int, isFirst: Bool, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        if prose.counts[token.word] ?? 0 > 1, !suggestion.isInDocument { return false }
        if prose.shape(token) == .capitalized, isPerhapsName(index, isFirst: isFirst, prose) || suggestion.isName {
            return isSlipOfName(suggestion, for: token, prose)
        }
        let isOneError = suggestion.cost <= SpellingCosts.letter
        if suggestion.isName {
            return isOneError && token.range.count >= Thresholds.shortestSlipForName
                && suggestion.frequency >= Thresholds.capitalizedSlip
        }
        let isBuilt = prose.language.building.explains(prose.bytes(token), in: prose.lexicon)
        if !prose.lexicon.kinds(token.word).isEmpty || prose.isInCompound(index) {
            return isOneError && isMuchCommoner(suggestion, than: token, prose)
                && (isPlainSlip(suggestion) || (!isBuilt && token.range.count >= Thresholds.shortestSlip))
        }
        if isBuilt {
            return isOneError && !isInflection(token, of: suggestion, prose)
                && suggestion.frequency >= Thresholds.capitalizedSlip
        }
        return suggestion.frequency >= leastFrequency(cost: suggestion.cost, length: token.range.count)
    }

    private func isMuchCommoner(_ suggestion: Suggestion, than token: Token, _ prose: Prose) -> Bool {
        suggestion.tenths >= prose.lexicon.tenths(token.word) + Thresholds.slipRarity
    }

    /// Two letters swapped, or one doubled, in one of the commonest words: “teh”, “untill”.
    private func isPlainSlip(_ suggestion: Suggestion) -> Bool {
        suggestion.cost <= SpellingCosts.swapped && suggestion.tenths >= Thresholds.commonWord
    }

    private func isPerhapsName(_ index: Int, isFirst: Bool, _ prose: Prose) -> Bool {
        !isFirst || prose.shape(prose.tokens[index + 1]) == .capitalized
    }

    private func isSlipOfName(_ suggestion: Suggestion, for token: Token, _ prose: Prose) -> Bool {
        let isSlip =
            suggestion.cost == SpellingCosts.swapped
            || (suggestion.cost <= SpellingCosts.letter && token.range.count >= Thresholds.shortestWrongName)
        return isSlip && mayBeSlipOfName(token, prose) && isMuchCommoner(suggestion, than: token, prose)
            && suggestion.frequency >= Thresholds.capitalizedSlip
    }

    private func mayBeSlipOfName(_ token: Token, _ prose: Prose) -> Bool {
        token.range.count >= Thresholds.shortestSlipOfName
            && prose.lexicon.tenths(token.word) <= Thresholds.rareName
    }

    /// “learnings” is no slip for “learning”, nor “onboard” for “onboards”.
    private func isInflection(_ token: Token, of suggestion: Suggestion, _ prose: Prose) -> Bool {
        let word = prose.bytes(token)
        let right = Array(suggestion.word.utf8)
        if word.starts(with: right) { return prose.language.building.isEnding(word.dropFirst(right.count)) }
        return right.starts(with: word) && prose.language.building.isEnding(right.dropFirst(word.count))
    }

    /// The more errors, and the shorter the word, the commoner must be the one that was meant.
    private func leastFrequency(cost: Int, length: Int) -> Int {
        switch (cost, length) {
        case (...SpellingCosts.swapped, 6...): Thresholds.smallError
        case (...SpellingCosts.letter, 5...): Thresholds.oneError
        case (...SpellingCosts.letter, _): Thresholds.oneErrorInShortWord
        case (...(2 * SpellingCosts.letter), 7...): Thresholds.twoErrors
        case (...(SpellingCosts.nearLetter + SpellingCosts.firstLetter), 5...), (_, 6...):
            Thresholds.twoErrorsInShortWord
        default: .max
        }
    }
}

extension Prose {
    /// Whether most of the sentence's small words are known; else it is another language, or no language.
    func isEnglish(_ sentence: Int) -> Bool {
        var (known, small) = (0, 0)
        for index in article.sentences[sentence].tokens {
            let token = tokens[index]
            guard token.kind == .word, let first = bytes(token).first, !first.isASCIIUppercase else { continue }
            small += 1
            if token.range.count < Thresholds.shortestChecked || lexicon.isWord(token.word) { known += 1 }
        }
        return small - known <= Thresholds.unknownInEnglish || known * 10 >= small * Thresholds.knownTenthsInEnglish
    }
}

extension String {
    /// The same with a capital at the start.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
