internal import ArticleAnalysis

/// A name or term was abbreviated or written out: “machine translation” → “MT”, “Section” → “Sec.”; or the short form was added in brackets.
struct Abbreviated: EditRule {
    let name = "wording.abbreviation"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        let (before, after) = (edit.old.words, edit.new.words)
        guard before.count <= Self.longest, after.count <= Self.longest else { return nil }
        if edit.isReplacement {
            guard let short = before.count < after.count ? edit.old.string(before) : edit.new.string(after),
                isShort(short, for: before.count < after.count ? edit.new : edit.old) || isClipped(edit)
            else { return nil }
            return Verdict(.wording, .likely, "\(edit.old.text) → \(edit.new.text): the same, abbreviated or written out")
        }
        let passage = edit.isInsertion ? edit.new : edit.old
        guard let short = passage.string(passage.words), isShort(short, for: passage.wordsBefore(count: 2 * short.utf8.count)) else {
            return nil
        }
        return Verdict(
            .wording, .likely, "“\(passage.text)” \(edit.isInsertion ? "added" : "taken out"): the short form of what stands before it")
    }

    private static let longest = 8

    /// Whether the letters of the short form begin the last words of the long one, in order.
    private func isShort(_ short: String, for long: Passage) -> Bool {
        let letters = short.unicodeScalars.filter(\.properties.isAlphabetic)
        let capitals = letters.filter(\.properties.isUppercase)
        let initials = long.words.filter { WordLore.english.isContent($0.word) }.flatMap { self.initials(long.string($0)) }
        guard capitals.count >= 2, initials.count >= 2 else { return false }
        return String(String.UnicodeScalarView(initials.suffix(capitals.count))).uppercased() == String(String.UnicodeScalarView(capitals))
    }

    /// The first letter of a word; of a short form, all of them (“U.S.”).
    private func initials(_ word: String) -> [Unicode.Scalar] {
        let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.allSatisfy(\.properties.isUppercase) ? Array(letters) : Array(letters.prefix(1))
    }

    /// “Sec.” for “Section”: one word each, the short one a beginning of the long one and closed by a stop.
    private func isClipped(_ edit: Edit) -> Bool {
        guard let before = edit.old.string(edit.old.words), let after = edit.new.string(edit.new.words) else { return false }
        let (short, long) = before.utf8.count < after.utf8.count ? (before, after) : (after, before)
        let stem = short.hasSuffix(".") ? String(short.dropLast()) : short
        let text = before.utf8.count < after.utf8.count ? edit.old.text : edit.new.text
        return text.hasSuffix(".") && stem.utf8.count >= 2 && stem.utf8.count < long.utf8.count
            && long.lowercased().hasPrefix(stem.lowercased())
    }
}

extension Passage {
    /// The one word of a list of words; nil if there are more or none.
    func string(_ words: [Token]) -> String? { words.count == 1 ? string(words[0]) : nil }

    /// As many tokens as that in front of the passage, without a bracket that opens it.
    func wordsBefore(count: Int) -> Passage {
        let end = tokens.lowerBound
        return Passage(side: side, tokens: max(0, end - count)..<end)
    }
}
