import Testing

@testable import ArticleIngest

@Suite struct NormalizeTests {
    @Test(
        arguments: [
            ("Plain words.\n", "Plain words.\n"), ("“Zoë’s” – 5 °C…", "“Zoë’s” – 5 °C…"),
            ("one\r\ntwo\rthree", "one\ntwo\nthree"), ("e\u{301}", "é"), ("a\u{FEFF}b", "ab"),
            ("wide\u{2001}space", "wide\u{2003}space"), ("\u{212B}", "Å"), ("a\u{2028}b", "a\u{2028}b"),
        ])
    func `text is brought to NFC and LF, whatever a look at its bytes could tell`(raw: String, normal: String) {
        #expect(Array(normalized(raw).utf8) == Array(normal.utf8))
        #expect(Array(normalized(normal).utf8) == Array(normal.utf8))
    }
}
