internal import ArticleAnalysis

/// A name or term was abbreviated or written out: “machine translation” → “MT”, “Section” → “Sec.”; or one of them was
/// added where the other stands in brackets.
struct Abbreviated: EditRule {
    let name = "wording.abbreviation"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (edit.old.wholeWords, edit.new.wholeWords)
        guard max(before.count, after.count) <= ChangeThresholds.wordsOfLongForm, !edit.holdsAddress else { return nil }
        if edit.isReplacement {
            guard let short = before.count < after.count ? edit.old.string(before) : edit.new.string(after),
                isShort(short, for: before.count < after.count ? edit.new : edit.old) || isClipped(edit)
            else { return nil }
            return Verdict(
                .wording, .likely, "\(edit.old.text) → \(edit.new.text): the same, abbreviated or written out")
        }
        let passage = edit.isInsertion ? edit.new : edit.old
        if let short = passage.bracketed,
            passage.words.count <= short.utf8.count + ChangeThresholds.smallWordsOfLongForm,
            isShort(short, for: passage)
        {
            return Verdict(
                .wording, .likely,
                "“\(passage.text)” \(edit.isInsertion ? "added" : "taken out"): the long form of \(short)")
        }
        guard let short = passage.string(passage.words),
            isShort(short, for: passage.wordsBefore(count: 2 * short.utf8.count))
        else {
            return nil
        }
        return Verdict(
            .wording, .likely,
            "“\(passage.text)” \(edit.isInsertion ? "added" : "taken out"): the short form of what stands before it")
    }

    /// Whether the letters of the short form begin the last words of the long one, in order.
    private func isShort(_ short: String, for long: Passage) -> Bool {
        let letters = short.unicodeScalars.filter(\.properties.isAlphabetic)
        let capitals = isLowerCase(short, of: long) ? letters : letters.filter(\.properties.isUppercase)
        guard capitals.count >= ChangeThresholds.lettersOfShortForm else { return false }
        let words = [long.wholeWords.filter { long.side.words.isContent($0.word) }, long.wholeWords]
        return words.contains { words in
            let letters = words.flatMap { initials(of: long.string($0)) }
            return letters.count >= ChangeThresholds.lettersOfShortForm
                && letters.suffix(capitals.count) == capitals.map(\.properties.uppercaseMapping)
        }
    }

    /// Whether a short form is written in small letters (“rms”): no word that means something, and of some length.
    private func isLowerCase(_ short: String, of long: Passage) -> Bool {
        short.utf8.count >= ChangeThresholds.clippedLetters && short.utf8.allSatisfy { (0x61...0x7A).contains($0) }
            && !long.side.words.senses.isKnown(WordID(short))
    }

    /// The letters that a word brings into a short form: the first one, or all of a word that is a short form itself
    /// (“neural MT” → “NMT”).
    private func initials(of word: String) -> [String] {
        let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
        let isShortForm = letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
        return (isShortForm ? Array(letters) : Array(letters.prefix(1))).map(\.properties.uppercaseMapping)
    }

    /// “Sec.” for “Section”, “Figs.” for “Figures”: one word each, the short one a beginning of the long one and closed
    /// by a stop.
    private func isClipped(_ edit: Edit) -> Bool {
        guard let before = edit.old.string(edit.old.words), let after = edit.new.string(edit.new.words) else {
            return false
        }
        let (short, long) = before.utf8.count < after.utf8.count ? (before, after) : (after, before)
        var stem = short.hasSuffix(".") ? String(short.dropLast()) : short
        for plural in edit.new.side.words.pluralEndings where stem.hasSuffix(plural) && long.hasSuffix(plural) {
            stem.removeLast(plural.count)
            break
        }
        let text = before.utf8.count < after.utf8.count ? edit.old.text : edit.new.text
        return text.hasSuffix(".") && stem.utf8.count >= ChangeThresholds.lettersOfShortForm
            && stem.utf8.count < long.utf8.count
            && long.lowercased().hasPrefix(stem.lowercased())
    }
}

extension Edit {
    /// Whether readers are sent somewhere: no address is the long form of a name.
    fileprivate var holdsAddress: Bool {
        [old, new].contains { passage in passage.tokens.contains { passage.side.address(of: $0) != nil } }
    }
}

extension Passage {
    /// The one word of a list of words; nil if there are more or none.
    func string(_ words: [Token]) -> String? { words.count == 1 ? string(words[0]) : nil }

    /// Its words without what hangs on one of them (“’s”).
    fileprivate var wholeWords: [Token] { words.filter { !side.words.isAttached($0.word) } }

    /// The word behind the bracket that ends the passage (“machine translation (” in front of “MT”).
    fileprivate var bracketed: String? {
        guard let last = tokens.last, side.article.tokens[last].tag == .openBracket,
            side.article.tokens[tokens.upperBound].kind == .word
        else { return nil }
        return side.string(tokens.upperBound)
    }

    /// As many tokens as that in front of the passage, without a bracket that opens it.
    func wordsBefore(count: Int) -> Passage {
        let end = tokens.lowerBound
        return Passage(side: side, tokens: Range(max(0, end - count), upTo: end))
    }
}
