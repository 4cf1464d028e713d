/// A row of words that stands twice: “in the in the”, “the mayor of the mayor of”.
///
/// Silent on rows that grow (“again and again and again”), where a question word explains it (“whatever will be will
/// be”), on names, across marks and lines, and on two words that are not both articles, prepositions or the like
/// (“from place to place to rest”).
struct DoubledPhrase: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        prose.sentences.flatMap { sentence in
            let tokens = prose.article.sentences[sentence].tokens
            var found: [Finding] = []
            var index = tokens.lowerBound
            while index < tokens.upperBound {
                guard
                    let length = Thresholds.doubledPhrase.reversed().first(where: {
                        isDoubled(index, $0, tokens, prose)
                    })
                else {
                    index += 1
                    continue
                }
                found.append(finding(index, length, prose))
                index += 2 * length
            }
            return found
        }
    }

    private func isDoubled(_ start: Int, _ length: Int, _ sentence: Range<Int>, _ prose: Prose) -> Bool {
        let second = start + length
        guard second + length <= sentence.upperBound,
            (0..<length).allSatisfy({ prose.tokens[start + $0].word == prose.tokens[second + $0].word }),
            (0..<2 * length).allSatisfy({ isPlain(start + $0, isFirst: start + $0 == sentence.lowerBound, prose) }),
            Set((0..<length).map { prose.tokens[start + $0].word }).count == length
        else { return false }
        // A row that goes on on either side, as in “on and on and on”.
        if sentence.contains(second + length), prose.tokens[second + length].word == prose.tokens[start].word {
            return false
        }
        if start > sentence.lowerBound, prose.tokens[start - 1].word == prose.tokens[second - 1].word { return false }
        let reach = Range(max(sentence.lowerBound, start - Thresholds.questionReach), upTo: second)
        if reach.contains(where: { prose.plays($0, .asks) }) { return false }
        return length > 2 || (0..<length).allSatisfy { isBound(prose.tokens[start + $0].tag) }
    }

    private func isPlain(_ index: Int, isFirst: Bool, _ prose: Prose) -> Bool {
        prose.tokens[index].kind == .word && prose.isFree(index) && !prose.isInCompound(index)
            && (isFirst || !prose.isLineStart(index))
            && (prose.shape(prose.tokens[index]) == .small || (isFirst && prose.isCapitalized(index)))
    }

    /// An article or a preposition, which cannot end what is said.
    private func isBound(_ tag: PartOfSpeech) -> Bool {
        tag == .dt || tag == .in || tag == .to || tag == .prpPossessive
    }

    private func finding(_ start: Int, _ length: Int, _ prose: Prose) -> Finding {
        let first = TextRange(prose.tokens[start].range.start, prose.tokens[start + length - 1].range.end)
        let second = prose.tokens[start + 2 * length - 1].range.end
        return Finding(
            rule: "typo.doubled", severity: .error, message: "“\(prose.text[first])” stands twice.",
            spans: [TextRange(first.start, second)], suggestion: prose.text[first])
    }
}
