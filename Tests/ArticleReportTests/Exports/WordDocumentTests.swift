import ArticleAnalysis
import ArticleReport
import TestSupport
import Testing

@Suite struct WordDocumentTests {
    @Test func `the same review is the same file, and its parts are well-formed`() throws {
        let bytes = try wordDocument(ExportFixture.review)
        let again = try wordDocument(ExportFixture.review)
        #expect(bytes == again)
        let parts = try storedFiles(in: bytes)
        #expect(
            parts.map(\.name) == [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
                "word/_rels/document.xml.rels",
                "word/styles.xml", "word/settings.xml", "word/comments.xml",
            ])
        for part in parts { #expect(throws: Never.self, "\(part.name)") { try MiniXML.parse(part.text) } }
    }

    @Test func `a changed figure is a tracked change with a comment`() throws {
        let document = try part("word/document.xml", of: ExportFixture.review)
        let deleted = document.all("w:del").filter { $0.text == "10,000" }
        #expect(deleted.map { $0.attributes["w:author"] } == ["Galley"])
        #expect(deleted.map { $0.attributes["w:date"] } == ["2024-10-18T14:00:00Z"])
        #expect(document.all("w:ins").map(\.text).contains("12,000"))
        let comments = try part("word/comments.xml", of: ExportFixture.review).all("w:comment")
        let figure = try #require(comments.first { $0.text.hasPrefix("Figure changed") })
        #expect(figure.text.contains("Correction, published."))
        #expect(figure.text.contains("2024-10-18 14:15 UTC, Ada Bell: drafted"))
        #expect(figure.text.contains("It is 12,000."))
        let note = try #require(comments.first { $0.attributes["w:author"] == "Ada Bell" })
        #expect(note.attributes["w:initials"] == "AB" && note.text == "Ada Bell: Whose count is this?")
        #expect(commented(by: note.attributes["w:id"], in: document) == "140 members")
    }

    @Test func `every comment starts, ends and is referred to once`() throws {
        let document = try part("word/document.xml", of: ExportFixture.review)
        let ids = try part("word/comments.xml", of: ExportFixture.review).all("w:comment").map { $0.attributes["w:id"] }
        for name in ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"] {
            #expect(Set(document.all(name).map { $0.attributes["w:id"] }) == Set(ids))
            #expect(document.all(name).count == ids.count)
        }
        let revisions = (document.all("w:ins") + document.all("w:del")).map { $0.attributes["w:id"] }
        #expect(Set(revisions + ids).count == revisions.count + ids.count)
    }

    @Test func `headline, standfirst, byline and body have styles of their own`() throws {
        let styles = try part("word/document.xml", of: ExportFixture.review).all("w:p").map {
            $0.all("w:pStyle")[0].attributes["w:val"]
        }
        #expect(styles.prefix(4) == ["Title", "Subtitle", "Byline", "BodyText"])
    }

    @Test(arguments: [
        "\u{202B}ABC\u{202C}", "\u{2067}12\u{2069}", "\u{202E}000,01\u{202C}", "\u{200F}x\u{200E}", "\u{61C}9", "a\tb",
        "soft\u{AD}hyphen", "\u{FEFF}mark", "e\u{301}", "👩\u{200D}🚒",
    ])
    func `what cannot be seen is there in both versions as it was`(words: String) throws {
        let review = ExportFixture.review("The pier is \(words) old.\n", "The pier is not old, \(words), at all.\n")
        let document = try part("word/document.xml", of: review)
        let kept = document.all("w:t").map(\.text).joined() + document.all("w:delText").map(\.text).joined()
        #expect(kept.unicodeScalars.count { $0 == "\u{FFFD}" } == 0)
        for scalar in words.unicodeScalars { #expect(kept.unicodeScalars.contains(scalar)) }
    }

    @Test func `what XML cannot hold is the one thing that is replaced`() throws {
        let text = try part("word/document.xml", of: ExportFixture.review("It\u{1} left.\n", "It\u{1} came.\n")).text
        #expect(text.contains("It\u{FFFD} ") && !text.contains("\u{1}"))
    }

    @Test(arguments: 0..<60)
    func `accepting gives the new paragraphs and rejecting the old ones`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let article = RandomArticle(paragraphs: 2 + random.number(below: 8), using: &random)
        let (old, new) = (article.text, article.edited(using: &random).text)
        let document = try part("word/document.xml", of: ExportFixture.review(old, new))
        #expect(paragraphs(of: document, accepting: true) == blocks(new))
        #expect(paragraphs(of: document, accepting: false) == blocks(old))
    }

    @Test(arguments: [
        ("One.\n\nTwo.\n\nThree.\n", "One.\n\nThree.\n"), ("One.\n\nThree.", "One.\n\nTwo.\n\nThree."),
        ("One. Two.", "One.\n\nTwo."), ("One.\n\nTwo.", "One. Two."), ("", "One.\n\nTwo."), ("One.\n\nTwo.", ""),
        ("One.\n\nTwo.", "Two.\n\nOne."), ("One fell\nand rose.", "One fell\n\nand rose."),
        ("One fell\n\nand rose.", "One fell\nand rose."),
        ("One fell.\n\n\n```", "One fell.\n```"), ("One.\n> Two", "One.\n>\n> Two"),
        ("- one\n- two", "- one\n- three\n- two"),
    ])
    func `paragraphs come, go, part and join`(old: String, new: String) throws {
        let document = try part("word/document.xml", of: ExportFixture.review(old, new))
        #expect(paragraphs(of: document, accepting: true) == blocks(new))
        #expect(paragraphs(of: document, accepting: false) == blocks(old))
    }

    private func part(_ name: String, of review: ReviewedDiff) throws -> MiniXML.Element {
        let file = try #require(try storedFiles(in: wordDocument(review)).first { $0.name == name })
        return try MiniXML.parse(file.text)
    }

    private func blocks(_ text: String) -> [String] {
        let analysis = analyze(ArticleText(text))
        return analysis.blocks.map { joined(analysis.text[$0.range]) }
    }
}

/// Words with a space between: where lines were wrapped says nothing.
private func joined(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

/// The paragraphs that have words after every tracked change was accepted or rejected, as the standard has it: where a
/// paragraph's mark goes, its words stand in front of those of the next.
func paragraphs(of document: MiniXML.Element, accepting: Bool) -> [String] {
    var found: [String] = []
    var open = ""
    for paragraph in document.all("w:p") {
        open += words(of: paragraph, accepting: accepting)
        let mark = paragraph.elements.first { $0.name == "w:pPr" }?.all("w:rPr").flatMap(\.elements).first?.name
        if mark == (accepting ? "w:del" : "w:ins") { continue }
        found.append(joined(open))
        open = ""
    }
    return (found + [joined(open)]).filter { !$0.isEmpty }
}

private func words(of paragraph: MiniXML.Element, accepting: Bool) -> String {
    paragraph.elements.map { element in
        switch element.name {
        case "w:r": element.text
        case "w:ins": accepting ? element.text : ""
        case "w:del": accepting ? "" : element.text
        default: ""
        }
    }.joined()
}

/// The words between the start and the end of a comment.
private func commented(by id: String?, in document: MiniXML.Element) -> String {
    document.all("w:p").flatMap(\.elements).drop { !($0.name == "w:commentRangeStart" && $0.attributes["w:id"] == id) }
        .prefix { !($0.name == "w:commentRangeEnd" && $0.attributes["w:id"] == id) }.map(\.text).joined()
}

/// The files of an archive that compresses nothing, found by its directory; throws where sizes or checksums are not
/// theirs.
func storedFiles(in archive: [UInt8]) throws -> [(name: String, text: String)] {
    func number(_ offset: Int, _ bytes: Int) -> Int {
        archive[offset..<offset + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = archive.count - 22
    var entry = number(end + 16, 4)
    var files: [(String, String)] = []
    for _ in 0..<number(end + 10, 2) {
        let (size, nameLength, start) = (number(entry + 20, 4), number(entry + 28, 2), number(entry + 42, 4))
        let name = String(decoding: archive[entry + 46..<entry + 46 + nameLength], as: UTF8.self)
        let content = start + 30 + number(start + 26, 2)
        let text = try #require(String(validating: archive[content..<content + size], as: UTF8.self))
        try #require(
            number(start, 4) == 0x0403_4B50 && number(start + 14, 4) == checksum(archive[content..<content + size]))
        files.append((name, text))
        entry += 46 + nameLength
    }
    return files
}

/// CRC-32, bit by bit.
private func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
        value ^= UInt32(byte)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
    return Int(~value)
}
