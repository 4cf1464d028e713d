import ArticleIngest
import Testing

@testable import ArticleArchives

/// Drafts in Word, as their readers see them.
@Suite struct WordTests {
    private func read(_ body: String, _ others: [(String, String)] = []) throws -> Told {
        let document = "<w:document xmlns:w='urn:w' xmlns:mc='urn:mc'><w:body>\(body)</w:body></w:document>"
        let files = [("word/document.xml", document)] + others
        let folder = try Folder()
        let path = try folder.write("draft.docx", zip(files.map { ($0.0, Array($0.1.utf8)) }))
        return try Told(try DocumentReader(.word, [path]))
    }

    private func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    @Test(arguments: [
        (
            "<w:p><w:r><w:t>It carries </w:t></w:r><w:del><w:r><w:delText>40</w:delText></w:r></w:del><w:ins><w:r><w:t>60</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> people</w:t></w:r></w:p>",
            ["body: It carries 60 people"]
        ),
        (
            "<w:p><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo></w:p>",
            ["body: new"]
        ),
        (
            "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>",
            ["body: One two"]
        ),
        (
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>",
            ["body: a b\nc"]
        ),
        ("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>dogs</w:t></w:r></w:p>", ["list: dogs"]),
        (
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Erin</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>60</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>x</w:t></w:r></w:p>",
            ["body: Erin | 60", "body: x"]
        ),
        (
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:t>text</w:t></w:r></w:p>",
            ["body: box", "body: text"]
        ),
    ])
    func `a paragraph is what stands when all changes are accepted`(body: String, blocks: [String]) throws {
        #expect(try read(body).versions.first?.blocks == blocks)
    }

    @Test func `the styles say what a paragraph is, in any language`() throws {
        let styles = """
            <w:styles xmlns:w='urn:w'><w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>
            <w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style></w:styles>
            """
        let core =
            "<c xmlns:d='urn:d'><d:title>No</d:title><d:creator>Ada Lovelace</d:creator><d:modified>2024-10-18T09:30:00Z</d:modified></c>"
        let told = try read(
            paragraph("Ferry sails", "<w:pStyle w:val='Titel'/>")
                + paragraph("On board", "<w:pStyle w:val='berschrift1'/>")
                + paragraph("In short", "<w:pStyle w:val='Subtitle'/>")
                + paragraph("A boat", "<w:pStyle w:val='Caption'/>"),
            [("word/styles.xml", styles), ("docProps/core.xml", core)])
        let version = try #require(told.versions.first)
        #expect(
            version.blocks == [
                "headline: Ferry sails", "headline: On board", "standfirst: In short", "caption: A boat",
            ])
        #expect(version.article?.title == "Ferry sails" && version.article?.byline == "Ada Lovelace")
        #expect(told.heads == ["2024-10-18T09:30:00Z draft"])
    }

    @Test func `footnotes stand at the end, in the order of the text`() throws {
        let notes =
            "<w:footnotes xmlns:w='urn:w'><w:footnote w:id='1'><w:p><w:r><w:t>first</w:t></w:r></w:p></w:footnote><w:footnote w:id='2'><w:p><w:r><w:t>second</w:t></w:r></w:p></w:footnote></w:footnotes>"
        let body = "<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id='2'/><w:footnoteReference w:id='1'/></w:r></w:p>"
        #expect(try read(body, [("word/footnotes.xml", notes)]).texts == ["x\n\nsecond\n\nfirst"])
    }

    @Test func `what is no document is told`() throws {
        let folder = try Folder()
        let other = try folder.write("a.docx", zip([("x.txt", [0x78])]))
        let broken = try folder.write("b.docx", "PK\u{3}\u{4}nonsense")
        let deep = String(repeating: "<w:p>", count: 10_000)
        let told = try Told(try DocumentReader(.word, [other, broken]))
        #expect(told.versions.isEmpty && told.refused.count == 2)
        #expect(told.refused.first?.hasPrefix("it is no Word document") == true)
        #expect(try read(deep).refused.first?.contains("more than 256 elements") == true)
    }
}
