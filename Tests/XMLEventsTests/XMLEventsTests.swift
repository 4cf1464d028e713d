import Testing

@testable import XMLEvents

/// What a stream of XML hands out, and what it forgives.
@Suite struct XMLEventsTests {
    /// Each event as a word: “<a”, “>a”, or the text itself; text that came in pieces is joined.
    private func words(_ bytes: [UInt8], piece: Int = 1 << 14) throws -> [String] {
        var rest = bytes[...]
        let events = try XMLEvents { () throws(XMLError) in
            let next = Array(rest.prefix(piece))
            rest = rest.dropFirst(next.count)
            return next
        }
        var words: [String] = []
        while let event = try events.next() {
            switch event {
            case .start(let element):
                let attributes = element.attributes.map { " \($0.name)=\($0.value)" }
                words.append("<" + element.name + attributes.joined())
            case .end(let name): words.append(">" + name)
            case .text(let text):
                if let last = words.last, last.first != "<", last.first != ">" {
                    words[words.count - 1] = last + text
                } else {
                    words.append(text)
                }
            }
        }
        return words
    }

    private static let examples: [(xml: String, words: [String])] = [
        ("<a>Ferry</a>", ["<a", "Ferry", ">a"]),
        ("\n <?xml version='1.0'?><a b='1 &amp; 2'/>", ["<a b=1 & 2", ">a"]),
        ("<a>Smith & Sons &lt;3</a>", ["<a", "Smith & Sons <3", ">a"]),
        ("<a href='x?a=1&b=2'/>", ["<a href=x?a=1&b=2", ">a"]),
        ("<a t='caf&eacute;'>caf&eacute;&nbsp;&mdash;&nosuch;</a>", ["<a t=café", "café\u{A0}—&nosuch;", ">a"]),
        ("<a><![CDATA[<p>Fish & chips</p>]]></a>", ["<a", "<p>Fish & chips</p>", ">a"]),
        ("<a>[x] ]]&gt;<![CDATA[a < b ]]></a>", ["<a", "[x] ]]>a < b ", ">a"]),
        ("<a>one\u{B}two&#11;three</a>", ["<a", "onetwo&#11;three", ">a"]),
        ("<a><b>x</a>", ["<a", "<b", "x", ">b"]),
        (
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y 'why'>]><a>&x;&y;</a>",
            ["<a", "&x;&y;", ">a"]
        ),
    ]

    @Test(arguments: examples, [1, 2, 5, 1 << 14])
    func `what stands in a document comes in its order, whatever its pieces`(
        example: (xml: String, words: [String]), piece: Int
    ) throws {
        #expect(try words(Array(example.xml.utf8), piece: piece) == example.words)
    }

    @Test func `a prefix is known with its address`() throws {
        let events = try XMLEvents(Array("<r xmlns:c='urn:c'><c:body x:y='1'/></r>".utf8))
        _ = try events.next()
        guard case .start(let body)? = try events.next() else {
            Issue.record("no second element")
            return
        }
        #expect(body.name == "body" && body.prefix == "c" && body.namespace == "urn:c")
        #expect(events.forgiven?.contains("Namespace prefix x") == true)
    }

    @Test func `text in UTF-16 and in Latin-1 is read by what it declares`() throws {
        let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>caf".utf8) + [0xE9] + Array("</a>".utf8)
        #expect(try words(latin) == ["<a", "café", ">a"])
        let units = Array("<a>caf\u{E9} &amp; bar</a>".utf16)
        let wide: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try words(wide) == ["<a", "café & bar", ">a"])
    }

    @Test(arguments: ["", "   ", "plain words", "{\"a\": 1}"])
    func `what is no XML is said to be none`(text: String) {
        #expect(throws: XMLError.self) { _ = try words(Array(text.utf8)).count }
    }

    @Test func `a cut document gives what it has, and what was forgiven`() throws {
        let events = try XMLEvents(Array("<a><b>Ferry</b><b>Qu".utf8))
        var texts: [String] = []
        while let event = try events.next() { if case .text(let text) = event { texts.append(text) } }
        #expect(texts.first == "Ferry")
        #expect(events.forgiven != nil)
    }

    @Test func `a flood of entities stays a trickle`() throws {
        var head = "<!DOCTYPE a [<!ENTITY l0 'lol'>"
        for level in 1...30 {
            head += "<!ENTITY l\(level) '" + String(repeating: "&l\(level - 1);", count: 10) + "'>"
        }
        #expect(try words(Array((head + "]><a>&l30;</a>").utf8)) == ["<a", "&l30;", ">a"])
    }

    @Test func `too deep a nesting ends with an error`() {
        let deep = Array(String(repeating: "<a>", count: 100_000).utf8)
        #expect(throws: XMLError.self) { _ = try words(deep).count }
    }

    @Test func `a long stream is read in pieces`() throws {
        var left = 200_000
        let events = try XMLEvents { () throws(XMLError) in
            defer { left -= 1 }
            if left == 200_000 { return Array("<r>".utf8) }
            return left > 0 ? Array("<i>Quay &amp; pier</i>".utf8) : left == 0 ? Array("</r>".utf8) : []
        }
        var count = 0
        while let event = try events.next() { if case .end("i") = event { count += 1 } }
        #expect(count == 199_999)
    }
}
