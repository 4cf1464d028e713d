/// What stands between marks: somebody’s words, a title, or a term.
struct QuotedWords {
    let words: WordsOfPage

    /// A transcript names its speakers inside the marks: “SMITH: I was not there.” The name, and its colon.
    func speakerName(in quotation: MarkedQuotation) -> (name: TextRange, colon: TextRange)? {
        let tokens = words.tokens(in: quotation.inner)
        let name = tokens.prefix(Thresholds.longestSignature).prefix { words.capitals[$0] == .all }
        guard let first = name.first, let last = name.last, last + 1 < tokens.upperBound,
            words.marks[last + 1] == .colon
        else {
            return nil
        }
        return (words.range(of: first..<last + 1), words.tokens[last + 1].range)
    }

    /// Whether the words are written like the title of a book or a broadcast: “Face the Nation”.
    func isTitle(_ quotation: MarkedQuotation) -> Bool {
        let title = words.tokens(in: quotation.inner).filter { words.tokens[$0].kind == .word }
        guard (Thresholds.shortestTitle...Thresholds.longestTitle).contains(title.count), let first = title.first,
            words.capitals[first] != .lower
        else {
            return false
        }
        return title.count { words.capitals[$0] != .lower } >= Thresholds.shortestTitle
            && title.allSatisfy {
                words.capitals[$0] != .lower
                    || !words.classes($0).isDisjoint(with: [.determiner, .preposition, .coordinating])
            }
    }

    /// A few words without a verb behind an article or a possessive: “a ‘targeted zone’” is a term that the article
    /// explains.
    func isTerm(_ quotation: MarkedQuotation, at unit: Int, in sentence: NarratedSentence) -> Bool {
        guard sentence.classes(unit - 1).contains(.determiner) || sentence.tag(unit - 1) == .prpPossessive else {
            return false
        }
        return count(quotation) <= Thresholds.longestTerm
            && !words.tokens(in: quotation.inner).contains { words.tokens[$0].tag.isFinite }
    }

    /// Whether a title in marks is somebody’s work: “the channel’s ‘Late Hour’”, “a broadcast of ‘Late Hour’”.
    func isNamedWork(_ unit: Int, in sentence: NarratedSentence) -> Bool {
        sentence.tag(unit - 1) == .pos || sentence.classes(unit - 1).contains(.possessive)
            || sentence.classes(unit - 1).contains(.genitive) && sentence.classes(unit - 2).contains(.work)
    }

    /// Whether “of” or “as” says that the words in marks are what somebody calls a thing: “a goal of ‘Work for All’”.
    func isNamedThing(_ unit: Int, in sentence: NarratedSentence) -> Bool {
        !sentence.classes(unit - 1).isDisjoint(with: [.genitive, .essive])
    }

    /// How many words and figures stand in it.
    func count(_ quotation: MarkedQuotation) -> Int {
        words.tokens(in: quotation.inner).count { words.tokens[$0].kind != .mark }
    }
}
