import ArticleAnalysis
import TestSupport
import Testing

@testable import ArticleDiff

/// Tokens too long for one unit, beside marks that come and go: edits stay in order, and cut no token.
@Suite struct LongTokenTests {
    @Test(arguments: words, frames)
    func `marks beside a long token come and go`(word: String, frame: (before: String, after: String)) {
        let before = frame.before.replacing("_", with: word)
        let after = frame.after.replacing("_", with: word)
        check(before, after)
        check(after, before)
        let other = frame.after.replacing("_", with: String(word.dropFirst(20)) + "-" + word.prefix(20))
        check(before, other)
        check(other, before)
    }

    @Test(arguments: 0..<300)
    func `edits of any two sentences stay in order`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let marks = ["“", "”", ",", " ", " ", " ", "(", ")", "-", "’s", "&rdquo;"]
        let pieces = Self.words + marks + ["12,000", "4 May", "port"]
        func text(_ count: Int) -> [String] { (0..<count).map { _ in pieces[random.number(below: pieces.count)] } }
        let before = text(3 + random.number(below: 9))
        var after = before
        for _ in 0...random.number(below: 3) {
            let place = random.number(below: after.count + 1)
            if random.number(below: 2) == 0, place < after.count {
                after.remove(at: place)
            } else {
                after.insert(pieces[random.number(below: pieces.count)], at: place)
            }
        }
        check("Norvik " + before.joined() + " fell.", "Norvik " + after.joined() + " fell.")
    }

    private func check(_ before: String, _ after: String) {
        let (old, new) = (analyze(ArticleText(before)), analyze(ArticleText(after)))
        let edits = wordEdits(from: old.page, in: old.text.range, to: new.page, in: new.text.range)
        var (oldEnd, newEnd) = (0, 0)
        for edit in edits {
            #expect(edit.old.start >= oldEnd && edit.new.start >= newEnd)
            #expect(stands(old, oldEnd, edit.old.start, new, newEnd, edit.new.start))
            #expect(cutsNothing(edit.old, in: old) && cutsNothing(edit.new, in: new))
            (oldEnd, newEnd) = (edit.old.end, edit.new.end)
        }
        #expect(stands(old, oldEnd, old.text.range.end, new, newEnd, new.text.range.end))
        #expect(patchFlaw(of: compare(old, new)) == nil)
    }

    /// Whether two stretches are the same but for white space.
    private func stands(
        _ old: ArticleAnalysis, _ start: Int, _ end: Int, _ new: ArticleAnalysis, _ newStart: Int, _ newEnd: Int
    ) -> Bool {
        func letters(_ text: ArticleText, _ range: TextRange) -> [UInt8] {
            text.bytes[range.bounds].filter { !$0.isASCIIWhitespace }
        }
        return letters(old.text, TextRange(start, end)) == letters(new.text, TextRange(newStart, newEnd))
    }

    private func cutsNothing(_ range: TextRange, in article: ArticleAnalysis) -> Bool {
        article.tokens.allSatisfy { token in
            ![range.start, range.end].contains { token.range.start < $0 && $0 < token.range.end }
        }
    }

    static let words = [
        "https://www.norvik-harbour-board.example.org/reports/2021/05/04/annual-report-of-the-council.html",
        "https://norvik.example.org/search?query=harbour+wall&from=2021-05-04&to=2021-06-01&sort=newest&page=12",
        "Norvikharbourwallrepairfundsupervisorycommitteemembershipapplicationformdepartment",
        "well-known-and-often-told-but-never-quite-finished-tale-of-the-harbour-wall-of-Norvik",
        "hafenmauerausbesserungsausschussmitgliederversammlungsprotokollführerstellvertreterin",
        "a@b.example.org;c@d.example.org;e@f.example.org;g@h.example.org;i@j.example.org;k@l.example.org",
        "1,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000",
        "naïvenaïvenaïvenaïvenaïvenaïvenaïvenaïvenaïvenaïvenaïvenaïvenaïvenaïve",
        "e\(String(repeating: "\u{301}", count: 80))",
        "<a href=\"https://norvik.example.org/harbour/wall/repair/fund/council/minutes.html\">minutes</a>",
    ]

    static let frames = [
        (before: "See _ today.", after: "See “_” today."),
        (before: "See _ today.", after: "See (_) today."),
        (before: "See _ today.", after: "See [_] today."),
        (before: "See _ today.", after: "See _, today."),
        (before: "See _ today.", after: "See, _ today."),
        (before: "See “_ today.", after: "See _” today."),
        (before: "_ fell.", after: "“_, fell."),
        (before: "It fell: _", after: "It fell: (_)"),
        (before: "See _ and _ today.", after: "See “_” and (_) today."),
        (before: "See _, _ today.", after: "See _’s _; today."),
    ]
}
