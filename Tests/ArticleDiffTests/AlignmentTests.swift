import ArticleAnalysis
import ArticleDiff
import TestSupport
import Testing

@Suite struct AlignmentTests {
    /// Each row in short: old sentences, relation, new sentences, counted from 1; `~` marks what moved.
    private func rows(_ before: String, _ after: String) -> [String] {
        compare(analyze(ArticleText(before)), analyze(ArticleText(after))).alignment.map { row in
            func list(_ sentences: [Int]) -> String { sentences.map { "\($0 + 1)" }.joined(separator: "+") }
            return "\(list(row.old)) \(row.relation.rawValue)\(row.moved ? "~" : "") \(list(row.new))"
        }
    }

    @Test func `an edited sentence is found between its neighbours`() {
        #expect(
            rows(
                "The ferry left at dawn. Twelve sailors were aboard. It sank off Harwick.",
                "The ferry left at dawn. Fourteen sailors were on board. It sank off Harwick.")
                == ["1 unchanged 1", "2 edited 2", "3 unchanged 3"])
    }

    @Test func `a sentence that nothing resembles came, and another went`() {
        let found = rows(
            "The ferry left at dawn. Fishermen blame the harbour board. It sank off Harwick.",
            "The ferry left at dawn. Divers found two lifejackets yesterday evening. It sank off Harwick.")
        #expect(Set(found) == ["1 unchanged 1", "2 removed ", " added 2", "3 unchanged 3"])
    }

    @Test func `one sentence became two`() {
        #expect(
            rows(
                "The ferry left at dawn.\n\nThe captain called the coastguard at noon, and two lifeboats reached the wreck an hour later.",
                "The ferry left at dawn.\n\nThe captain called the coastguard at noon. Two lifeboats reached the wreck an hour later."
            )
                == ["1 unchanged 1", "2 split 2+3"])
    }

    @Test func `a part that says much besides is one all the same where it brings what the other leaves out`() {
        let rest = "let us begin with the harbour wall and its old gate"
        #expect(
            rows(
                "Our plan for the port has four steps: \(rest).",
                "Our plan for the port has four steps: mending the mole, dredging the channel, lighting the pier and paying crews. L\(rest.dropFirst())."
            )
                == ["1 split 1+2"])
    }

    @Test func `a part that brings little of what the other leaves out is a sentence that came`() {
        #expect(
            rows(
                "The council has four plans: let us begin with the harbour wall and its old gate.",
                "Mending the mole, dredging the channel, lighting four piers and paying crews takes years. Let us begin with the harbour wall and its old gate."
            ) == [" added 1", "1 edited 2"])
    }

    @Test func `a word that the whole repeats may stand in two parts`() {
        #expect(
            rows(
                "Some pilots speak two languages at the helm, but pilots who speak two languages are no translators.",
                "Some pilots speak two languages at the helm. But they who speak two languages are no translators.")
                == ["1 split 1+2"])
    }

    @Test func `two sentences became one`() {
        #expect(
            rows(
                "The captain called the coastguard at noon. Two lifeboats reached the wreck an hour later.\n\nThe ferry left at dawn.",
                "The captain called the coastguard at noon, and two lifeboats reached the wreck an hour later.\n\nThe ferry left at dawn."
            )
                == ["1+2 merged 1", "3 unchanged 2"])
    }

    @Test func `a short paragraph that jumps over edited ones is what moved`() {
        let body = (1...4).map {
            "Witness number \($0) told the inquiry that harbour light \($0 * 7) had been dark since Tuesday."
        }
        let moved = "The owners declined to comment. They own three other ferries."
        let edited = body.map { $0.replacing("dark", with: "broken") }
        #expect(
            rows(([moved] + body).joined(separator: "\n\n"), (edited + [moved]).joined(separator: "\n\n"))
                == ["3 edited 1", "4 edited 2", "5 edited 3", "6 edited 4", "1 unchanged~ 5", "2 unchanged~ 6"])
    }

    @Test func `white space inside a sentence does not change it`() {
        #expect(rows("The ferry\r\nleft at dawn.", "The ferry left  at dawn.") == ["1 unchanged 1"])
    }

    @Test func `repeated lines pair in order`() {
        #expect(
            rows("Yes.\n\nNo.\n\nYes.", "No.\n\nYes.\n\nNo.") == [
                "1 removed ", "2 unchanged 1", "3 unchanged 2", " added 3",
            ])
    }
}
