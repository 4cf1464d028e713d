import ArticleIngest
import Testing

@Suite struct EncodingTests {
    static let line = "Café owners said “no” – twice"

    static let little: [UInt8] = [0xFF, 0xFE] + line.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    static let big: [UInt8] = [0xFE, 0xFF] + line.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    static let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(line.utf8)
    static let windows: [UInt8] = line.unicodeScalars.map { scalar in
        switch scalar {
        case "“": 0x93
        case "”": 0x94
        case "–": 0x96
        default: UInt8(truncatingIfNeeded: scalar.value)
        }
    }

    @Test(arguments: [Array(line.utf8), marked, little, big, windows])
    func `a text is read in whatever encoding it plainly has`(bytes: [UInt8]) throws {
        #expect(try ingest(bytes, name: "story.txt").text == Self.line)
    }

    @Test func `accents and line ends are kept in one form`() throws {
        let article = try ingest(Array("Cafe\u{301} owners met.\r\n\r\nThey left.\r\n".utf8), name: "story.txt")
        #expect(Array(article.text.utf8) == Array("Caf\u{E9} owners met.\n\nThey left.".utf8))
        #expect(article.blocks.count == 2)
    }

    static let damaged: [UInt8] = Array("Der Präsident sprach.\nNiemand hörte zu – ".utf8) + [0xC3] + Array(" nur".utf8)
    static let unmarked: [UInt8] = "There".utf16.flatMap { [UInt8($0 & 0xFF), UInt8(0)] }
    static let unreadable: [([UInt8], IngestError.Code, String)] = [
        ([], .empty, "is empty"),
        (Array(" \n\t\n".utf8), .empty, "nothing but white space"),
        (Array("%PDF-1.7 …".utf8), .binary, "a PDF"),
        ([0x50, 0x4B, 0x03, 0x04, 0x00], .binary, "Word document"),
        (Array("one\u{0}two\u{1}\u{2} words of text and more words".utf8), .binary, "control characters"),
        (unmarked, .encoding, "UTF-16 without"),
        (damaged, .encoding, "in line 2"),
    ]

    @Test(arguments: unreadable)
    func `what cannot be read is refused with a reason`(bytes: [UInt8], code: IngestError.Code, words: String) {
        let error = #expect(throws: IngestError.self) { try ingest(bytes, name: "story.txt") }
        #expect(error?.code == code)
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
        #expect(error?.what.hasPrefix("story.txt") == true)
    }

    @Test func `fifty megabytes are not an article`() {
        let error = #expect(throws: IngestError.self) {
            try ingest(Array(repeating: 0x61, count: 50_000_000), name: "dump.txt")
        }
        #expect(error?.code == .tooLarge)
        #expect(error?.what == "dump.txt is 50 MB long; an article is at most 20 MB.")
    }

    @Test func `a page is read in the encoding that it names`() throws {
        let page =
            Array("<html><head><meta charset='windows-1252'><title>Caf".utf8) + [0xE9]
            + Array("</title></head><body><p>x</p></body></html>".utf8)
        #expect(try ingest(page).title == "Café")
    }

    @Test(arguments: [
        ("He left.\n\u{FEFF}", "He left."), ("He left.\u{A0}\u{2028}", "He left."),
        ("\u{3000}\nHe left.", "He left."), ("Cafe\u{FEFF}\u{301} shut.", "Caf\u{E9} shut."),
        ("He\u{A0}left.\u{200D}", "He\u{A0}left.\u{200D}"),
    ])
    func `what nobody sees leaves no space at the ends and no accent apart`(written: String, kept: String) throws {
        #expect(Array(try ingest(Array(written.utf8), name: "story.txt").text.utf8) == Array(kept.utf8))
    }

    @Test(arguments: [
        ("He left. \u{FEFF}", "He left."), ("Cafe\u{FEFF}\u{301} shut.", "Caf\u{E9} shut."),
        ("He&#13;left.", "He left."), ("He&#13;<br>left.", "He\nleft."),
    ])
    func `nor does it in a page`(written: String, kept: String) throws {
        let article = try ingest(Array("<title>\(written)</title><p>\(written)</p>".utf8))
        #expect(Array(article.text.utf8) == Array(kept.utf8))
        #expect(article.title?.last?.isWhitespace == false)
    }
}
