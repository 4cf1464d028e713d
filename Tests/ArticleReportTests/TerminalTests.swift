import ArticleReport
import Testing

@Suite struct TerminalTests {
    func plain(_ runs: Paragraph.Run..., width: Int = 80, hang: Int = 0) -> String {
        terminalText([Paragraph(runs, hang: hang)], width: width, isColored: false)
    }

    @Test func `words that went and came are told by marks, colours or not`() {
        let paragraph = Paragraph([
            .init("said "), .init("10,000", .removed), .init("12,000", .added), .init(" troops"),
        ])
        #expect(terminalText([paragraph], width: 80, isColored: false) == "said [-10,000-]{+12,000+} troops\n")
        #expect(
            terminalText([paragraph], width: 80, isColored: true)
                == "said \u{1B}[31;9m[-10,000-]\u{1B}[0m\u{1B}[32;1m{+12,000+}\u{1B}[0m troops\n")
    }

    @Test func `a line breaks at a space, and colours do not run over its end`() {
        let paragraph = Paragraph([.init("the ferry of the north", .removed)], indent: 2, hang: 4)
        let lines = terminalText([paragraph], width: 30, isColored: true).split(separator: "\n").map(String.init)
        #expect(lines == ["  \u{1B}[31;9m[-the ferry of the north-]\u{1B}[0m"])
        #expect(
            plain(.init("one two three four five six seven eight nine"), width: 30, hang: 2)
                == "one two three four five six\n  seven eight nine\n")
    }

    @Test func `a word wider than the line is broken`() {
        #expect(
            plain(.init(String(repeating: "x", count: 65)), width: 30).split(separator: "\n").map(\.count) == [
                30, 30, 5,
            ])
    }

    @Test(arguments: [("日本語の記事", 12), ("e\u{301}te\u{301}", 3), ("👩‍👩‍👧 ok", 5), ("🇬🇧", 2), ("plain", 5)])
    func `width is what a terminal shows`(text: String, columns: Int) {
        let words = Array(repeating: text, count: 31 / (columns + 1) + 1).joined(separator: " ")
        let first = plain(.init(words), width: 30).split(separator: "\n")[0]
        #expect(first.split(separator: " ").count == 31 / (columns + 1) * text.split(separator: " ").count)
    }

    @Test(arguments: [
        ("\u{1B}[2Jgone", "␛[2Jgone"), ("bell\u{7}", "bell␇"), ("a\u{202E}b", "a<U+202E>b"),
        ("x\u{9B}31m", "x<U+009B>31m"),
        ("two\r\nlines", "two lines"), ("tag\u{E0041}", "tag<U+E0041>"), ("café – “ok”", "café – “ok”"),
        ("nul\u{0}", "nul␀"),
    ])
    func `hostile text cannot command the terminal`(text: String, shown: String) {
        #expect(plain(.init(text)) == shown + "\n")
    }
}
