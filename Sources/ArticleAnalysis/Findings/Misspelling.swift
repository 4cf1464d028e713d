/// A word that is in no list and near to one that is: “goverment”.
///
/// Silent on names, capitals, addresses, new words built of known parts, foreign sentences, words that the article uses again and
/// again, and wherever no likely correction is at hand.
struct Misspelling: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        var found: [Finding] = []
        var searches = 0
        for sentence in prose.sentences {
            let suspects = suspects(in: sentence, prose)
            guard suspects.count <= Thresholds.suspectsPerSentence || suspects.count * 5 <= prose.article.sentences[sentence].tokens.count
            else { continue }
            for index in suspects where searches < Thresholds.searchesPerArticle {
                searches += 1
                if let finding = finding(at: index, isFirst: isFirst(index, in: sentence, prose), prose) { found.append(finding) }
            }
        }
        return found
    }

    /// The words of a sentence that are not known as they are written.
    private func suspects(in sentence: Int, _ prose: Prose) -> [Int] {
        prose.article.sentences[sentence].tokens.filter { index in
            let token = prose.tokens[index]
            guard token.kind == .word, token.range.count >= 3, token.range.count <= SpellingTable.longest else { return false }
            let shape = prose.shape(token)
            guard shape != .other, isUnknown(prose.lexicon.kinds(token.word)), prose.isFree(index) else { return false }
            return prose.counts[token.word] ?? 0 <= Thresholds.repeatsOfSlip
        }
    }

    private func isUnknown(_ kinds: WordKinds) -> Bool { kinds.isDisjoint(with: [.known, .name, .abbreviation]) }

    private func isFirst(_ index: Int, in sentence: Int, _ prose: Prose) -> Bool {
        let first = prose.article.sentences[sentence].tokens.first { prose.tokens[$0].kind == .word }
        return first == index
    }

    private func finding(at index: Int, isFirst: Bool, _ prose: Prose) -> Finding? {
        let token = prose.tokens[index]
        let bytes = prose.bytes(token)
        guard let suggestion = prose.lexicon.suggestion(for: bytes, documentHas: prose.has),
            isConvincing(suggestion, for: index, isFirst: isFirst, prose)
        else { return nil }
        let word = prose.text[token.range]
        let right = prose.shape(token) == .capitalized ? suggestion.word.capitalizedFirst : suggestion.word
        return Finding(
            rule: "typo.misspelling", severity: .error, message: "“\(word)” looks like a slip for “\(right)”.", spans: [token.range],
            suggestion: right)
    }

    private func isConvincing(_ suggestion: Suggestion, for index: Int, isFirst: Bool, _ prose: Prose) -> Bool {
        let token = prose.tokens[index]
        let (length, lexicon) = (token.range.count, prose.lexicon)
        let isOneError = suggestion.cost <= SpellingCosts.letter
        let frequency = suggestion.isInDocument ? max(suggestion.tenths, Thresholds.documentFrequency) : suggestion.tenths
        if prose.shape(token) == .capitalized, !isFirst || suggestion.isName {
            return isOneError && length >= 5 && frequency >= Thresholds.capitalizedSlip && lexicon.kinds(token.word).isEmpty
        }
        if suggestion.isName { return isOneError && length >= 6 && frequency >= Thresholds.capitalizedSlip }
        if !lexicon.kinds(token.word).isEmpty || prose.isInCompound(index) {
            return isOneError && length >= 4 && frequency >= lexicon.tenths(token.word) + Thresholds.slipRarity
        }
        if WordBuilding.english.explains(prose.bytes(token), in: lexicon) { return isOneError && frequency >= Thresholds.capitalizedSlip }
        return isOneError ? frequency >= Thresholds.oneError : length >= 6 && frequency >= Thresholds.twoErrors
    }
}

extension String {
    /// The same with a capital at the start.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
