import Testing

@testable import ArticleIndex

/// The small parts of which the index is made.
@Suite struct PartsTests {
    @Test(arguments: [
        ("troops", ["troops"]), ("north korean", ["north", "korean"]),
        ("\"up to 12,000\" troops", ["up to 12,000", "troops"]),
        ("“serious problem”", ["serious problem"]), ("a \"b c", ["a", "b c"]), ("£ 5", ["5"]), ("Kyïv's", ["Kyïv's"]),
        ("NEAR OR NOT", ["NEAR", "OR", "NOT"]), ("", []), ("\"\"", []), ("— … *", []),
    ])
    func `what somebody types is words and phrases`(typed: String, phrases: [String]) {
        #expect(SearchWords(typed)?.phrases ?? [] == phrases)
    }

    @Test func `no word is an operator of the search`() {
        #expect(SearchWords("a\" OR b*")?.expression == "\"a\" \" OR b*\"")
        #expect(SearchWords("col:x")?.expression == "\"col:x\"")
    }

    @Test(arguments: [
        ("One.\n\nTwo\nlines.\n", ["One.", "Two\nlines."]), ("\n\n \nOne.\n \n\nTwo.", ["One.", "Two."]), ("", []),
        ("\n\n", []), ("Ende ü", ["Ende ü"]),
    ])
    func `a text falls into paragraphs at blank lines`(text: String, expected: [String]) {
        let found = Array(TextParagraphs(of: text))
        #expect(found.map(\.text) == expected)
        #expect(found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == expected)
    }

    @Test func `packed references are read as git writes them, and sorted where somebody else did`() {
        let (one, two) = (String(repeating: "1a", count: 20), String(repeating: "F0", count: 20))
        let file = """
            # pack-refs with: peeled fully-peeled sorted
            \(one) refs/heads/local/b
            \(two) refs/heads/local/a
            ^\(one)
            \(one) refs/heads/main
            \(one) refs/heads/a/b/c
            \(one) refs/tags/v1
            nonsense
            \(one.dropLast())x refs/heads/local/c
            """
        let entries = PackedRefs(Array(file.utf8)).entries
        #expect(entries.map { String(decoding: $0.name, as: UTF8.self) } == ["local/a", "local/b"])
        #expect(entries.map(\.tip) == [[UInt8](repeating: 0xF0, count: 20), [UInt8](repeating: 0x1A, count: 20)])
    }

    @Test(arguments: [
        (String(repeating: "ab", count: 20) + "\n", LooseRef.commit([UInt8](repeating: 0xAB, count: 20))),
        (String(repeating: "ab", count: 20), .commit([UInt8](repeating: 0xAB, count: 20))),
        ("ref: refs/heads/local/a\n", .symbolic), (String(repeating: "ab", count: 20) + "c", .unreadable),
        ("", .unreadable), ("abab\n", .unreadable),
    ])
    func `a reference's own file names a commit, or another reference`(content: String, expected: LooseRef) {
        #expect(LooseRef(Array(content.utf8)) == expected)
    }

    @Test(arguments: [
        ("a", true), ("a.lock", false), ("a..b", false), ("a b", false), ("a@{1}", false), ("a.", false), ("ü+1", true),
    ])
    func `only what git takes for a name is one`(name: String, isName: Bool) {
        #expect(LooseRef.isName(name) == isName)
    }

    @Test func `marks in a snippet cut it into what was looked for and what was not`() {
        #expect(
            SnippetMarks.runs("a \u{2}b\u{3} c") == [
                SnippetRun(text: "a ", isHit: false), SnippetRun(text: "b", isHit: true),
                SnippetRun(text: " c", isHit: false),
            ])
        #expect(SnippetMarks.runs("") == [])
    }
}
