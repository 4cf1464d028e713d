internal import ArticleAnalysis

/// A word that says how far the statement goes came, went, changed or now stands before another word: “only”, “even”,
/// “all”, “some”, “most”, “at least”, “one of”.
///
/// Silent on phrases of the same extent (“all” → “every”), where the word belongs to the same word as before, and where
/// a light one (“both”, “also”) came or went.
struct ScopeGuard: EditRule {
    let name = "guard.scope"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        if edit.isMove, let word = exchangedScope(of: edit, in: sides) {
            return verdict("“\(word)” now stands before another word")
        }
        guard holdsScope(edit.old) || holdsScope(edit.new) else { return nil }
        let (old, new) = edit.rows(in: sides)
        guard max(old.tokens.count, new.tokens.count) <= ChangeThresholds.wordsOfRow else { return nil }
        let (before, after) = (ScopedWord.all(in: old), ScopedWord.all(in: new))
        let row = edit.rowWords
        let lost = before.filter {
            $0.lies(in: edit.old) && !$0.stands(in: after) && !$0.isForm(among: row.newWords, row.newStems)
        }
        let gained = after.filter {
            $0.lies(in: edit.new) && !$0.stands(in: before) && !$0.isForm(among: row.oldWords, row.oldStems)
        }
        let isSameKind = Set(lost.map(\.scope.kind)) == Set(gained.map(\.scope.kind))
        if let word = lost.first ?? gained.first, isSameKind, word.hasPlace, edit.isMove || isOrder(edit) {
            return verdict("“\(word.text)” now stands before another word")
        }
        guard !isSameKind, !edit.isMove else { return nil }
        if let was = lost.first(where: \.isExtent), let now = gained.first(where: \.isExtent),
            was.scope.kind != now.scope.kind
        {
            return verdict("“\(was.text)” is now “\(now.text)”: the statement goes further, or less far")
        }
        let isBare = ContentShift(edit).isEmpty
        if let word = lost.first(where: { $0.counts(alone: isBare) }) {
            return verdict("\(edit.shown): “\(word.text)” no longer says how far the statement goes")
        }
        return gained.first { $0.counts(alone: isBare) }.flatMap {
            verdict("\(edit.shown): “\($0.text)” now says how far the statement goes")
        }
    }

    private func verdict(_ why: String) -> Verdict? { Verdict(.claimChanged, .possible, why) }

    /// The word of scope that a noun that moved stood behind, or stands behind now, and not both: “Lind, not Berg” → “Berg,
    /// not Lind”. Verbs are told before and behind it alike (“only used in”, “used only in”).
    private func exchangedScope(of edit: Edit, in sides: BothSides) -> String? {
        let (old, new) = edit.rows(in: sides)
        guard max(old.tokens.count, new.tokens.count) <= ChangeThresholds.wordsOfRow,
            edit.old.content.allSatisfy(\.tag.isNoun)
        else { return nil }
        func words(_ row: Passage, before moved: Passage) -> [ScopedWord] {
            ScopedWord.all(in: row).filter { $0.hasPlace && $0.isRightBefore(moved) }
        }
        let (before, after) = (words(old, before: edit.old), words(new, before: edit.new))
        guard before.map(\.scope.kind) != after.map(\.scope.kind) else { return nil }
        return (before + after).first?.text
    }

    private func holdsScope(_ passage: Passage) -> Bool {
        passage.words.contains { passage.side.words.guards.scopes.opens($0.word) }
    }

    /// Whether the same words stand on both sides.
    private func isOrder(_ edit: Edit) -> Bool {
        edit.old.words.map(\.word.rawValue).sorted() == edit.new.words.map(\.word.rawValue).sorted()
    }
}

/// A word of scope in its row, and the word that it belongs to.
private struct ScopedWord {
    let scope: GuardWords.ScopeWord
    let tokens: Range<Int>
    let text: String
    /// The word and its stem, where it is one word.
    let word: (whole: WordID, stem: WordID)?
    /// The stem of the next word that carries a fact.
    let governed: WordID?
    /// Whether no verb stands before it in its sentence.
    let isOfSubject: Bool

    static func all(in row: Passage) -> [ScopedWord] {
        let side = row.side
        return side.words.guards.scopes.matches(in: row.tokens, of: side).compactMap { scope, tokens in
            guard scope.kind != "none", scope.isShare || !isDegree(tokens, scope, in: row),
                let text = side.range(of: tokens)
            else {
                return nil
            }
            let next = Range(tokens.upperBound, upTo: row.tokens.upperBound).first(where: side.isContent)
            return ScopedWord(
                scope: scope, tokens: tokens, text: side.article.text[text],
                word: tokens.count == 1 ? tokens.first.map { (side.article.tokens[$0].word, side.stem(of: $0)) } : nil,
                governed: next.map(side.stem(of:)),
                isOfSubject: scope.weight == .subject && side.isBeforeVerb(tokens.lowerBound))
        }
    }

    /// Whether it says how much of a quality (“most important”), or how close a figure is (“some 500”), or links two
    /// sentences (“Also, …”).
    private static func isDegree(_ tokens: Range<Int>, _ scope: GuardWords.ScopeWord, in row: Passage) -> Bool {
        let all = row.side.article.tokens
        guard tokens.count == 1, let word = tokens.first else {
            return row.side.quantity(of: tokens.upperBound) != nil
        }
        return all[word].tag == .rbs || all[word].tag == .jjs && [.jj, .rb].contains(all[word + 1].tag)
            || row.side.quantity(of: word) != nil || row.side.quantity(of: word + 1) != nil
            || scope.isLink && all[word + 1].kind == .mark
    }

    /// Whether it can take another one's place: “also” and “not” only have a place.
    var isExtent: Bool { !["also", "not", "almost", "again", "together"].contains(scope.kind) }

    /// Whether the word behind it decides what is said.
    var hasPlace: Bool { ["only", "even", "also", "not", "almost"].contains(scope.kind) }

    /// Whether its first word stands in a passage; of “at least” and “at most” the second one tells.
    func lies(in passage: Passage) -> Bool {
        passage.tokens.contains(tokens.lowerBound)
            || ["at least", "at most"].contains(scope.kind) && tokens.overlaps(passage.tokens)
    }

    func stands(in row: [ScopedWord]) -> Bool {
        row.contains { $0.scope.kind == scope.kind && $0.governed == governed }
    }

    /// Whether the other row has it in another form (“occasionally” → “occasional”).
    func isForm(among words: Set<WordID>, _ stems: Set<WordID>) -> Bool {
        word.map { !words.contains($0.whole) && stems.contains($0.stem) } ?? false
    }

    /// Whether nothing but an article stands between it and a passage.
    func isRightBefore(_ passage: Passage) -> Bool {
        let between = Range(tokens.upperBound, upTo: passage.tokens.lowerBound)
        return passage.tokens.lowerBound >= tokens.upperBound
            && between.allSatisfy { passage.side.article.tokens[$0].tag == .dt }
    }

    /// Whether its coming or going says something, where nothing else differs or not.
    func counts(alone isBare: Bool) -> Bool {
        switch scope.weight {
        case .strong: true
        case .bare: isBare
        case .subject: isOfSubject
        case .weak: false
        }
    }
}

extension VersionSide {
    /// Whether no verb stands before a token in its sentence.
    fileprivate func isBeforeVerb(_ token: Int) -> Bool {
        guard let sentence = sentence(of: token) else { return false }
        return !article.tokens[Range(article.sentences[sentence].tokens.lowerBound, upTo: token)].contains {
            $0.tag.isVerb || $0.tag == .md
        }
    }
}
