import ArticleAnalysis
import ArticleDiff
import ArticleReport
import Testing

/// What somebody needs who hears the page, or goes through it by keys.
@Suite struct PageForEverybodyTests {
    private static let pages: [(name: String, html: String)] = [
        ("comparison", comparison("Some 10 boats stay; a crew sails.", "Some 12 boats stay; the crew sails.")),
        ("nothing changed", comparison("It left.", "It left.")),
        ("review", htmlPage(of: ExportFixture.review, heading: heading)),
        ("corrections", correctionsPage(of: StoryGoldenTests.report)),
    ]
    private static let heading = ReportHeading(
        headline: "Pier", old: VersionLabel(name: "1"), new: VersionLabel(name: "2"))

    private static func comparison(_ old: String, _ new: String) -> String {
        htmlPage(of: compare(analyze(ArticleText(old)), analyze(ArticleText(new))), heading: heading)
    }

    @Test(arguments: pages.indices)
    func `a page has a language, one title, one main part, and headings that skip no level`(number: Int) {
        let (name, html) = Self.pages[number]
        #expect(html.contains("<html lang=\"en\">"))
        for tag in ["<title>", "<h1>", "<header>", "<main>"] {
            #expect(html.split(separator: tag, omittingEmptySubsequences: false).count == 2, "\(name): \(tag)")
        }
        let levels = html.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
        #expect(levels.first == 1)
        for (before, after) in zip(levels, levels.dropFirst()) {
            #expect(after <= before + 1, "\(name): h\(after) behind h\(before)")
        }
    }

    @Test(arguments: pages.indices)
    func `every link, label and name leads to a place of the page`(number: Int) {
        let (name, html) = Self.pages[number]
        let places = Set(values(of: "id", in: html))
        let ways = values(of: "href", in: html).filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
        for place in ways + values(of: "for", in: html) + values(of: "aria-labelledby", in: html) {
            #expect(places.contains(place), "\(name): \(place)")
        }
        let inputs = html.split(separator: "<input ").dropFirst().flatMap { values(of: "id", in: " \($0)").prefix(1) }
        #expect(Set(inputs).isSubset(of: values(of: "for", in: html)), "\(name): a choice without a label")
    }

    @Test(arguments: pages.indices)
    func `a page has no script, one style sheet, no order of its own for keys, and nothing that moves`(number: Int) {
        let (name, html) = Self.pages[number]
        for part in ["<script", " style=\"", "transition", "animation", "scroll-behavior"] {
            #expect(!html.contains(part), "\(name): \(part)")
        }
        #expect(html.split(separator: "<style>", omittingEmptySubsequences: false).count == 2)
        #expect(Set(values(of: "tabindex", in: html)).isSubset(of: ["0", "-1"]))
        for part in [
            ":focus-visible", "@media print", "@media screen and (prefers-color-scheme: dark)", "max-width: 40rem",
        ] {
            #expect(html.contains(part), "\(name): \(part)")
        }
    }

    @Test func `a change is told in words, and how serious it is, too`() {
        let html = Self.pages[0].html
        for words in [
            "[deleted: </span>10", "[inserted: </span>12", "aria-label=\"note 1, substantive\"",
            "aria-label=\"note 2, editorial\"",
        ] {
            #expect(html.contains(words), "\(words)")
        }
    }

    @Test func `what is editorial has lines of another kind, not of another colour alone`() {
        let rule = Self.pages[0].html.split(separator: "\n").first { $0.contains("del.editorial, ins.editorial") }
        #expect(rule?.contains("text-decoration-style: dotted") == true)
    }

    @Test func `a link leads past the text to the notes, where there are any`() {
        #expect(Self.pages[0].html.contains("<a href=\"#notes\">"))
        #expect(!Self.pages[1].html.contains("#notes") && !Self.pages[1].html.contains("<aside"))
    }

    @Test(arguments: [
        ("The crews left between 8 and 13 October on boats.", "The crews left between 8 and 14 October on boats."),
        ("Some 10 boats stay in the bay.", "Some 12 boats stay in the bay."),
    ])
    func `a note leads to its place in either view, where the place ends in words that stand, too`(
        old: String, new: String
    ) {
        let html = Self.comparison(old, new)
        #expect(html.contains("href=\"#i1\"") && html.contains("href=\"#s1\""))
    }

    @Test func `each level of change is a heading, folded or not`() {
        let html = Self.pages[0].html
        #expect(html.contains("<h2>Substantive changes <span") && html.contains("<summary><h2>Editorial changes <span"))
    }

    @Test func `a table of corrections has a heading, and scrolls by keys in a frame of its own`() {
        let html = Self.pages[3].html
        #expect(html.contains("<h2 id=\"table1\">"))
        let frames = html.split(separator: "<table ").count - 1
        #expect(frames > 1)
        #expect(html.split(separator: "<div class=\"frame\" role=\"region\"").count - 1 == frames)
    }

    private func values(of attribute: String, in html: String) -> [Substring] {
        html.split(separator: " \(attribute)=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    }
}
