import Testing

@testable import ArticleIngest

/// Pages and texts in every encoding of the web, named and not.
@Suite struct WebEncodingTests {
    /// A sentence as each encoding's own bytes, made by another program (Python's codecs).
    static let samples: [(name: String, text: String, bytes: [UInt8])] = [
        ("windows-1251", "Мэр молчит", [0xCC, 0xFD, 0xF0, 0x20, 0xEC, 0xEE, 0xEB, 0xF7, 0xE8, 0xF2]),
        ("koi8-r", "Мэр молчит", [0xED, 0xDC, 0xD2, 0x20, 0xCD, 0xCF, 0xCC, 0xDE, 0xC9, 0xD4]),
        ("koi8-u", "Її", [0xB7, 0xA7]), ("koi8-u", "ў", [0xAE]), ("macintosh", "∆ é", [0xC6, 0x20, 0x8E]),
        ("ibm866", "Мэр", [0x8C, 0xED, 0xE0]), ("x-mac-cyrillic", "€Я", [0xFF, 0x9F]),
        ("latin2", "Łódź", [0xA3, 0xF3, 0x64, 0xBC]), ("iso-8859-15", "€", [0xA4]),
        ("windows-1255", "עיר", [0xF2, 0xE9, 0xF8]), ("iso-8859-8-i", "עיר", [0xF2, 0xE9, 0xF8]),
        ("tis-620", "ครู", [0xA4, 0xC3, 0xD9]), ("windows-1258", "Đà", [0xD0, 0xE0]),
        ("gb2312", "市长", [0xCA, 0xD0, 0xB3, 0xA4]), ("gb18030", "€", [0xA2, 0xE3]),
        ("gbk", "𠀀", [0x95, 0x32, 0x82, 0x36]),
        ("big5", "市長", [0xA5, 0xAB, 0xAA, 0xF8]), ("shift_jis", "市長～", [0x8E, 0x73, 0x92, 0xB7, 0x81, 0x60]),
        ("euc-jp", "市長", [0xBB, 0xD4, 0xC4, 0xB9]),
        ("iso-2022-jp", "市長", [0x1B, 0x24, 0x42, 0x3B, 0x54, 0x44, 0x39, 0x1B, 0x28, 0x42]),
        ("ks_c_5601-1987", "시장", [0xBD, 0xC3, 0xC0, 0xE5]), ("windows-949", "똠", [0x8C, 0x63]),
    ]

    @Test(arguments: samples)
    func `a page is read in the encoding that its server, its head or its declaration names`(
        name: String, text: String, bytes: [UInt8]
    ) throws {
        let body = Array("<p>".utf8) + bytes + Array("</p>".utf8)
        let heads = [
            "<meta charset=\"\(name)\">", "<META http-equiv=Content-Type content='text/html; charset=\(name)'>",
            "<?xml version=\"1.0\" encoding='\(name.uppercased())'?>",
            "<!-- <meta charset=utf-8> --><script charset=\"ibm866\"></script><meta charset=\(name) />",
        ]
        for head in heads { #expect(try ingest(Array(head.utf8) + body, name: "page.html").text == text, "\(head)") }
        #expect(try ingest(body, contentType: "text/html; charset=\(name)").text == text)
        #expect(try ingest(bytes, contentType: "text/plain; charset=\(name)").text == text)
    }

    @Test func `every encoding of the web has a converter, but for those that hide markup`() throws {
        let names = [
            "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8",
            "iso-8859-8-i", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "koi8-r",
            "koi8-u", "macintosh", "windows-874", "windows-1250", "windows-1251", "windows-1252", "windows-1253",
            "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258", "x-mac-cyrillic", "gbk",
            "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr", "utf-8", "utf-16le", "utf-16be",
            "x-user-defined",
        ]
        for name in names {
            let encoding = try #require(WebEncoding(labelled: " \(name.uppercased())\n"), "\(name)")
            #expect(convert([], from: encoding)?.text == "", "\(name)")
            if !encoding.isUTF16 { #expect(convert(Array("No news".utf8), from: encoding)?.text == "No news") }
        }
        #expect(convert([0x41], from: try #require(WebEncoding(labelled: "hz-gb-2312"))) == nil)
        #expect(WebEncoding(labelled: "utf-7") == nil)
    }

    static let letter = "Мэр заявил, что школа откроется в сентябре, и ученики смогут вернуться в свои классы."

    @Test(arguments: [
        ("windows-1251", "windows-1251"), ("koi8-r", "koi8-r"), ("iso-8859-5", "iso-8859-5"), ("ibm866", "ibm866"),
    ])
    func `a page that names no encoding is read as its bytes look`(name: String, expected: String) throws {
        let page = Array("<p>".utf8) + (try encoded(Self.letter, in: name)) + Array("</p>".utf8)
        let article = try ingest(page, name: "page.html")
        #expect(article.text == Self.letter)
        #expect(article.reading == SourceReading(encoding: expected, repairs: [.guessed]))
        let mistold = try ingest(page, contentType: "text/html; charset=iso-8859-1")
        #expect(mistold.text == Self.letter)
        #expect(mistold.reading.repairs == [.misnamed("windows-1252"), .guessed])
    }

    @Test func `a text file in an encoding that has to be guessed is refused with the guess`() throws {
        let polish = "Burmistrz powiedział, że szkoła zostanie otwarta we wrześniu, choć część z nich wątpi."
        for (text, name) in [(Self.letter, "koi8-r"), (polish, "windows-1250")] {
            let bytes = try encoded(text, in: name)
            let error = #expect(throws: IngestError.self) { try ingest(bytes, name: "story.txt") }
            #expect(error?.code == .encoding)
            #expect(error?.description.contains("looks like \(name)") == true, "\(error?.description ?? "")")
            #expect(error?.advice.contains("iconv -f \(name) -t utf-8") == true)
        }
    }

    @Test func `UTF-8 stays UTF-8 whatever is said, and what is said is told`() throws {
        let article = try ingest(Array("<p>Café</p>".utf8), contentType: "text/html; charset=iso-8859-1")
        #expect(article.text == "Café")
        #expect(article.reading.repairs == [.misnamed("windows-1252")])
        #expect(article.reading.sentence == "Read as utf-8: it says windows-1252, which it is not.")
        #expect(try ingest(Array("<p>Cafe</p>".utf8), contentType: "text/html; charset=iso-8859-1").reading.isPlain)
    }

    @Test(arguments: [
        ("utf-8", Array("<p>Zoë ".utf8) + [0xC3] + Array(" no, Zoë</p>".utf8), "Zoë \u{FFFD} no, Zoë", 1),
        ("shift_jis", Array("<p>".utf8) + [0x8E, 0x73, 0xFF] + Array("!</p>".utf8), "市\u{FFFD}!", 1),
        ("euc-kr", Array("<p>".utf8) + [0xBD, 0xC3, 0xC0] + Array("</p>".utf8), "시\u{FFFD}", 1),
        ("gbk", Array("<p>".utf8) + [0xCA, 0xD0, 0xFF, 0xFF] + Array("</p>".utf8), "市\u{FFFD}", 1),
        ("utf-8", Array("<p>As \u{FFFD} printed</p>".utf8), "As \u{FFFD} printed", 0),
    ])
    func `what is broken shows, is counted, and swallows no markup`(
        charset: String, bytes: [UInt8], text: String, broken: Int
    ) throws {
        let article = try ingest(bytes, contentType: "text/html; charset=\(charset)")
        #expect(article.text == text)
        #expect(article.reading.encoding == charset)
        #expect(article.reading.repairs == (broken > 0 ? [.replaced(broken)] : []))
    }

    @Test func `UTF-16 and UTF-32 are known without a mark by a page's own ASCII`() throws {
        let page = "<html><p>The harbour was closed – again, “briefly”.</p></html>"
        let units = Array(page.utf16)
        let wide = page.unicodeScalars.map(\.value)
        let shapes: [(String, [UInt8])] = [
            ("utf-16le", units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
            ("utf-16be", units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
            ("utf-32", wide.flatMap { [0, 0, UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
            ("utf-32", wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8), 0, 0] }),
        ]
        for (name, bytes) in shapes {
            let article = try ingest(bytes)
            #expect(article.text == "The harbour was closed – again, “briefly”.")
            #expect(article.reading == SourceReading(encoding: name, repairs: [.guessed]))
        }
        let marked: [UInt8] = [0xFF, 0xFE, 0, 0] + shapes[3].1
        #expect(try ingest(marked).text == "The harbour was closed – again, “briefly”.")
    }

    @Test func `an encoding that hides markup is refused, and an unknown one is no word at all`() throws {
        let bytes = Array("<p>~{<:Ky2;~}</p>".utf8)
        #expect(try ingest(bytes, contentType: "text/html; charset=hz-gb-2312").text == "~{<:Ky2;~}")
        let error = #expect(throws: IngestError.self) {
            try ingest(bytes + [0xE9], contentType: "text/html; charset=hz-gb-2312")
        }
        #expect(error?.code == .encoding)
        let page = Array("<meta charset=x-none><p>Caf".utf8) + [0xE9] + Array(" owners</p>".utf8)
        #expect(try ingest(page, contentType: "text/html; charset=x-none").text == "Café owners")
    }

    @Test(arguments: [
        ("Itâ€™s over", 1), ("cafÃ© in MalmÃ¶ and CÃ´te", 3), ("cafÃ© alone", 0), ("SÃO PAULO, LIBERTÉ»", 0),
        ("naïve Zoë – “no”", 0), ("ðŸ™‚", 1),
    ])
    func `what was garbled before is counted and left`(text: String, count: Int) throws {
        let article = try ingest(Array("<p>\(text)</p>".utf8))
        #expect(article.text == text)
        #expect(article.reading.repairs == (count > 0 ? [.mojibake(count)] : []))
    }

    private func encoded(_ text: String, in name: String) throws -> [UInt8] {
        let encoding = try #require(WebEncoding(labelled: name))
        let table = try (UInt8.min...UInt8.max).map { byte in
            (try #require(convert([byte], from: encoding)).text.unicodeScalars.first, byte)
        }
        return try text.unicodeScalars.map { scalar in try #require(table.first { $0.0 == scalar }).1 }
    }
}
