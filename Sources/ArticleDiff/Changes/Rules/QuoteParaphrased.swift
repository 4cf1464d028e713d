internal import ArticleAnalysis

/// Words lost their quotation marks and stand on as reported speech, or were put between marks.
///
/// Where the other version has none of these words, a quotation came or went. A mark that pairs up with one that stood
/// alone is punctuation. Silent for a few words that nobody is said to have spoken: marks around a term, an ironical
/// word or a title are a matter of style.
struct QuoteParaphrased: EditRule {
    let name = "quote.marks"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (edit.old.quotationMarks, edit.new.quotationMarks)
        guard before != after, min(before, after) == 0, !holdsSingleMark(edit.old), !holdsSingleMark(edit.new) else {
            return nil
        }
        if before + after == 1, isMended(edit, isAdded: after > 0) {
            return Verdict(
                .punctuation, .likely,
                "A quotation mark \(after > 0 ? "added" : "taken out"): the marks of the paragraph were out of step")
        }
        let stretch = stretch(before > after ? edit.old : edit.new)
        guard !stretch.isEmpty else { return nil }
        guard isSpoken(stretch, before > after ? edit.old.side : edit.new.side) else {
            return edit.old.content.map(\.word) == edit.new.content.map(\.word)
                ? Verdict(
                    .punctuation, .likely,
                    "Quotation marks around a word or term \(before > after ? "taken out" : "added")") : nil
        }
        if isOther(stretch, edit, isOld: before > after) {
            let (words, went) = (before > after ? edit.old : edit.new, before > after)
            return Verdict(
                went ? .quoteRemoved : .quoteAdded, .likely,
                "A quotation \(went ? "went out" : "came in"): \(Excerpt.of(words.text))")
        }
        let explanation =
            before > after
            ? "The words are no longer between quotation marks: the quotation became reported speech"
            : "Words of the article now stand between quotation marks"
        return Verdict(.quoteParaphrased, .likely, explanation)
    }

    /// Whether the other version has none of the words that are quoted: then somebody is quoted anew, or no more.
    private func isOther(_ stretch: [Int], _ edit: Edit, isOld: Bool) -> Bool {
        let side = isOld ? edit.old.side : edit.new.side
        let stems = isOld ? edit.rowWords.newStems : edit.rowWords.oldStems
        let told = stretch.filter(side.isContent)
        return edit.isReplacement && !told.isEmpty && !told.contains { stems.contains(side.stem(of: $0)) }
    }

    /// Whether one mark alone came or went, and the marks of its paragraph pair up only since.
    private func isMended(_ edit: Edit, isAdded: Bool) -> Bool {
        guard edit.old.words.isEmpty, edit.new.words.isEmpty else { return false }
        let (old, new) = (edit.old.side.marksAround(edit.old.tokens), edit.new.side.marksAround(edit.new.tokens))
        return isAdded == (new > old) && old % 2 == 1 && new % 2 == 0 && abs(new - old) == 1
    }

    private func holdsSingleMark(_ passage: Passage) -> Bool {
        QuotationMark.areSingle(passage.tokens, of: passage.side)
    }

    private func isSpoken(_ stretch: [Int], _ side: VersionSide) -> Bool {
        stretch.count >= ChangeThresholds.quotedWords
            || stretch.count >= ChangeThresholds.paraphrasedWords && stretch.contains { side.quote(of: $0) != nil }
    }

    /// The words between the marks that only this side has; where one mark alone stands in the edit, the quoted words
    /// next to it.
    private func stretch(_ passage: Passage) -> [Int] {
        let side = passage.side
        let inside = passage.tokens.filter { side.isQuoted($0) && side.article.tokens[$0].kind != .mark }
        guard inside.isEmpty, passage.words.isEmpty, let first = passage.tokens.first, let last = passage.tokens.last
        else { return inside }
        let reach = ChangeThresholds.quoteReach
        let behind = (last + 1..<last + 1 + reach).prefix { side.isQuoted($0) }
        let before = (first - reach..<first).reversed().prefix { side.isQuoted($0) }
        return behind.count > before.count ? Array(behind) : Array(before)
    }
}

extension VersionSide {
    /// How many double quotation marks stand in the paragraph of these tokens, or of the place between two.
    fileprivate func marksAround(_ tokens: Range<Int>) -> Int {
        let token = tokens.isEmpty ? max(0, tokens.lowerBound - 1) : tokens.lowerBound
        guard let sentence = sentence(of: token) else { return 0 }
        let block = article.blocks[article.sentences[sentence].block].range
        return Passage(side: self, tokens: self.tokens(in: block)).quotationMarks
    }
}
