internal import ArticleAnalysis

/// “, according to a campaign aide” came or went: who says so is named, or no longer.
///
/// Sees a passage that holds a source with its word of saying (“said”, “according to”) and was added or cut as a whole.
struct AttributionCame: EditRule {
    let name = "attribution"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        if let source = attribution(added: edit.new, over: edit.old) {
            return Verdict(
                .attributionAdded, .likely, "The statement is now given on the word of \(source)",
                detail: ["newSpeaker": .text(source)])
        }
        if let source = attribution(added: edit.old, over: edit.new) {
            return Verdict(
                .attributionRemoved, .likely, "The statement no longer says that it comes from \(source)",
                detail: ["oldSpeaker": .text(source)])
        }
        return nil
    }

    /// The source in a passage that has one where the other side has at most a small word.
    private func attribution(added passage: Passage, over other: Passage) -> String? {
        guard other.content.isEmpty, other.words.count <= 1, !other.holdsSaying, !passage.isExpletive else {
            return nil
        }
        return passage.source ?? passage.parentheticSource
    }
}

extension Passage {
    /// The source of a quotation or a reported statement whose word of saying stands in the passage too, and whose
    /// words do not.
    fileprivate var source: String? {
        guard let range else { return nil }
        for token in tokens {
            guard let index = side.cuedQuote(of: token), let speaker = side.article.quotes[index].speaker else {
                continue
            }
            if range.contains(speaker.range), !range.contains(side.article.quotes[index].range),
                side.maySpeak(speaker.range)
            {
                return side.name(of: speaker)
            }
        }
        return nil
    }

    /// “It is worth noting that”, “it remains to say that”: nobody's words.
    fileprivate var isExpletive: Bool {
        guard let subject = words.first, side.words.isThing(subject.word) else { return false }
        return tokens.contains {
            let tag = side.article.tokens[$0].tag
            return side.cuedQuote(of: $0) != nil && (tag == .vb || tag == .vbg)
        }
    }

    /// Whether a word of saying stands in it.
    var holdsSaying: Bool { words.contains { side.words.isSaying($0.word) } }

    /// The words beside the word of saying, where the passage is set off by commas or opens the sentence.
    fileprivate var parentheticSource: String? {
        guard holdsSaying, let first = tokens.first, let last = tokens.last else { return nil }
        let bytes = side.article.text.bytes
        let isSetOff = [first, last].contains { bytes[side.article.tokens[$0].range.start] == UInt8(ascii: ",") }
        let opens = side.sentence(of: first).map { side.article.sentences[$0].tokens.lowerBound == first } ?? false
        guard isSetOff || opens, words.count <= ChangeThresholds.parentheticWords else { return nil }
        let rest = words.filter { !side.words.isSaying($0.word) && !side.words.isCiting($0.word) }
        guard let from = rest.first, let to = rest.last, side.words.role(of: from.word) != .conjunction else {
            return nil
        }
        let source = from.range.union(to.range)
        return side.maySpeak(source) ? side.article.text[source] : nil
    }
}

extension VersionSide {
    /// Whether a source is more than a word that points at something (“this”, “Figure 3”).
    fileprivate func maySpeak(_ source: TextRange) -> Bool {
        let spoken = article.tokens.filter { source.contains($0.range) && $0.kind == .word }
        guard let first = spoken.first, !spoken.contains(where: { words.isPointer($0.word) }) else { return false }
        return spoken.count > 1 || words.role(of: first.word) != .determiner
    }
}
