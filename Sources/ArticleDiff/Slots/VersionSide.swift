internal import ArticleAnalysis
internal import Synchronization

/// One version of the article, with an answer for every token to “which fact do you belong to”.
///
/// Built once a diff; costs a few integers a token. A token that belongs to nothing answers nil.
final class VersionSide: Sendable {
    let article: ArticleAnalysis
    /// What is known of the words of its language.
    let words: ComparisonWords
    private let quantityOfToken: [Int32]
    private let countingOfToken: [Int32]
    private let dateOfToken: [Int32]
    private let clockOfToken: [Int32]
    private let entityOfToken: [Int32]
    private let quoteOfToken: [Int32]
    private let claimOfToken: [Int32]
    private let cuedQuoteOfToken: [Int32]
    private let speakerOfToken: [Int32]
    private let addressOfToken: [Int32]
    private let signOfToken: [Int32]
    private let struckOfToken: [Int32]
    private let speakers: [Speaker]
    private let quoted: QuotedStretches
    /// How often each word stands in the text; counted when it is asked first, since few changes ask.
    private let counted = Mutex<WordCounts?>(nil)

    init(_ article: ArticleAnalysis) {
        (self.article, words) = (article, article.page.comparisonWords)
        let tokens = article.tokens
        func owners(_ ranges: [(range: TextRange, owner: Int)]) -> [Int32] { Self.owners(of: tokens, ranges) }
        quantityOfToken = owners(article.quantities.enumerated().map { ($1.phrase.union($1.range), $0) })
        countingOfToken = owners(
            article.quantities.enumerated().compactMap { index, quantity in quantity.of.map { ($0, index) } })
        dateOfToken = owners(article.dates.enumerated().map { ($1.range, $0) })
        clockOfToken = owners(article.clockTimes.enumerated().map { ($1.range, $0) })
        entityOfToken = owners(
            article.entities.enumerated().flatMap { index, entity in entity.mentions.map { ($0.range, index) } })
        quoteOfToken = owners(article.quotes.enumerated().filter { $1.kind != .indirect }.map { ($1.range, $0) })
        claimOfToken = owners(article.claims.enumerated().map { ($1.range, $0) })
        cuedQuoteOfToken = owners(
            article.quotes.enumerated().compactMap { index, quote in quote.cue.map { ($0, index) } })
        speakers = article.quotes.compactMap(\.speaker) + article.claims.compactMap(\.source)
        speakerOfToken = owners(speakers.enumerated().map { ($1.range, $0) })
        addressOfToken = owners(Addresses.ranges(in: article).enumerated().map { ($1, $0) })
        let markup = Markup(in: article.text.bytes)
        let signs = owners(markup.signs.enumerated().map { ($1, $0) })
        signOfToken = signs
        struckOfToken = owners(markup.struck.enumerated().map { ($1, $0) })
        quoted = QuotedStretches(in: article) { Self.owner(signs, $0) != nil }
    }

    /// How often a word stands in the text.
    func frequency(of word: WordID) -> Int {
        counted.withLock { counted in
            let counts = counted ?? WordCounts(article.tokens.lazy.map(\.word.rawValue))
            counted = counts
            return counts[word]
        }
    }

    /// The mail or web address, or the path of a file, that a token is a part of.
    func address(of token: Int) -> Int? { Self.owner(addressOfToken, token) }
    /// The sign of markup that a token is a part of: a tag with all that stands in it, a variable of a template.
    func sign(of token: Int) -> Int? { Self.owner(signOfToken, token) }
    /// The stretch that markup strikes out in which a token stands.
    func struck(of token: Int) -> Int? { Self.owner(struckOfToken, token) }
    /// Whether readers take a token for the article's words: it is no markup, and not struck out.
    func isRead(_ token: Int) -> Bool { sign(of: token) == nil && struck(of: token) == nil }
    func quantity(of token: Int) -> Int? { isRead(token) ? Self.owner(quantityOfToken, token) : nil }
    /// The figure that counts what a token names.
    func figure(counting token: Int) -> Int? { Self.owner(countingOfToken, token) }
    func date(of token: Int) -> Int? { isRead(token) ? Self.owner(dateOfToken, token) : nil }
    /// The time of day that a token belongs to.
    func clockTime(of token: Int) -> Int? { isRead(token) ? Self.owner(clockOfToken, token) : nil }
    func entity(of token: Int) -> Int? { isRead(token) ? Self.owner(entityOfToken, token) : nil }
    /// Whether a token belongs to a figure, a date or a time of day.
    func isSlot(_ token: Int) -> Bool {
        quantity(of: token) != nil || date(of: token) != nil || clockTime(of: token) != nil
    }
    /// The direct or mixed quotation that a token stands in.
    func quote(of token: Int) -> Int? { sign(of: token) == nil ? Self.owner(quoteOfToken, token) : nil }
    /// The quotation or reported statement whose word of saying a token is.
    func cuedQuote(of token: Int) -> Int? { Self.owner(cuedQuoteOfToken, token) }
    /// The source that a token names.
    func speaker(of token: Int) -> Speaker? { Self.owner(speakerOfToken, token).map { speakers[$0] } }
    /// Whether a token stands between quotation marks; false beyond the ends of the text.
    func isQuoted(_ token: Int) -> Bool { quoted.hold(token) }
    func claim(of token: Int) -> Int? { Self.owner(claimOfToken, token) }
    func sentence(of token: Int) -> Int? {
        let index = article.sentences.firstIndex(past: { $0.tokens.upperBound <= token })
        return article.sentences[index].tokens.contains(token) ? index : nil
    }

    /// Whether a token is a word or number that carries a fact.
    func isContent(_ token: Int) -> Bool {
        let word = article.tokens[token]
        return (word.kind == .word || word.kind == .number) && (words.isContent(word.word) || isNameLikeModal(token))
            && isRead(token)
    }

    /// Whether a token is a word of a name, with the capital of one.
    func isPartOfName(_ token: Int) -> Bool {
        guard slice(token).first.map({ $0.isASCIIUppercase || $0 >= 0xC3 }) ?? false else { return false }
        return entity(of: token) != nil || followsCourtesy(token)
    }

    /// Whether “Mr”, “Ms” or the like stands before a token.
    private func followsCourtesy(_ token: Int) -> Bool {
        let before = slice(token - 1).elementsEqual([UInt8(ascii: ".")]) ? token - 2 : token - 1
        return words.titles.isCourtesy(wordWithoutStop(before))
    }

    /// “mrs” of “Mrs.”.
    func wordWithoutStop(_ token: Int) -> WordID {
        let bytes = slice(token)
        return bytes.last == UInt8(ascii: ".") ? WordID(bytes: bytes.dropLast()) : article.tokens[token].word
    }

    /// Whether a token is a name that reads as an auxiliary elsewhere: “Mrs May”, “Will Hay”.
    private func isNameLikeModal(_ token: Int) -> Bool {
        switch words.role(of: article.tokens[token].word) {
        case .modal, .future: isPartOfName(token)
        default: false
        }
    }

    /// Whether a token is a number, a letter or a word for a note, or a placeholder in capitals (“[IMAGE]”), alone
    /// between square brackets; a word that an editor put into somebody's mouth (“[Lind] knew”) is none.
    func isReferenceMark(_ token: Int) -> Bool {
        func isByte(_ index: Int, _ byte: UInt8) -> Bool { slice(index).elementsEqual([byte]) }
        guard isByte(token - 1, UInt8(ascii: "[")), isByte(token + 1, UInt8(ascii: "]")) else { return false }
        let (word, bytes) = (article.tokens[token], slice(token))
        if word.kind != .word || bytes.count == 1 || words.isReference(word.word) { return true }
        return bytes.allSatisfy(\.isASCIIUppercase) && words.isPlain(word)
    }

    func slice(_ token: Int) -> ArraySlice<UInt8> { article.text.bytes[article.tokens[token].range.bounds] }
    /// What remains of a word without its inflection.
    func stem(of token: Int) -> WordID { words.stem(of: slice(token)) }
    func string(_ token: Int) -> String { article.text[article.tokens[token].range] }

    /// The tokens from the first to the last of these sentences.
    func tokens(of sentences: [Int]) -> Range<Int> {
        guard let first = sentences.first, let last = sentences.last else { return 0..<0 }
        return Range(article.sentences[first].tokens.lowerBound, upTo: article.sentences[last].tokens.upperBound)
    }

    /// The tokens that start in a range; an empty range gives the place before the next token.
    func tokens(in range: TextRange) -> Range<Int> {
        let first = article.page.firstToken(from: range.start)
        return Range(first, upTo: range.isEmpty ? first : article.page.firstToken(from: range.end))
    }

    /// The text of a range of tokens, white space between them as it stands.
    func range(of tokens: Range<Int>) -> TextRange? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        return TextRange(article.tokens[first].range.start, article.tokens[last].range.end)
    }

    private static func owner(_ owners: [Int32], _ token: Int) -> Int? {
        guard owners.indices.contains(token), owners[token] >= 0 else { return nil }
        return Int(owners[token])
    }

    /// For every token the last-starting range that holds it; nothing at all where there is no range.
    private static func owners(of tokens: TotalList<Token>, _ ranges: [(range: TextRange, owner: Int)]) -> [Int32] {
        guard !ranges.isEmpty else { return [] }
        var owners = [Int32](repeating: -1, count: tokens.count)
        for (range, owner) in ranges.sorted(by: { $0.range < $1.range }) {
            var token = tokens.firstIndex(past: { $0.range.start < range.start })
            while token < tokens.count, tokens[token].range.end <= range.end {
                owners[token] = Int32(truncatingIfNeeded: owner)
                token += 1
            }
        }
        return owners
    }
}
