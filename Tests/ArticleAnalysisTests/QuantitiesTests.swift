import ArticleAnalysis
import TestSupport
import Testing

@Suite struct QuantitiesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let marked: String
        let kind: QuantityKind
        let value: Double?
        var low: Double?
        var high: Double?
        let bound: Bound
        var unit: String?

        var testDescription: String { marked }
    }

    private static func exact(_ marked: String, _ kind: QuantityKind, _ value: Double, unit: String? = nil) -> Case {
        Case(marked: marked, kind: kind, value: value, low: value, high: value, bound: .exact, unit: unit)
    }

    static let numbers: [Case] = [
        exact("They counted ⟦12,000⟧ boats.", .count, 12_000),
        exact("They counted ⟦1 234 567⟧ boats.", .count, 1_234_567),
        exact("They counted ⟦1,00,000⟧ boats.", .count, 100_000),
        exact("They counted ⟦two hundred and fifty-three thousand⟧ boats.", .count, 253_000),
        exact("They counted ⟦half a million⟧ boats.", .count, 500_000),
        exact("They counted ⟦five and a half million⟧ boats.", .count, 5_500_000),
        exact("They counted ⟦a dozen⟧ boats.", .count, 12),
        exact("They ate ⟦two-thirds⟧ of it.", .fraction, 2.0 / 3),
        exact("They ate ⟦½⟧ of it.", .fraction, 0.5),
        exact("Now ⟦one in five⟧ is empty.", .fraction, 0.2),
        exact("It came ⟦21st⟧.", .ordinal, 21),
        exact("It came ⟦twenty-first⟧.", .ordinal, 21),
        exact("It cost ⟦£5m⟧.", .money, 5_000_000, unit: "GBP"),
        exact("It cost ⟦US$1.2 billion⟧.", .money, 1_200_000_000, unit: "USD"),
        exact("It cost ⟦50 euros⟧.", .money, 50, unit: "EUR"),
        exact("It cost ⟦470 pence⟧.", .money, 4.7, unit: "GBP"),
        exact("It fell by ⟦10 per cent⟧.", .percent, 10, unit: "percent"),
        exact("It fell by ⟦two percentage points⟧.", .percent, 2, unit: "percentage point"),
        exact("It runs ⟦29km⟧ east.", .measure, 29, unit: "kilometre"),
        exact("It was ⟦three⟧ times as big.", .multiple, 3, unit: "time"),
        exact("It was ⟦twice⟧ as big.", .multiple, 2, unit: "time"),
        exact("The fen covers ⟦31 sq mi⟧.", .measure, 31, unit: "square mile"),
        exact("The fen covers ⟦31 km2⟧ of it.", .measure, 31, unit: "square kilometre"),
        exact("The post is ⟦6 feet 3 inches⟧ tall.", .measure, 6.25, unit: "foot"),
        exact("The post is ⟦6ft 3in⟧ tall.", .measure, 6.25, unit: "foot"),
        exact("The post is ⟦6'3\"⟧ tall.", .measure, 6.25, unit: "foot"),
        exact("The piglet weighs ⟦30 pounds⟧.", .measure, 30, unit: "pound weight"),
        exact("The piglet cost ⟦30 pounds⟧.", .money, 30, unit: "GBP"),
        exact("The boxer weighs ⟦12 stone⟧.", .measure, 12, unit: "stone"),
        exact("The cellar is at ⟦9 Celsius⟧.", .measure, 9, unit: "degree Celsius"),
        exact("They waited ⟦an hour and a half⟧.", .measure, 1.5, unit: "hour"),
        exact("They waited ⟦1hr 30min⟧.", .measure, 1.5, unit: "hour"),
        exact("It drew ⟦1.5m⟧ visitors.", .count, 1_500_000),
        exact("It is ⟦1.5m⟧ wide.", .measure, 1.5, unit: "metre"),
        exact("The ⟦400m⟧ runners waited.", .measure, 400, unit: "metre"),
        exact("It holds ⟦3m litres⟧.", .measure, 3_000_000, unit: "litre"),
        exact("It cost ⟦Rs40cr⟧.", .money, 400_000_000, unit: "INR"),
    ]

    static let bounds: [Case] = [
        Case(
            marked: "It holds up to ⟦12,000⟧ seats.", kind: .count, value: 12_000, low: 0, high: 12_000, bound: .atMost),
        Case(marked: "It holds no fewer than ⟦300⟧ seats.", kind: .count, value: 300, low: 300, bound: .atLeast),
        Case(marked: "It holds ⟦300⟧ or more seats.", kind: .count, value: 300, low: 300, bound: .atLeast),
        Case(marked: "> ⟦300⟧ seats were sold.", kind: .count, value: 300, low: 300, high: 300, bound: .exact),
        Case(marked: "It holds >⟦300⟧ seats.", kind: .count, value: 300, low: 300, bound: .moreThan),
        Case(marked: "It holds more than ⟦300⟧ seats.", kind: .count, value: 300, low: 300, bound: .moreThan),
        Case(marked: "It holds fewer than ⟦300⟧ seats.", kind: .count, value: 300, low: 0, high: 300, bound: .lessThan),
        Case(
            marked: "It holds an estimated ⟦300⟧ seats.", kind: .count, value: 300, low: 300, high: 300, bound: .about),
        Case(marked: "It holds between ⟦8 and 13⟧ seats.", kind: .count, value: nil, low: 8, high: 13, bound: .range),
        Case(
            marked: "It holds ⟦a couple hundred⟧ seats.", kind: .count, value: 200, low: 200, high: 200, bound: .about),
        Case(marked: "It holds ⟦scores⟧ of seats.", kind: .count, value: nil, low: 20, bound: .order),
        Case(marked: "It holds 10, ⟦3-6⟧ seats.", kind: .count, value: nil, low: 3, high: 6, bound: .range),
        Case(
            marked: "It costs ⟦5–7 million⟧ a year.", kind: .count, value: nil, low: 5_000_000, high: 7_000_000,
            bound: .range),
        Case(
            marked: "It lost ⟦10-15 %⟧ of it.", kind: .percent, value: nil, low: 10, high: 15, bound: .range,
            unit: "percent"),
        Case(marked: "It has ⟦hundreds of thousands⟧ of seats.", kind: .count, value: nil, low: 100_000, bound: .order),
    ]

    @Test(arguments: numbers + bounds)
    func `a quantity says how much, and how sure`(expected: Case) throws {
        let text = MarkedText(expected.marked)
        let found = try #require(analyze(text.text).quantities.first { $0.range == text.marks[0] })
        #expect(found.kind == expected.kind)
        #expect(found.value == expected.value)
        #expect(found.low == expected.low)
        #expect(found.high == expected.high)
        #expect(found.bound == expected.bound)
        if let unit = expected.unit { #expect(found.unit == unit) }
    }

    @Test(arguments: [
        ("The ministry sent 12,000 North Korean troops.", "North Korean troops", "troop"),
        ("He fired dozens of old shells.", "old shells", "shell"),
        ("They met two of the mayors.", "mayors", "mayor"),
        ("Nearly 40 people came.", "people", "people"),
    ])
    func `a count names what is counted`(sentence: String, noun: String, lemma: String) throws {
        let analysis = analyze(ArticleText(sentence))
        let quantity = try #require(analysis.quantities.first)
        #expect(quantity.of.map { analysis.text[$0] } == noun)
        #expect(quantity.unit == lemma)
    }

    @Test(arguments: [
        "Call 020 7946 0958 today.", "It began at 10:30 and ended at 6pm.", "See section 12 of the act.",
        "The MiG-29 left.",
        "A Covid-19 ward closed.", "No one came.", "They won 2-1.", "They won 6-4, 3-6, 7-6.",
        "The scores were read out.",
        "It settled a score.", "In his notes of 1998 he erred.",
        "See https://example.org/12/34 there.",
        "The A1B2C3 form is blue.", "1.2.3 is a version.",
    ])
    func `what is no count is left alone`(sentence: String) {
        let counts = analyze(ArticleText(sentence)).quantities.filter { $0.kind == .count }
        #expect(counts.isEmpty, "\(counts)")
    }

    @Test(arguments: [
        String(repeating: "9", count: 100_000), String(repeating: "1,", count: 50_000),
        String(repeating: "one ", count: 50_000),
        String(repeating: "million ", count: 50_000), String(repeating: "between 1 and ", count: 20_000), "£", "1/0",
        ".", "½½½½",
        String(repeating: "$", count: 50_000), String(repeating: "1-", count: 50_000), "\u{301}1\u{301}", "1e99 -1e-99",
    ])
    func `hostile numbers are read without harm`(text: String) {
        let analysis = analyze(ArticleText(text))
        #expect(analysis.quantities.allSatisfy { analysis.text.range.contains($0.phrase) })
    }
}
