/// What the lines of an earlier version show, found by what they say.
struct KnownLines {
    private let text: ArticleText
    private let lines: [UInt64: TextLine.Shaped]

    /// Of no version nothing is known.
    init(of earlier: Page?) {
        let text = earlier?.text ?? ArticleText("")
        let lines = (earlier?.lines ?? []).map { (text.fingerprint(of: $0.range), $0) }
        (self.text, self.lines) = (text, Dictionary(lines, uniquingKeysWith: { first, _ in first }))
    }

    func shape(of range: TextRange, in other: ArticleText) -> LineShape? {
        guard !lines.isEmpty, let known = lines[other.fingerprint(of: range)],
            text.holds(known.range, sameAs: other, range)
        else { return nil }
        return known.shape
    }
}
