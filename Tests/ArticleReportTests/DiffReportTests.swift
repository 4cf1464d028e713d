import ArticleAnalysis
import ArticleReport
import TestSupport
import Testing

@testable import ArticleDiff

@Suite struct DiffReportTests {
    let heading = ReportHeading(
        headline: "Ferry stays", article: nil, old: VersionLabel(name: "version 1", seen: "2024-10-18 14:05 UTC"),
        new: VersionLabel(name: "version 2", seen: "2024-10-18 15:10 UTC"))

    /// The marked places of both texts are what a change is about.
    func report(_ old: String, _ new: String, _ kind: ChangeKind, _ explanation: String, expanded: Bool = false)
        -> String
    {
        let (before, after) = (MarkedText(old), MarkedText(new))
        let change = Change(
            kind: kind, confidence: .likely, old: before.marks.first, new: after.marks.first, row: 0,
            rule: kind.rawValue,
            explanation: explanation)
        let diff = ArticleDiff(
            old: analyze(before.text), new: analyze(after.text), alignment: [], patch: [], changes: [change])
        return terminalText(terminalReport(of: diff, heading: heading, expanded: expanded), width: 80, isColored: false)
    }

    @Test func `a changed figure is shown in its sentence`() {
        let text = report(
            "The council voted. Some ⟦10⟧ boats will stay, it said.",
            "The council voted. Some ⟦12⟧ boats will stay, it said.",
            .figureChanged,
            "10 → 12 (+20 %): boats")
        #expect(
            text == """
                Ferry stays
                version 1 → version 2, changed between 2024-10-18 14:05 UTC and 2024-10-18 15:10
                UTC
                1 substantive change.

                Substantive changes
                  1. figure changed (likely): 10 → 12 (+20 %): boats
                     Some [-10-]{+12+} boats will stay, it said.

                """)
    }

    @Test func `what costs most to be wrong about is told first, and why`() {
        let (old, new) = (
            MarkedText("It has ⟦10⟧ boats. It lost ⟦2⟧ men."), MarkedText("It has ⟦12⟧ boats. It lost ⟦3⟧ men.")
        )
        var changes = zip(old.marks, new.marks).map { before, after in
            Change(
                kind: .figureChanged, confidence: .certain, old: before, new: after, row: 0, rule: "",
                explanation: "other")
        }
        changes[1].stakes = Stakes(level: 3, reason: "life and death")
        let diff = ArticleDiff(
            old: analyze(old.text), new: analyze(new.text), alignment: [], patch: [], changes: changes)
        let text = terminalText(terminalReport(of: diff, heading: heading), width: 80, isColored: false)
        #expect(
            text.contains(
                "  1. figure changed · life and death: other\n     It lost [-2-]{+3+} men.\n  2. figure changed: other")
        )
        let page = htmlPage(of: diff, heading: heading)
        #expect(page.contains("<strong class=\"stakes\">life and death</strong>"))
        let cards = ["<li id=\"c2\"", "<li id=\"c1\""].compactMap { page.firstRange(of: $0)?.lowerBound }
        #expect(cards.count == 2 && cards == cards.sorted())
    }

    @Test func `two changes in one sentence share it`() {
        let (old, new) = (MarkedText("Some ⟦10⟧ boats ⟦may⟧ stay."), MarkedText("Some ⟦12⟧ boats ⟦will⟧ stay."))
        let changes = zip(old.marks, new.marks).map { before, after in
            Change(
                kind: .claimChanged, confidence: .certain, old: before, new: after, row: 0, rule: "",
                explanation: "other")
        }
        let diff = ArticleDiff(
            old: analyze(old.text), new: analyze(new.text), alignment: [], patch: [], changes: changes)
        let text = terminalText(terminalReport(of: diff, heading: heading), width: 80, isColored: false)
        #expect(text.contains("  2. claim changed: other\n     Some [-10-]{+12+} boats [-may-]{+will+} stay.\n"))
        #expect(text.split(separator: "boats").count == 2)
    }

    @Test func `an added statement is said once`() {
        let text = report(
            "It stays.", "It stays. ⟦It was never in doubt.⟧", .claimAdded, "New: “It was never in doubt.”")
        #expect(text.contains("1. claim added (likely):\n     {+It was never in doubt.+}\n"))
        #expect(text.split(separator: "doubt").count == 2)
    }

    @Test func `an editorial change takes a line, and its sentence when asked for`() {
        let (old, new) = ("They ⟦recieve⟧ nothing.", "They ⟦receive⟧ nothing.")
        let short = report(old, new, .typoFixed, "recieve → receive")
        #expect(short.contains("  typing error mended: recieve → receive\n"))
        #expect(short.contains("--all") && !short.contains("[-"))
        let long = report(old, new, .typoFixed, "recieve → receive", expanded: true)
        #expect(long.contains("They [-recieve-]{+receive+} nothing.") && !long.contains("--all"))
    }

    @Test func `a long sentence is cut around the words in question`() {
        let far = String(repeating: "and so on and on ", count: 30)
        let text = report("\(far)⟦ten⟧ \(far)", "\(far)⟦six⟧ \(far)", .figureChanged, "ten → six")
        #expect(text.contains("[-ten-]{+six+}") && text.contains("…"))
        #expect(text.count < 700)
    }

    @Test func `what did not change is said in a sentence`() {
        let same = analyze(ArticleText("It stays."))
        let spaced = analyze(ArticleText("It  stays."))
        func words(_ new: ArticleAnalysis) -> String {
            let diff = ArticleDiff(old: same, new: new, alignment: [], patch: [], changes: [])
            return terminalText(terminalReport(of: diff, heading: heading), width: 80, isColored: false)
        }
        #expect(words(same).hasSuffix("Nothing changed: the texts are the same.\n"))
        #expect(words(spaced).hasSuffix("Nothing changed but white space.\n"))
    }

    @Test func `a finding shows its words in their sentence and what to write`() {
        let text = MarkedText("They ⟦recieve⟧ nothing. Ten boats left, ⟦ten⟧ stayed.")
        let analysis = analyze(text.text)
        let findings = [
            Finding(rule: "name.inconsistent", severity: .info, message: "Look here.", spans: [text.marks[1]]),
            Finding(
                rule: "typo.misspelling", severity: .error, message: "Misspelt.", spans: [text.marks[0]],
                suggestion: "receive"),
        ]
        #expect(
            terminalText(terminalReport(of: findings, in: analysis, name: "draft.txt"), width: 80, isColored: false)
                == """
                draft.txt: 1 error, 1 note

                1. error: Misspelt. (typo.misspelling)
                     They [-recieve-]{+receive+} nothing.

                2. note: Look here. (name.inconsistent)
                     Ten boats left, ⟦ten⟧ stayed.

                """)
    }
}
