import ArticleIngest
import Testing

@testable import ArticleArchives

/// Wikis: their source, and the history that MediaWiki exports.
@Suite struct WikiTests {
    private func blocks(_ source: String) -> [String] {
        var wikitext = Wikitext(silentNamespaces: ["file", "image", "datei", "category"])
        let article = wikitext.blocks(source).article()
        return article.blocks.map { "\($0.role.rawValue): \(article.text[$0.range])" }
    }

    @Test(arguments: [
        ("The '''ferry''' carries [[people|40 people]].", ["body: The ferry carries 40 people."]),
        ("A [[ferry]] and ''it''.\nGoes on.\n\nNext.", ["body: A ferry and it. Goes on.", "body: Next."]),
        ("== On board ==\n* dogs\n# cats\n:: deep", ["headline: On board", "list: dogs", "list: cats", "body: deep"]),
        ("x<ref name=\"a\">{{cite|y}}</ref> y<ref name=a /> z<!-- no --> {{main|x|{{y}}}}end", ["body: x y z end"]),
        ("{| class=\"wikitable\"\n| a\n{| \n| nested\n|}\n|}\nText", ["body: Text"]),
        ("[[File:A.jpg|thumb|The [[ferry]]]]Text [[Category:Boats]][[Datei:x.png]][[fr:Bac]]", ["body: Text"]),
        ("See [https://x.example the log] and [https://x.example] or [sic].", ["body: See the log and or [sic]."]),
        ("{{w|Ada Lovelace|Ada}} of {{w|Erin}}, {{convert|5|km}}", ["body: Ada of Erin, 5 km"]),
        ("{{source|url=https://x.example|title=Log|pub=Post|date=May}}", ["list: Log, Post, May"]),
        ("[[:Category:Boats]] [[Port: Erin|the port]]", ["body: Category:Boats the port"]),
        ("Unclosed {{template and [[link", ["body: Unclosed {{template and [[link"]),
        ("Fish &amp; chips &nbsp;now<br/>here", ["body: Fish & chips now\nhere"]),
        ("----\n__NOTOC__\nText", ["body: Text"]),
    ])
    func `the source of a page becomes its words`(source: String, expected: [String]) {
        #expect(blocks(source) == expected)
    }

    @Test func `templates without end are text, however many`() {
        let flood = String(repeating: "{{[[", count: 100_000)
        #expect(blocks(flood + "x").count == 1)
        #expect(blocks(String(repeating: "<ref>", count: 100_000) + "x").count == 1)
    }

    private let head = """
        <mediawiki><siteinfo><base>https://wiki.example/wiki/Main_Page</base><namespaces><namespace key="6">Datei</namespace>\
        </namespaces></siteinfo>
        """

    private func revision(_ time: String, _ text: String) -> String {
        "<revision><id>1</id><timestamp>\(time)</timestamp><text>\(text)</text></revision>"
    }

    private func read(_ xml: String) throws -> Told {
        let folder = try Folder()
        return try Told(try MediaWikiReader(try folder.write("wiki.xml", xml)))
    }

    @Test func `revisions are versions, the oldest first`() throws {
        let told = try read(
            head + "<page><title>Port ferry</title><ns>0</ns>" + revision("2024-10-18T14:05:09Z", "60 &amp;amp; a dog")
                + revision("2024-10-18T09:30:00Z", "{{date|October 17, 2024}}40 [[Datei:x|y]]") + "</page></mediawiki>")
        #expect(
            told.heads == [
                "2024-10-18T09:30:00Z https://wiki.example/wiki/Port_ferry",
                "2024-10-18T14:05:09Z https://wiki.example/wiki/Port_ferry",
            ])
        #expect(told.texts == ["40", "60 & a dog"])
        #expect(told.versions.first?.article?.published == "2024-10-17")
    }

    @Test func `what is no article is passed over, and what lacks something is told`() throws {
        let told = try read(
            head + "<page><title>Talk:x</title><ns>1</ns>" + revision("2024-10-18T14:05:09Z", "x") + "</page>"
                + "<page><title>R</title><ns>0</ns>" + revision("2024-10-18T14:05:09Z", "#REDIRECT [[x]]")
                + revision("soon", "x") + revision("2024-10-18T14:05:09Z", "{{only}}")
                + "<revision><timestamp>2024-10-18T14:05:09Z</timestamp><text deleted='deleted'/></revision></page></mediawiki>"
        )
        #expect(told.passed == 3 && told.refused == ["its timestamp is no time"])
        #expect(throws: ArchiveError("it holds no text", remedy: "")) { _ = try told.versions.first?.read() }
        #expect(told.versions.count == 1)
    }

    @Test func `a cut export gives what it has`() throws {
        let told = try read(
            head + "<page><title>x</title><ns>0</ns>" + revision("2024-10-18T14:05:09Z", "40") + "<revision><text>6")
        #expect(told.texts == ["40"] && told.refused == ["it is cut off"])
    }

    @Test(arguments: ["", "<html><p>x</p></html>", "no XML", "\u{1F}\u{8B}\u{8}broken"])
    func `what is no export is said to be none`(text: String) throws {
        #expect(throws: ArchiveError.self) { _ = try read(text) }
    }
}
