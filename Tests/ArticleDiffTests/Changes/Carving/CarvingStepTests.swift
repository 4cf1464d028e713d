import ArticleAnalysis
import Testing

@testable import ArticleDiff

/// What each step of the carver sees, beside what it leaves alone.
@Suite struct CarvingStepTests {
    @Test(arguments: examples)
    func `a step makes edits of what it sees`(_ example: Example) {
        #expect(carved(example.before, example.after) == example.edits)
        #expect(carved(example.before, example.after, by: example.otherSteps) != example.edits)
    }

    @Test(arguments: nearMisses)
    func `a step is silent on what only looks alike`(_ example: Example) {
        #expect(carved(example.before, example.after) == example.edits)
        #expect(carved(example.before, example.after, by: example.otherSteps) == example.edits)
    }

    @Test func `every step has an example and a near miss`() {
        let names = EditCarver.inOrder.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(Set(Self.examples.map(\.step)) == Set(names))
        #expect(Set(Self.nearMisses.map(\.step)) == Set(names))
    }

    struct Example: Sendable, CustomTestStringConvertible {
        let step: String
        let before: String
        let after: String
        let edits: [String]

        init(_ step: String, _ before: String, _ after: String, _ edits: [String]) {
            (self.step, self.before, self.after, self.edits) = (step, before, after, edits)
        }

        var otherSteps: [any CarvingStep] { EditCarver.inOrder.filter { $0.name != step } }
        var testDescription: String { "\(step): \(before) → \(after)" }
    }

    static let examples = [
        Example("keep-facts-whole", "The fair opens on 4 May.", "The fair opens on 5 May.", ["4 May → 5 May"]),
        Example(
            "keep-facts-whole", "The mole cost £5 million.", "The mole cost £6 million.", ["£5 million → £6 million"]),
        Example(
            "join-rewrites", "It was paid with money drawn from the local parish in spring.",
            "It was paid while crews repaired the broken harbour wall in spring.",
            ["with money drawn from the local parish → ", " → while crews repaired the broken harbour wall"]),
        Example(
            "join-quotation-marks", "She called it “a harbour for all” today.",
            "She called it a harbour for all today.", ["“a harbour for all” → a harbour for all"]),
        Example("take-out-moves", "The town now mourns its dead.", "The town mourns its dead now.", ["now → now ~"]),
        Example(
            "join-transpositions", "They asked what it was for.", "They asked what was it for.", ["it was → was it"]),
        Example(
            "part-facts", "It sold 10,000 last Monday in town.", "It sold 12,000 this Tuesday in town.",
            ["10,000 → 12,000", "last Monday → this Tuesday"]),
        Example(
            "hold-together", "Anna Lind, harbour master and mayor, said the port was closed.",
            "A tall grey captain from northern Norvik said the port was closed.",
            ["Anna Lind, harbour master and mayor, → A tall grey captain from northern Norvik"]),
        Example(
            "part-clause", "The mayor spoke first.", "The council, which met in the old mill, spoke first.",
            ["mayor → council", " → , which met in the old mill,"]),
        Example(
            "part-form", "The new rules exceed the limit.",
            "The new rules follow from a court order, which exceeds the limit.",
            [" → follow from a court order, which", "exceed → exceeds"]),
        Example(
            "part-unlike", "As an approximation the trains ran.", "For the first month, the trains ran.",
            ["As an approximation → ", " → For the first month,"]),
        Example(
            "part-last-mark", "Then the ferry sailed.", "Meanwhile, the ferry sailed.", ["Then → Meanwhile", " → ,"]),
        Example("part-article", "She walked to town.", "She walked into the town.", ["to → into", " → the"]),
        Example(
            "part-case", "The ex-president spoke.", "The President spoke.", ["ex- → ", "president → President"]),
        Example("pair-forms", "The repaired wall held.", "The wall under repair held.", ["repaired → under repair"]),
    ]

    static let nearMisses = [
        // The border stands beside the date.
        Example("keep-facts-whole", "The old fair opens on 4 May.", "The new fair opens on 4 May.", ["old → new"]),
        // One word took the place of one.
        Example(
            "join-rewrites", "The mole the council built fell.", "The pier the board built fell.",
            ["mole → pier", "council → board"]),
        // One mark went and the other one came.
        Example(
            "join-quotation-marks", "She called it “a harbour for all today.",
            "She called it a harbour for all” today.",
            ["“ → ", " → ”"]),
        // A small word stands anywhere.
        Example(
            "take-out-moves", "The town and the port mourn.", "The town, the port and the mill mourn.",
            ["and → ,", " → and the mill"]),
        // Another word came.
        Example(
            "join-transpositions", "They asked what it was for.", "They asked what was she for.",
            ["it → ", " → she"]),
        // A count stands in the place of a day.
        Example(
            "part-facts", "It sold 10,000 on Monday in town.", "It sold 12,000 crates in town.",
            ["10,000 on Monday → 12,000 crates"]),
        // Only one side holds a figure.
        Example(
            "hold-together", "The bell was hung with money drawn from the local parish.",
            "The bell was hung while 12 crews repaired the broken harbour wall.",
            ["with money drawn from the local parish → ", " → while 12 crews repaired the broken harbour wall"]),
        // More words stand beside the clause than went.
        Example(
            "part-clause", "The mayor spoke first.", "The whole council of Norvik, which met, spoke first.",
            ["mayor → whole council of Norvik, which met", " → ,"]),
        // A word came with the word that stood.
        Example("part-form", "They use the pier.", "They used up the pier.", ["use → used up"]),
        // One word for another.
        Example("part-unlike", "The bell was hung with money.", "The bell was hung with care.", ["money → care"]),
        // No mark came.
        Example("part-last-mark", "Then the ferry sailed.", "Meanwhile the ferry sailed.", ["Then → Meanwhile"]),
        // An article stood there already.
        Example("part-article", "She walked to a town.", "She walked into the town.", ["to a → into the"]),
        // The word that hung on it is another one.
        Example("part-case", "The ex-president spoke.", "The Minister spoke.", ["ex-president → Minister"]),
        // The words say different things.
        Example(
            "pair-forms", "The old wall held.", "The wall under repair held.", ["old → ", " → under repair"]),
    ]
}
