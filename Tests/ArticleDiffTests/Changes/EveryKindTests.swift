import ArticleAnalysis
import ArticleDiff
import Testing

/// Every kind of the contract has a pair of versions that shows it, and one that nearly does.
@Suite struct EveryKindTests {
    struct Example: Sendable {
        let kind: ChangeKind
        let yes: (old: String, new: String)
        let no: (old: String, new: String)

        init(_ kind: ChangeKind, _ old: String, _ new: String, butNot nearOld: String, _ nearNew: String) {
            (self.kind, yes, no) = (kind, (old, new), (nearOld, nearNew))
        }
    }

    @Test(arguments: examples)
    func `each kind is told from its neighbour`(example: Example) {
        #expect(kinds(example.yes).contains(example.kind))
        #expect(!kinds(example.no).contains(example.kind))
    }

    @Test func `no kind is left without an example`() {
        #expect(Set(Self.examples.map(\.kind)) == Set(ChangeKind.allCases))
    }

    private func kinds(_ pair: (old: String, new: String)) -> Set<ChangeKind> {
        Set(compare(analyze(ArticleText(pair.old)), analyze(ArticleText(pair.new))).changes.map(\.kind))
    }

    static let examples = figures + statements + quotations + editorial + structure

    private static let figures = [
        Example(
            .figureChanged, "The mole cost 40 lives.", "The mole cost 60 lives.", butNot: "The mole cost 40 lives.",
            "The mole cost forty lives."),
        Example(
            .figureBound, "At least 40 boats sank.", "Some 40 boats sank.", butNot: "At least 40 boats sank.",
            "No fewer than 40 boats sank."),
        Example(
            .figureRefined, "Thousands of nets were lost off Norvik.", "Some 4,200 nets were lost off Norvik.",
            butNot: "Some 4,200 nets were lost off Norvik.", "Thousands of nets were lost off Norvik."),
        Example(
            .figureNotation, "The mole cost £5 million.", "The mole cost £5m.", butNot: "The mole cost £5 million.",
            "The mole cost £6m."),
        Example(
            .unitChanged, "The mole cost £5 million.", "The mole cost $5 million.", butNot: "The mole cost £5 million.",
            "The mole cost £5m."),
        Example(
            .dateChanged, "The fair opened on 4 May 2021.", "The fair opened on 5 May 2021.",
            butNot: "The fair opened on 4 May 2021.",
            "The fair opened on May 4, 2021."),
        Example(
            .dateNotation, "The fair opened on 4 May 2021.", "The fair opened on May 4, 2021.",
            butNot: "The fair opened on 4 May 2021.",
            "The fair opened on 4 June 2021."),
    ]

    private static let statements = [
        Example(
            .nameChanged, "Yesterday Anna Lindqvist opened the fair.", "Yesterday Tomasz Kowalski opened the fair.",
            butNot: "Yesterday Anna Lindqvist opened the fair.", "Yesterday Lindqvist opened the fair."),
        Example(
            .certaintyRaised, "The pier could open in May.", "The pier will open in May.",
            butNot: "The pier could open in May.",
            "The pier might open in May."),
        Example(
            .certaintyLowered, "The pier is safe for lorries.", "The pier may be safe for lorries.",
            butNot: "The pier is safe for lorries.",
            "The pier was safe for lorries."),
        Example(
            .polarityFlipped, "The council did not approve the pier.", "The council did approve the pier.",
            butNot: "The plan is not adequate for the pier.", "The plan is inadequate for the pier."),
        Example(
            .claimAdded, "The pier is closed.", "The pier is closed. Two ferries lie idle at the old quay.",
            butNot: "The pier is closed.",
            "The pier is closed to lorries."),
        Example(
            .claimRemoved, "The pier is closed. Two ferries lie idle at the old quay.", "The pier is closed.",
            butNot: "The pier is closed. Two ferries lie idle at the old quay.",
            "Two ferries lie idle at the old quay. The pier is closed."
        ),
        Example(
            .claimChanged, "All ships stayed in the bay.", "Some ships stayed in the bay.",
            butNot: "All ships stayed in the bay.",
            "All ships remained in the bay."),
        Example(
            .headlineChanged, "Harbour closes after storm" + body, "Fishermen lose all nets" + body,
            butNot: "Harbour closes after storm" + body, "Harbour Closes After Storm" + body),
        Example(
            .furnitureChanged, "The port is closed for the winter.\n\nShare\n\n19.5 C" + body,
            "The port is closed for the winter.\n\nShare\n\n17.0 C" + body,
            butNot: "The port is closed at 19.5 C." + body, "The port is closed at 17.0 C." + body),
    ]

    private static let body =
        "\n\nThe harbour of Norvik is closed for the winter.\n\nTwo ferries lie at the quay in the old town."

    private static let quotations = [
        Example(
            .quoteAltered, "“We lost all our boats,” said Anna Lindqvist.",
            "“We lost most of our boats,” said Anna Lindqvist.",
            butNot: "“We lost all our boats,” said Anna Lindqvist.", "\"We lost all our boats,\" said Anna Lindqvist."),
        Example(
            .quoteAdded, "The pier is closed.",
            "The pier is closed. “We lost all our boats in the storm,” said Anna Lindqvist.",
            butNot: "The pier is closed.", "The pier is closed. Anna Lindqvist lost all her boats in the storm."),
        Example(
            .quoteRemoved, "The pier is closed. “We lost all our boats in the storm,” said Anna Lindqvist.",
            "The pier is closed.",
            butNot: "The pier is closed. Anna Lindqvist lost all her boats in the storm.", "The pier is closed."),
        Example(
            .quoteParaphrased, "“The port will open before the winter,” said Anna Lindqvist.",
            "The port will open before the winter, said Anna Lindqvist.", butNot: "The “old mill” was sold.",
            "The old mill was sold."),
        Example(
            .attributionChanged, "“The port will open soon,” said Anna Lindqvist.",
            "“The port will open soon,” said Tomasz Kowalski.",
            butNot: "“The port will open soon,” said Anna Lindqvist.", "“The port will open soon,” said Ms Lindqvist."),
        Example(
            .attributionAdded, "The port will open soon.", "The port will open soon, according to Anna Lindqvist.",
            butNot: "The port will open soon.", "The port will open soon for Anna Lindqvist."),
        Example(
            .attributionRemoved, "The port will open soon, according to Anna Lindqvist.", "The port will open soon.",
            butNot: "The port will open soon for Anna Lindqvist.", "The port will open soon."),
    ]

    private static let editorial = [
        Example(
            .typoFixed, "The crew recieved the keys.", "The crew received the keys.",
            butNot: "The crew received the keys.",
            "The crew accepted the keys."),
        Example(
            .typoIntroduced, "The crew received the keys.", "The crew recieved the keys.",
            butNot: "The crew defended the harbor.",
            "The crew defended the harbour."),
        Example(
            .spellingVariant, "The crew painted the harbor.", "The crew painted the harbour.",
            butNot: "The crew painted the harbor.",
            "The crew painted the harbours."),
        Example(
            .punctuation, "The ship left, and the crew sang.", "The ship left; and the crew sang.",
            butNot: "The ship left, and the crew sang.",
            "The ship left, and a crew sang."),
        Example(
            .capitalization, "The cloud hung low.", "The Cloud hung low.", butNot: "The cloud hung low.",
            "The clouds hung low."),
        Example(
            .formatting, "They were glad 😀 to be home.", "They were glad 😢 to be home.",
            butNot: "They paid $ 5 for bread.",
            "They paid € 5 for bread."),
        Example(
            .grammar, "The cost of bread rose.", "The costs of bread rose.", butNot: "The cost of bread rose.",
            "The price of bread rose."),
        Example(
            .wording, "The baker paid for example the miller.", "The baker paid for instance the miller.",
            butNot: "The baker paid the miller.", "The baker paid the millers."),
    ]

    private static let lines = [
        "The ferry left the quay at dawn with a load of timber.", "Divers found a wreck near the lighthouse of Norvik.",
        "A baker in the old town sells bread to the crews.",
    ]
    private static let structure = [
        Example(
            .moved, lines.joined(separator: "\n\n"), [lines[2], lines[0], lines[1]].joined(separator: "\n\n"),
            butNot: lines.joined(separator: "\n\n"), [lines[0], lines[1]].joined(separator: "\n\n")),
        Example(
            .split, "The captain called the coastguard at noon, and two lifeboats reached the wreck an hour later.",
            "The captain called the coastguard at noon. Two lifeboats reached the wreck an hour later.",
            butNot: "The captain called the coastguard at noon.",
            "The captain called the coastguard at noon. Nobody in the town heard of it."),
        Example(
            .merged, "The captain called the coastguard at noon. Two lifeboats reached the wreck an hour later.",
            "The captain called the coastguard at noon, and two lifeboats reached the wreck an hour later.",
            butNot: "The captain called the coastguard at noon. Nobody in the town heard of it.",
            "The captain called the coastguard at noon."),
    ]
}
