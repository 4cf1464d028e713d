import ArticleAnnotations
import TestSupport
import Testing

/// What other programs want of the files beyond what the model demands.
@Suite struct FileShapeTests {
    static let old = AnnotatedVersion(id: "v1", source: "https://example.org/ferry", seen: 1_729_240_200)
    static let new = AnnotatedVersion(id: "v2", source: "https://example.org/ferry", seen: 1_729_243_800)

    static func annotation(_ targets: [Target]) -> Annotation {
        Annotation(
            id: UniqueID(high: 3, low: 4), motivation: .assessing, bodies: [Body("12", .editing)], targets: targets)
    }

    static func document(_ targets: Target...) throws -> JSONNode {
        try parseJSON(Array(file(of: annotation(targets)).utf8))
    }

    @Test(arguments: [
        ("It left. Then it", " came back again.", "it came", 2),  // in a sentence
        ("It left.", " Done.", "left. Done.", 5),
        ("It left.\n\n", "Done for today.", "Done", 0),  // at the start of a block, none of the one before
        ("It left.", "\n\nDone.", "left.", 5),  // at its end
        ("It left.\n", "\nDone.", "left.\n", 6),  // between two
        ("", "It left.", "It", 0), ("It left.\n", "", "left.\n", 6), ("seven", "teen boats", "seventeen", 5),
        ("Renée 🛳 ", "left", "🛳 left", 2), ("\n\n", "\n", "", nil), ("", "", "", nil),
    ])
    func `a place between words quotes its neighbours and says where it lies among them`(
        before: String, after: String, exact: String, place: Int?
    ) throws {
        let target = Target(version: Self.old, selectors: [.quote(exact: "", prefix: before, suffix: after)])
        let selector = try #require(try Self.document(target)["target"]?["selector"])
        #expect(selector["exact"]?.string == exact)
        #expect(selector["refinedBy"]?["start"] == place.map { .number($0) })
        #expect(selector["refinedBy"]?["end"] == place.map { .number($0) })
        let whole = ["prefix", "exact", "suffix"].compactMap { selector[$0]?.string }.joined()
        #expect(whole == before + after)
        let read = try readAnnotation(Array(file(of: Self.annotation([target])).utf8))
        #expect(read == .own(Self.annotation([target])))
    }

    @Test func `one place or selector stands by itself, several in a list`() throws {
        let selectors: [TextSelector] = [
            .quote(exact: "12", prefix: "", suffix: ""), .position(start: 8, end: 10),
        ]
        let note = try Self.document(Target(version: Self.new, selectors: Array(selectors.prefix(1))))
        #expect(note["target"]?["selector"]?["exact"]?.string == "12")
        let change = try Self.document(
            Target(version: Self.old, selectors: selectors), Target(version: Self.new, selectors: selectors))
        #expect(change["target"]?.array?.map { $0["selector"]?.array?.count } == [2, 2])
        let whole = try Self.document(Target(version: Self.new, selectors: []))
        #expect(whole["target"]?.members != nil && whole["target"]?["selector"] == nil)
    }

    @Test(arguments: [
        ("https://example.org/ferry", "v1", "https://example.org/ferry#version=v1"),
        ("https://example.org/#!/ferry", "v1", "https://example.org/#!/ferry&version=v1"),
        ("urn:galley:local/ferry", "c0ffee", "urn:galley:local/ferry#version=c0ffee"),
        ("https://example.org/ferry", "a b/é", "https://example.org/ferry#version=a%20b%2F%C3%A9"),
    ])
    func `a version has an address of its own, from which the article's is read back`(
        source: String, id: String, address: String
    ) throws {
        let version = AnnotatedVersion(id: id, source: source, seen: 1_729_240_200)
        let target = Target(version: version, selectors: [])
        #expect(try Self.document(target)["target"]?["source"]?.string == address)
        #expect(
            try readAnnotation(Array(file(of: Self.annotation([target])).utf8)) == .own(Self.annotation([target])))
        #expect(brokenRules(in: try Self.document(target)) == [])
    }

    @Test(arguments: [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org/{é}", "https://example.org/%7Bé%7D"),
        ("urn:galley:local/a", "urn:galley:local/a"), ("https://x/%20", "https://x/%20"), ("mailto:", nil),
        ("the ferry page", nil), ("9p://x", nil), ("/news/ferry", nil), (":x", nil), ("", nil),
        ("https://x/\u{202E}y", "https://x/%E2%80%AEy"),
    ])
    func `an address with what must not stand in one is escaped, what has no scheme is none`(
        address: String, expected: String?
    ) { #expect(iri(address) == expected) }

    @Test func `whoever made it and when stands in each file, of what was found the version's moment`() throws {
        let document = try Self.document(
            Target(version: Self.old, selectors: []), Target(version: Self.new, selectors: []))
        #expect(document["creator"]?["name"]?.string == "Galley")
        #expect(document["creator"]?["type"]?.string == "Software")
        #expect(document["created"]?.string == Self.new.sourceDate)
    }

    @Test func `a context that does not know of assessing is told what it means`() throws {
        let terms = try Self.document(Target(version: Self.old, selectors: []))["@context"]?.array?.last
        #expect(terms?["assessing"]?.string == "http://www.w3.org/ns/oa#assessing")
    }

    @Test(arguments: ["ferry", "the page", "//example.org/ferry"])
    func `a source that is no address is told with its line`(source: String) throws {
        let text = file(of: Self.annotation([Target(version: Self.old, selectors: [])]))
        let damaged = text.replacing("https://example.org/ferry#version=v1", with: source)
        #expect {
            try readAnnotation(Array(damaged.utf8))
        } throws: { error in
            guard let error = error as? AnnotationError, let line = error.line else { return false }
            let lines = Array(damaged.split(separator: "\n", omittingEmptySubsequences: false))
            return error.problem.contains("must be an address with its scheme") && lines[line - 1].contains("source")
        }
    }

    @Test(arguments: [
        ("\"start\": 5", "\"start\": 55", "before it starts"),
        ("\"exact\": \"left. Done.\"", "\"exact\": \"left\"", "ends behind them"),
        ("\"refinedBy\"", "\"refined\"", "does not know"),
    ])
    func `a place within quoted words is read strictly`(words: String, slip: String, problem: String) throws {
        let target = Target(version: Self.old, selectors: [.quote(exact: "", prefix: "It left.", suffix: " Done.")])
        let text = file(of: Self.annotation([target]))
        #expect(text.contains(words))
        let damaged = text.replacing(words, with: slip, maxReplacements: 1)
        #expect {
            try readAnnotation(Array(damaged.utf8))
        } throws: { error in
            (error as? AnnotationError)?.problem.contains(problem) ?? false
        }
    }
}
