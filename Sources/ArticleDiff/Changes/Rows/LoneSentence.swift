internal import ArticleAnalysis
internal import LanguageTables

/// A sentence that only one version has, and what its coming or going means.
struct LoneSentence {
    let side: VersionSide
    let sentence: Int
    let isNew: Bool

    typealias RowVerdict = (kind: ChangeKind, confidence: Confidence, rule: String, explanation: String)

    var verdict: RowVerdict {
        markup ?? notice ?? signs ?? furniture ?? headline ?? marksOnly ?? fragment ?? repeated ?? signature
            ?? quotation
            ?? statement
    }

    private var tokens: Range<Int> { side.article.sentences[sentence].tokens }
    private var role: BlockRole { side.article.blocks[side.article.sentences[sentence].block].role }
    private var excerpt: String { Excerpt.of(side.article.text[side.article.sentences[sentence].range]) }
    private var words: [Int] {
        tokens.filter { side.article.tokens[$0].kind == .word || side.article.tokens[$0].kind == .number }
    }

    /// The rule of a line of page furniture that came or went.
    static let furnitureRule = "row.furniture"
    /// The rule of a headline, a standfirst or a crosshead that came or went.
    static let headlineRule = "row.headline"

    /// A line of tags, of a style sheet, of a template, or of words that are struck out, small words between them.
    private var markup: RowVerdict? {
        let unread = tokens.filter { !side.isRead($0) }
        guard !unread.isEmpty, !tokens.contains(where: side.isContent) else { return nil }
        let isStruck = unread.contains { side.sign(of: $0) == nil }
        return (
            .formatting, .certain, "row.markup",
            "\(isStruck ? "Words that are struck out" : "Markup") \(isNew ? "added" : "taken out")"
        )
    }

    private var furniture: RowVerdict? {
        guard role == .furniture else { return nil }
        return (
            .furnitureChanged, .likely, Self.furnitureRule,
            "Page furniture \(isNew ? "added" : "taken out"): \(excerpt)"
        )
    }

    private var headline: RowVerdict? {
        guard role == .headline || role == .standfirst else { return nil }
        return (.headlineChanged, .likely, Self.headlineRule, "\(isNew ? "New" : "Dropped") headline: \(excerpt)")
    }

    /// A line without a word or a number: a rule, the line below a heading, stray marks. It is no part of the page's
    /// furniture either.
    private var signs: RowVerdict? { words.isEmpty ? marksOnly : nil }

    /// Rules, bullets, stray marks; a lone number among them, but no amount (“£7”).
    private var marksOnly: RowVerdict? {
        guard !words.contains(where: { side.article.tokens[$0].kind == .word }), words.count <= 1 else { return nil }
        guard words.isEmpty || Passage(side: side, tokens: tokens).symbols.isEmpty else { return nil }
        return (.formatting, .certain, "row.marks", "Marks without words \(isNew ? "added" : "taken out")")
    }

    /// A fragment that says nothing: one word, small words, stray letters.
    private var fragment: RowVerdict? {
        let passage = Passage(side: side, tokens: tokens)
        if StrayLetter.isStray(passage) {
            return (
                isNew ? .typoIntroduced : .typoFixed, .likely, "row.stray-letter",
                "\(excerpt) is no word: a stray letter"
            )
        }
        guard passage.content.isEmpty else { return nil }
        return (.formatting, .possible, "row.fragment", "A fragment \(isNew ? "added" : "taken out"): \(excerpt)")
    }

    /// The same sentence stands close by, or one that begins or ends with all of it, where it is no mere turn of
    /// phrase.
    private var repeated: RowVerdict? {
        let reach = ChangeThresholds.twinReach
        let twins = (sentence - reach...sentence + reach).filter {
            $0 != sentence && side.article.sentences.indices.contains($0)
        }
        let mine = side.foldedWords(of: sentence)
        guard words.count > 2, twins.contains(where: { Self.repeats(side.foldedWords(of: $0), mine) }) else {
            return nil
        }
        return isNew
            ? (.typoIntroduced, .likely, "row.doubled", "The sentence now stands twice")
            : (.typoFixed, .likely, "row.doubled", "The sentence stood twice")
    }

    private static func repeats(_ twin: [WordID], _ words: [WordID]) -> Bool {
        twin == words
            || words.count >= ChangeThresholds.wordsOfStatement
                && (twin.starts(with: words) || twin.suffix(words.count).elementsEqual(words))
    }

    /// The name under a quotation (“– Anna Lindqvist”): whose words they are.
    private var signature: RowVerdict? {
        guard let first = tokens.first, let dash = side.slice(first).first, dash == 0x2D || dash == 0xE2,
            words.count <= ChangeThresholds.signatureWords,
            let name = words.first, side.isName(name), sentence > 0, side.isQuoted(upToTheEndOf: sentence - 1)
        else { return nil }
        return isNew
            ? (.attributionAdded, .likely, "row.signature", "A name now stands under the quotation: \(excerpt)")
            : (.attributionRemoved, .likely, "row.signature", "No name stands under the quotation any more: \(excerpt)")
    }

    private var notice: RowVerdict? {
        guard words.contains(where: { side.article.tokens[$0].kind == .word }), side.isNotice(sentence) else {
            return nil
        }
        return isNew
            ? (.claimAdded, .certain, Change.noticeRule, "A correction notice was added: \(excerpt)")
            : (.claimRemoved, .certain, Change.noticeRemovedRule, "A correction notice was taken out: \(excerpt)")
    }

    private var quotation: RowVerdict? {
        let quoted = words.count { side.isQuoted($0) }
        guard Double(quoted) >= ChangeThresholds.quoteShare * Double(words.count),
            quoted >= ChangeThresholds.quotedWords
        else {
            return nil
        }
        let speaker =
            side.article.quotes.first { $0.sentence == sentence }?.speaker.map { " of \(side.name(of: $0))" } ?? ""
        return isNew
            ? (.quoteAdded, .likely, "row.quote", "A quotation\(speaker) was added: \(excerpt)")
            : (.quoteRemoved, .likely, "row.quote", "A quotation\(speaker) was taken out: \(excerpt)")
    }

    private var statement: RowVerdict {
        isNew
            ? (.claimAdded, .likely, "row.added", "New: \(excerpt)")
            : (.claimRemoved, .likely, "row.removed", "Taken out: \(excerpt)")
    }
}

extension VersionSide {
    func foldedWords(of sentence: Int) -> [WordID] {
        article.sentences[sentence].tokens.filter { article.tokens[$0].kind != .mark }.map { article.tokens[$0].word }
    }

    /// Whether the last word of a sentence stands between quotation marks.
    func isQuoted(upToTheEndOf sentence: Int) -> Bool {
        article.sentences[sentence].tokens.last { article.tokens[$0].kind != .mark }.map { isQuoted($0) } ?? false
    }

    /// Whether a sentence is part of a correction notice: its block opens with the words of one.
    func isNotice(_ sentence: Int) -> Bool { article.page.isNotice(block: article.sentences[sentence].block) }
}

extension Page {
    /// The blocks that open as correction notices do, in order.
    var notices: [Int] { blocks.indices.filter(isNotice(block:)) }

    /// Whether a block opens as correction notices do.
    package func isNotice(block: Int) -> Bool { comparisonWords.notices.opens(text.bytes[blocks[block].range.bounds]) }
}
