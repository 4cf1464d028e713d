/// What a number counts: “North Korean troops” behind “12,000”, with the lemma of its head.
struct CountedNoun {
    let range: TextRange
    let lemma: String
}

/// The noun phrase behind a figure, over “of” and an article; nil where none begins there.
func countedNoun(after offset: Int, hyphen: Bool, in page: Page) -> CountedNoun? {
    let tokens = page.tokens
    var index = tokens.firstIndex(past: { $0.range.start < offset })
    if hyphen { index += 1 }
    if page.roles(index).contains(.genitive) {
        index += 1
        if index < tokens.count, page.language.figures.determiners.contains(tokens[index].word) { index += 1 }
    }
    while page.roles(index).contains(.additional) { index += 1 }
    guard index < tokens.count, let last = lastNoun(in: page, from: index, hyphen: hyphen) else { return nil }
    let head = page.text[tokens[last].range]
    return CountedNoun(
        range: TextRange(tokens[index].range.start, tokens[last].range.end), lemma: page.language.nouns.lemma(of: head))
}

/// The head: the first plural in a row of adjectives and nouns, else the row's last noun.
private func lastNoun(in page: Page, from start: Int, hyphen: Bool) -> Int? {
    var found: Int?
    for index in Range(start, upTo: min(page.tokens.count, start + Thresholds.longestCountedNoun)) {
        let token = page.tokens[index]
        guard index == start || token.spaceBefore || token.tag == .hyph || page.tokens[index - 1].tag == .hyph else {
            break
        }
        switch token.tag {
        case .nns, .nnps:
            return index
        case .nn, .nnp:
            found = index
            if hyphen { return found }
        case .jj, .jjr, .jjs, .vbn, .vbg, .hyph, .afx, .fw, .pos: continue
        case .unknown:
            guard token.kind == .word, !page.language.figures.nounStops.contains(token.word) else { return found }
            if hyphen || page.language.nouns.isPlural(page.text[token.range]) { return index }
        default: return found
        }
    }
    return found
}

extension Page {
    /// What the word of a token does.
    fileprivate func roles(_ token: Int) -> GrammarRole { language.grammar[tokens[token].word] }
}
