import ArticleAnalysis
import Testing

/// The tokens of a text, with a bar between them.
private func cut(_ string: String) -> String {
    let text = ArticleText(string)
    return analyze(text).tokens.map { text[$0.range] }.joined(separator: "|")
}

@Suite struct TokenTests {
    @Test(arguments: [
        ("They don't and can’t; we’re off.", "They|do|n't|and|ca|n’t|;|we|’re|off|."),
        ("Norway's and the mayors’ cannot", "Norway|'s|and|the|mayors|’|can|not"),
        ("O'Hara’s 7 o’clock rock ’n’ roll", "O'Hara|’s|7|o’clock|rock|’n|’|roll"),
        ("the ’90s, ’em and (BBC)’s", "the|’90s|,|’em|and|(|BBC|)|’s"),
        ("DON'T", "DO|N'T"),
    ])
    func `a contraction is two words`(text: String, tokens: String) { #expect(cut(text) == tokens) }

    @Test(arguments: [
        ("12,000 and 3.5% of £5m or US$75m", "12,000|and|3.5|%|of|£|5|m|or|US$|75|m"),
        ("12\u{A0}500 and 1\u{202F}234\u{2009}567", "12\u{A0}500|and|1\u{202F}234\u{2009}567"),
        ("2024\u{A0}100 and 12\u{A0}50", "2024|100|and|12|50"),
        ("12 500", "12|500"), ("at 7:30pm on 5/22", "at|7:30|pm|on|5/22"),
        ("the 19th, 1970s, 3D and 4K", "the|19th|,|1970s|,|3D|and|4K"),
        ("10K run, $3M, 3M tape", "10|K|run|,|$|3|M|,|3M|tape"),
        ("2½ or ½, $.50, 1.2.3.", "2½|or|½|,|$|.50|,|1.2.3|."), ("20°C", "20|°|C"),
    ])
    func `a number keeps its grouping, a unit stands alone`(text: String, tokens: String) {
        #expect(cut(text) == tokens)
    }

    @Test(arguments: [
        ("a 14-year-old far-right fan", "a|14|-|year|-|old|far|-|right|fan"),
        ("Smith–Jones — 2–1", "Smith|–|Jones|—|2|–|1"),
        ("wait -- no... what?! “Well…”", "wait|--|no|...|what|?!|“|Well|…|”"), ("[...] (a)", "[|...|]|(|a|)"),
        ("and/or", "and|/|or"),
    ])
    func `hyphens, dashes and quotation marks stand alone`(text: String, tokens: String) {
        #expect(cut(text) == tokens)
    }

    @Test(arguments: [
        ("Mr. Day of the U.S. left at 6 a.m.", "Mr.|Day|of|the|U.S.|left|at|6|a.m."),
        ("It ends here.", "It|ends|here|."),
        ("by Eq. (12) he", "by|Eq.|(|12|)|he"), ("by Eq. ([3]) he", "by|Eq.|(|[|3|]|)|he"),
        ("no Eq. (12 men)", "no|Eq|.|(|12|men|)"), ("No. (Laughs)", "No|.|(|Laughs|)"),
        ("No. 10 said no. 10", "No.|10|said|no|.|10"), ("J. R. Vane and I. She", "J.|R.|Vane|and|I|.|She"),
        ("Ph.D. etc... AT&T", "Ph.D.|etc|...|AT&T"), ("The end.Then", "The|end|.|Then"),
        ("on the sun. Sun. 5", "on|the|sun|.|Sun.|5"),
    ])
    func `an abbreviation keeps its stop`(text: String, tokens: String) { #expect(cut(text) == tokens) }

    @Test(arguments: [
        ("See https://a.example/b_(c)?d=1. (www.b.example)", "See|https://a.example/b_(c)?d=1|.|(|www.b.example|)"),
        ("desk@news.example, @desk #vote", "desk@news.example|,|@desk|#vote"),
        ("[here](http://c.example)", "[|here|]|(|http://c.example|)"),
        ("ok 👩🏽‍🚀🇳🇴!", "ok|👩🏽‍🚀|🇳🇴|!"), ("Łódź, cafe\u{301}s", "Łódź|,|cafe\u{301}s"), ("a\u{AD}b\u{200B}", "a\u{AD}b\u{200B}"),
    ])
    func `addresses, emoji and words of any script are whole`(text: String, tokens: String) {
        #expect(cut(text) == tokens)
    }

    @Test(arguments: [
        "", "\u{0}\u{1}", "'", "’’’", "\u{301}a", "5.", ".5", "$", "a@b", "@", "http://", "…..?!’", "\u{FEFF}x",
        "‘a’s’", "1,", "\r\n\u{C}",
    ])
    func `every byte that is not white space lies in one token`(string: String) {
        let text = ArticleText(string)
        let covered = analyze(text).tokens.flatMap { Array($0.range.bounds) }
        #expect(covered == covered.sorted() && Set(covered).count == covered.count)
        let visible = text.bytes.indices.filter { !text.bytes[$0].isASCIIWhitespace }
        #expect(covered == visible)
    }

    @Test func `long runs of anything are cut in one pass`() {
        for piece in [
            "word ", "9", "9,", "9\u{A0}999", "a.", "A.", "'", "’s", "?!", "…", "(", "a@", "www.", "a-", "\u{301}", "👍🏽",
        ] {
            #expect(!analyze(ArticleText(String(repeating: piece, count: 4_000))).tokens.isEmpty)
        }
    }
}
