internal import ArticleAnalysis

/// Which parts of a text are no words of the article: signs of markup, and words that markup strikes out.
///
/// A style sheet or a script counts as one sign, from its first tag to its last. Costs one walk over the text.
struct Markup {
    /// Signs of markup, in order.
    private(set) var signs: [TextRange] = []
    /// From the sign that strikes words out (“<del>”, “~~”) to the one that ends it, both included.
    private(set) var struck: [TextRange] = []
    /// What strikes words out and was not ended so far.
    private var open: (name: WordID, start: Int)?
    private let source: [UInt8]

    init(in source: [UInt8]) {
        self.source = source
        var at = 0
        while at < source.count {
            // Nearly all bytes are letters and blanks.
            if source[at].isASCIILetter || source[at] == 0x20 {
                at += 1
            } else if source[at] == Self.tilde, let end = tildes(at) {
                add(TextRange(at, end), name: Self.tildes, isClosing: open?.name == Self.tildes)
                at = end
            } else if MarkupSigns.mayBegin(with: source[at]), let end = MarkupSigns.end(of: at, in: source) {
                let name = WordID(bytes: MarkupSigns.nameOfTag(at: at, in: source)[...])
                let isClosing = source.byte(at: at + 1) == UInt8(ascii: "/")
                let whole = isClosing ? end : endOfHidden(name, from: end) ?? end
                add(TextRange(at, whole), name: name, isClosing: isClosing)
                at = whole
            } else {
                at += 1
            }
        }
    }

    private static let tilde = UInt8(ascii: "~")
    private static let tildes = WordID("~~")

    /// Behind two tildes, which strike words out (GitHub's Markdown, 6.5).
    private func tildes(_ start: Int) -> Int? {
        func isTilde(_ at: Int) -> Bool { source.byte(at: at) == Self.tilde }
        return isTilde(start) && isTilde(start + 1) && !isTilde(start - 1) && !isTilde(start + 2) ? start + 2 : nil
    }

    /// Behind the tag that ends a style sheet or a script.
    private func endOfHidden(_ name: WordID, from start: Int) -> Int? {
        guard HTMLNames.hidden.contains(name) else { return nil }
        let closing = (start..<source.count).first {
            source[$0] == UInt8(ascii: "<") && source.byte(at: $0 + 1) == UInt8(ascii: "/")
                && WordID(bytes: MarkupSigns.nameOfTag(at: $0, in: source)[...]) == name
        }
        return closing.flatMap { MarkupSigns.end(of: $0, in: source) }
    }

    /// Adds a sign; what is never ended strikes nothing out, nor does it reach into another paragraph.
    private mutating func add(_ sign: TextRange, name: WordID, isClosing: Bool) {
        signs.append(sign)
        guard name == Self.tildes || HTMLNames.striking.contains(name) else { return }
        if isClosing, let open, open.name == name, !holdsBlankLine(open.start, sign.end) {
            struck.append(TextRange(open.start, sign.end))
        }
        open = isClosing ? nil : (name, sign.start)
    }

    private func holdsBlankLine(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { source[$0] == 0x0A && source.byte(at: $0 + 1) == 0x0A }
    }
}
