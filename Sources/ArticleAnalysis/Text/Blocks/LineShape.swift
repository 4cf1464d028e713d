/// What a line shows of itself, before its place on the page is known.
enum LineShape: Sendable {
    /// Running text, or a line that only its place can tell.
    case prose
    case heading, item, tableRow, caption, byline, date, furniture
    /// A quoted line of Markdown (“> …”).
    case quoted

    /// Whether the line is a block of its own, whatever stands on the lines beside it.
    var standsAlone: Bool {
        switch self {
        case .heading, .tableRow, .caption, .byline, .date, .furniture: true
        case .prose, .item, .quoted: false
        }
    }
}

/// Reads lines in order; remembers only whether it is inside front matter.
///
/// Markdown's signs are those of CommonMark (https://spec.commonmark.org); what the words of a line say comes from
/// ``PageWords``.
struct LineReader {
    let text: ArticleText
    let words: PageWords
    /// What an earlier version's lines show, by what they say.
    let known: KnownLines
    /// The lines whose shape nothing but their own words decided.
    private(set) var told: [TextLine.Shaped] = []
    private var isAtStart = true
    private var isInFrontMatter = false

    init(text: ArticleText, words: PageWords, known: KnownLines) {
        (self.text, self.words, self.known) = (text, words, known)
    }

    mutating func shape(of range: TextRange) -> LineShape {
        let bytes = text.bytes[range]
        let isRule =
            bytes.count >= 3
            && (bytes.first.map { first in "-=*_".utf8.contains(first) && bytes.allSatisfy { $0 == first } } ?? false)
        defer { isAtStart = false }
        if isRule {
            isInFrontMatter = isAtStart && bytes.first == 0x2D
            return .furniture
        }
        if isInFrontMatter { return words.isTitle(LineWords(text, range, limit: 1)) ? .heading : .furniture }
        let shape = known.shape(of: range, in: text) ?? markdown(bytes) ?? wording(of: range)
        told.append(TextLine.Shaped(range: range, shape: shape))
        return shape
    }

    // MARK: Signs

    private func markdown(_ bytes: ArraySlice<UInt8>) -> LineShape? {
        guard let first = bytes.first, let last = bytes.last else { return nil }
        switch first {
        case 0x23: return isHeading(bytes) ? .heading : nil
        case 0x3E: return .quoted
        case 0x7C: return .tableRow
        case 0x21 where bytes.dropFirst().first == 0x5B && last == 0x29: return .caption
        case 0x3C where last == 0x3E && isOnlyTags(bytes): return .furniture
        case 0x7B where bytes.dropFirst().first == 0x25 || bytes.dropFirst().first == 0x3A:
            return last == 0x7D ? .furniture : nil
        case 0x2A, 0x5F: return isEmphasized(bytes, first) ? .heading : isItem(bytes) ? .item : nil
        default: return isItem(bytes) ? .item : nil
        }
    }

    /// Whether no letter stands outside the tags.
    private func isOnlyTags(_ bytes: ArraySlice<UInt8>) -> Bool {
        var depth = 0
        for byte in bytes {
            if byte == 0x3C {
                depth += 1
            } else if byte == 0x3E {
                depth -= 1
            } else if depth <= 0, byte.isASCIILetter || byte >= 0x80 {
                return false
            }
        }
        return true
    }

    /// One to six `#` and a space; of two and more the space is often forgotten (“##Starting lean”), and no tag of a
    /// message begins with two.
    private func isHeading(_ bytes: ArraySlice<UInt8>) -> Bool {
        let signs = bytes.prefix { $0 == 0x23 }.count
        guard signs <= 6, let next = bytes.dropFirst(signs).first else { return false }
        return next == 0x20 || signs > 1 && next.isASCIILetter
    }

    /// A short line all in bold: what posts use for crossheads.
    private func isEmphasized(_ bytes: ArraySlice<UInt8>, _ sign: UInt8) -> Bool {
        guard bytes.count > 6, bytes.count <= Thresholds.longestHeading, bytes.prefix(2).allSatisfy({ $0 == sign })
        else { return false }
        return bytes.suffix(2).allSatisfy { $0 == sign } && !bytes.dropFirst(2).dropLast(2).contains(sign)
            && bytes.dropLast(2).last != 0x2E
    }

    /// “- ”, “* ”, “+ ”, “• ”, “12. ”, “3) ”.
    private func isItem(_ bytes: ArraySlice<UInt8>) -> Bool {
        let digits = bytes.prefix { $0.isASCIIDigit }.count
        if digits > 0 {
            let rest = bytes.dropFirst(digits)
            return digits <= 3 && (rest.first == 0x2E || rest.first == 0x29) && rest.dropFirst().first == 0x20
        }
        if let first = bytes.first, first == 0x2D || first == 0x2A || first == 0x2B {
            return bytes.dropFirst().first == 0x20
        }
        return bytes.starts(with: "• ".utf8) || bytes.starts(with: "▪ ".utf8) || bytes.starts(with: "·".utf8)
    }

    // MARK: Words

    private func wording(of range: TextRange) -> LineShape {
        if words.isCredited(text, range) { return .caption }
        guard range.count <= Thresholds.longestFurniture else { return .prose }
        guard words.mayTell(text, range) else { return .prose }
        let line = LineWords(text, range, limit: Thresholds.mostFurnitureWords + 1)
        if line.isTemperature || line.isGluedCount || words.isFurniture(line) { return .furniture }
        if words.isCounter(line), !endsSentence(text, range) { return .furniture }
        if words.isDate(line) { return .date }
        return words.isByline(line) ? .byline : .prose
    }
}
