import ArticleAnnotations
import ArticleDiff
import Testing

@Suite struct AnnotationFileTests {
    static let ada = Creator(name: "Ada Bell", email: "ada@example.org", isSoftware: false)

    /// A change that went half the way to a notice.
    static var reviewed: Annotation {
        let version = AnnotatedVersion(
            id: "c0ffee", source: "https://example.org/ferry", seen: 1_729_240_200, archive: "swh:1:cnt:ab")
        var annotation = Annotation(
            id: UniqueID(high: 1, low: 2), motivation: .assessing, bodies: [Body("twelve “boats”\n", .editing)],
            targets: [
                Target(
                    version: version,
                    selectors: [.quote(exact: "12", prefix: "Renée's ", suffix: ""), .position(start: 8, end: 10)])
            ],
            creator: ada, created: 1_729_240_201,
            change: ChangeRecord(
                kind: .figureChanged, confidence: .likely, rule: "figure.changed",
                detail: ["old": .number(10), "who": .text("Zoë"), "slip": .flag(true), "words": .list(["a", "b"])],
                stakes: Stakes(level: 3, reason: "life and death")),
            original: JSONNode(.object([JSONMember("id", .text("x")), JSONMember("big", JSONNode(.number("1.50e3")))])))
        annotation.history = [
            ReviewStep(.triage(.correction), by: ada, at: 1_729_240_300, note: "the ministry says ten"),
            ReviewStep(.draft("An earlier version misstated the number."), by: ada, at: 1_729_240_400),
            ReviewStep(.orphan, by: .galley, at: 1_729_240_500),
        ]
        annotation.links = [AnnotationLink(.supersedes, "urn:uuid:00000000-0000-0000-0000-000000000001")]
        return annotation
    }

    @Test func `what is written reads back as it was, and is written again to the byte`() throws {
        let text = file(of: Self.reviewed)
        guard case .own(let read) = try readAnnotation(Array(text.utf8)) else {
            Issue.record("a file of Galley's own is read as a stranger's")
            return
        }
        #expect(read == Self.reviewed)
        #expect(file(of: read) == text)
    }

    @Test(arguments: [
        ("\"Annotation\"", "\"Anotation\"", "must be “Annotation”"),
        ("\"galley:status\": \"orphaned\"", "\"galley:status\": \"draft\"", "is no “galley:status”"),
        ("\"galley:status\": \"orphaned\"", "\"galley:status\": \"approved\"", "the history ends with orphaned"),
        ("\"start\": 8", "\"start\": 80", "ends (10) before it starts (80)"),
        ("\"start\": 8", "\"start\": \"8\"", "must be a whole number from 0"),
        ("\"start\": 8", "\"start\": -8", "must be a whole number from 0"), ("\"exact\"", "\"exakt\"", "does not know"),
        ("2024-10-18T08:30:00Z", "2024-10-18", "must be a time like"),
        ("\"id\": \"urn:uuid:00000000-0000-0001", "\"id\": \"uuid:00000000-0000-0001", "must be urn:uuid: and a UUID"),
        ("\"substantive\"", "\"editorial\"", "is substantive, not editorial"),
        ("\"selector\": [", "\"selector\": {", "a key in quotation marks"),
        ("\"motivation\": \"assessing\"", "\"motivation\": \"guessing\"", "is no “motivation”"),
        ("\"creator\": {\n    \"email\"", "\"creator\": {\n    \"name\": \"Bo\",\n    \"email\"", "stands twice"),
        ("mailto:", "", "must start with mailto:"),
        ("\"galley:action\": \"orphan\"", "\"galley:action\": \"lose\"", "is no step of a review"),
        ("\"galley:stakes\": 3", "\"galley:stakes\": 4", "must be at most 3"),
        ("\"galley:stakes\": 3", "\"galley:stakes\": true", "must be a whole number from 0"),
    ])
    func `a slip of the hand is told with its line`(words: String, slip: String, problem: String) throws {
        let text = file(of: Self.reviewed)
        let place = try #require(text.firstRange(of: words))
        let damaged = text.replacing(words, with: slip, maxReplacements: 1)
        #expect {
            try readAnnotation(Array(damaged.utf8))
        } throws: { error in
            guard let error = error as? AnnotationError, let line = error.line else { return false }
            let lines = text[..<place.lowerBound].count { $0 == "\n" } + 1
            return error.problem.contains(problem) && abs(line - lines) <= 3
        }
    }

    @Test func `a file from before there were stakes reads as before, and its change costs what its kind does`() throws
    {
        let before = QueueTests.change(1, .figureChanged)
        let text = file(of: before)
        #expect(!text.contains("galley:stakes"))
        #expect(try readAnnotation(Array(text.utf8)) == .own(before))
        #expect(before.change?.stakes == Stakes(of: .figureChanged))
    }

    @Test func `a file that was cut off anywhere is refused`() {
        let bytes = Array(file(of: Self.reviewed).utf8)
        for length in 0..<bytes.count - 2 {
            #expect(throws: AnnotationError.self) { try readAnnotation(Array(bytes[..<length])) }
        }
    }

    @Test(arguments: [
        ("[1, 2", "cut off"), ("{\"a\": 01}", "no number"), ("{\"a\": \"\\ud800\"}", "surrogate"), ("{} {}", "follows"),
        ("{\"a\": nul}", "a value"),
        ("\u{FEFF}{}", "a value"), ("{\"a\": \"x\ny\"}", "closing mark"),
        (String(repeating: "[", count: 100_000), "nested"),
    ])
    func `what is no JSON is refused`(text: String, problem: String) {
        #expect {
            try parseJSON(Array(text.utf8))
        } throws: { error in
            (error as? AnnotationError)?.problem.contains(problem) ?? false
        }
    }

    @Test func `ten megabytes are refused unread`() {
        #expect(throws: AnnotationError.self) { try readAnnotation([UInt8](repeating: 0x20, count: 10_000_000)) }
    }

    @Test func `another program's annotation is kept as it is`() throws {
        let text =
            #"{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://h.example/1", "type": ["Annotation", "Note"], "target": "https://example.org/ferry"}"#
        guard case .foreign(let document) = try readAnnotation(Array(text.utf8)) else {
            Issue.record("a stranger's file is read as Galley's own")
            return
        }
        #expect(document["id"]?.string == "https://h.example/1")
    }

    @Test(arguments: ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6BA7B810-9dad-11d1-80b4-00c04fd430c8"])
    func `a UUID reads back`(text: String) { #expect(UniqueID(text: text)?.description == text.lowercased()) }

    @Test(arguments: [
        "6ba7b810", "6ba7b8109dad11d180b400c04fd430c8", "6ba7b810-9dad-11d1-80b4-00c04fd430cg",
        "+ba7b810-9dad-11d1-80b4-00c04fd430c8",
    ])
    func `anything else is no UUID`(text: String) { #expect(UniqueID(text: text) == nil) }
}
