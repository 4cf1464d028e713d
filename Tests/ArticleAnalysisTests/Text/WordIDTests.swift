import Testing

@testable import ArticleAnalysis

@Suite struct WordIDTests {
    /// Case is folded from the bytes where one bit tells it, and by the string where it does not.
    @Test func `every letter before the combining marks is the word that its folded form is`() {
        for value in UInt32(0x80)..<0x300 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for word in ["\(scalar)", "Caf\(scalar)", "\(scalar)tude’s", "a\(scalar)Ωb"] {
                #expect(WordID(word) == WordID(WordID.folded(word)), "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test(arguments: [("ÉTÉ", "été"), ("Zoë’s", "zoë's"), ("NBSP\u{A0}", "nbsp\u{A0}"), ("Ångström", "ångström")])
    func `one word in any case`(left: String, right: String) { #expect(WordID(left) == WordID(right)) }

    @Test(arguments: [("×", "÷"), ("e\u{301}", "é"), ("ß", "ss"), ("été", "ete")])
    func `another letter makes another word`(left: String, right: String) { #expect(WordID(left) != WordID(right)) }
}
