internal import LanguageTables

/// A word that stands twice: “the the”.
///
/// Silent where writers double on purpose (“had had”, “very very”), where a question word explains it (“what it is is
/// …”), on names (“Duran Duran”), across sentences, and wherever more than white space stands between.
struct DoubledWord: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        var found: [Finding] = []
        for sentence in prose.sentences {
            let tokens = prose.article.sentences[sentence].tokens
            for index in tokens.dropFirst() where isDoubled(index, from: tokens.lowerBound, prose) {
                found.append(finding(at: index, prose))
            }
        }
        return found
    }

    private func isDoubled(_ index: Int, from first: Int, _ prose: Prose) -> Bool {
        let (token, last) = (prose.tokens[index], prose.tokens[index - 1])
        guard token.word == last.word, token.kind == .word, prose.shape(token) == .small, token.spaceBefore,
            !isAlone(index, prose),
            prose.shape(last) == .small || index - 1 == first, prose.isFree(index), prose.isFree(index - 1),
            !prose.isInCompound(index), !prose.isInCompound(index - 1)
        else { return false }
        if index - 2 >= first, prose.tokens[index - 2].word == token.word { return false }
        if prose.tokens[index + 1].word == token.word { return false }
        return prose.language.doubling.isSlip(token.word) {
            prose.tokens[Range(max(first, index - Thresholds.questionReach), upTo: max(first, index - 2))].map(\.word)
        }
    }

    /// Whether a line break parts the two and one of them has its line to itself, as in verse, lists and code.
    private func isAlone(_ index: Int, _ prose: Prose) -> Bool {
        let (last, token) = (prose.tokens[index - 1].range, prose.tokens[index].range)
        guard prose.text.bytes[TextRange(last.end, token.start)].contains(0x0A) else { return false }
        return prose.isLineStart(index - 1) || prose.isLineStart(index + 1)
    }

    private func finding(at index: Int, _ prose: Prose) -> Finding {
        let range = TextRange(prose.tokens[index - 1].range.start, prose.tokens[index].range.end)
        let word = prose.text[prose.tokens[index - 1].range]
        return Finding(
            rule: "typo.doubled", severity: .error, message: "“\(prose.text[prose.tokens[index].range])” stands twice.",
            spans: [range],
            suggestion: word)
    }
}

/// The words that are set twice on purpose.
struct DoublingWords: Sendable {
    private let always: Set<WordID>
    private let sometimes: Set<WordID>
    private let asks: Set<WordID>

    init(folder: String) {
        let rows = LineTable(named: "\(folder)/doubled.tsv").records.filter { $0.count == 2 }
        func words(_ kind: StaticString) -> Set<WordID> { Set(rows.filter { $0[0] == kind }.map { WordID($0[1]) }) }
        (always, sometimes, asks) = (words("always"), words("sometimes"), words("asks"))
    }

    func isSlip(_ word: WordID, behind words: () -> [WordID]) -> Bool {
        if always.contains(word) { return false }
        return !sometimes.contains(word) || asks.isDisjoint(with: words())
    }
}
