import ArticleAnalysis
import ArticleAnnotations
import TestSupport
import Testing

@Suite struct ImportTests {
    /// Marked is where “12 boats” is meant.
    static let old = MarkedText("Boats\n\nThe harbour has ⟦12 boats⟧. It had 12 boats in May.\n\nNobody counted them.")
    static let new = MarkedText(
        "Boats\n\nThe harbour has 14 boats. It had ⟦12 boats⟧ in May.\n\nNobody counted them twice.")

    static func version(_ number: Int, _ text: MarkedText) -> ImportVersion {
        let version = AnnotatedVersion(
            id: "v\(number)", source: "https://example.org/boats", seen: 1_729_240_000 + number * 3600)
        return ImportVersion(version, name: "version \(number)", text: text.text)
    }

    static let versions = [version(1, old), version(2, new)]

    static func imported(_ json: String) throws -> [Annotation] {
        try importAnnotations(from: Array(json.utf8), into: versions, at: 1_729_300_000)
    }

    /// As the API gives it, with what Galley has no use for left in.
    static func row(
        _ exact: String, _ prefix: String, _ suffix: String, created: String = "2024-10-18T09:50:00.123456+00:00"
    ) -> String {
        """
        {"id": "AbC", "created": "\(created)", "user": "acct:ada@hypothes.is", "user_info": {"display_name": null}, "group": "__world__",
         "uri": "https://example.org/boats", "text": "Is that so?", "tags": ["figures", "harbour"], "target": [{"source": "https://example.org/boats",
         "selector": [{"type": "RangeSelector", "startContainer": "/p[1]"}, {"type": "TextPositionSelector", "start": 4012, "end": 4020},
         {"type": "TextQuoteSelector", "exact": "\(exact)", "prefix": "\(prefix)", "suffix": "\(suffix)"}]}]}
        """
    }

    @Test(arguments: ["", "rows", "annotations"])
    func `a note of Hypothesis stands where its words stood when it was written`(key: String) throws {
        let row = Self.row("12 boats", "Share\\n  The harbour\\n has ", ". It had")
        let annotation = try #require(
            try Self.imported(key.isEmpty ? row : "{\"total\": 1, \"\(key)\": [\(row)]}").first)
        #expect(annotation.motivation == .commenting)
        #expect(
            annotation.bodies == [
                Body("Is that so?", .commenting), Body("figures", .tagging), Body("harbour", .tagging),
            ])
        #expect(annotation.creator == Creator(name: "ada@hypothes.is", email: nil))
        #expect(annotation.created == 1_729_245_000)
        #expect(annotation.targets.map(\.version.id) == ["v1"])
        #expect(try range(of: annotation.targets[0], in: Self.old.text) == Self.old.marks[0])
        #expect(annotation.status == .detected)
        #expect(annotation.original == (try parseJSON(Array(row.utf8))))
    }

    @Test(arguments: [
        ("12 boats", "It had ", " in May.", 1, true), ("12 boats", "had", " in", 1, true),
        ("14 boats", "harbour has ", "", 2, true),
        ("counted them twice", "", "", 2, true), ("Nobody counted them", "Related Articles ", "", 1, true),
        ("12 boats", "", "", 1, false), ("12 boats", "The town had ", "", 1, false), ("13 boats", "", "", 1, false),
    ])
    func `words are believed only where what stands around them agrees`(
        exact: String, prefix: String, suffix: String, version: Int, isFound: Bool
    ) throws {
        let annotation = try #require(try Self.imported(Self.row(exact, prefix, suffix)).first)
        #expect(annotation.targets[0].version.id == "v\(version)")
        #expect(annotation.targets[0].words == exact)
        #expect((annotation.targets[0].position != nil) == isFound)
        #expect((annotation.status == .orphaned) == !isFound)
    }

    @Test(arguments: [
        ("12 boats", "Ambiguous: its words stand at 2 places of version 1"),
        ("13 boats", "Its words stand in no version of the article."),
    ])
    func `what cannot be placed is kept, and says why`(exact: String, reason: String) throws {
        let annotation = try #require(try Self.imported(Self.row(exact, "", "")).first)
        #expect(annotation.history.map(\.by) == [.galley])
        #expect(annotation.history.first?.note?.hasPrefix(reason) == true)
        #expect(annotation.targets[0].selectors == [.quote(exact: exact, prefix: "", suffix: "")])
    }

    @Test func `a position that names one of several places to the letter decides`() throws {
        let json = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "#1", "type": "Annotation", "created": "2024-10-18T09:50:00Z", "target":
             {"selector": [{"type": "TextQuoteSelector", "exact": "12 boats"}, {"type": "TextPositionSelector", "start": 40, "end": 48}]}}
            """
        let target = try #require(try Self.imported(json).first?.targets.first)
        #expect(target.position == 40..<48)
    }

    @Test(arguments: [
        #"{"id": "a1", "type": "Annotation", "body": [{"type": "TextualBody", "purpose": "commenting", "value": "Hm", "creator": {"id": "u1", "name": "Bo"}, "created": "2024-10-18T10:00:00+02:00"}, {"type": "TextualBody", "purpose": "tagging", "value": "boat"}], "target": {"selector": [{"type": "TextQuoteSelector", "exact": "Nobody counted"}]}}"#,
        #"{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [{"id": "urn:x:1", "type": ["Annotation"], "motivation": "oa:commenting", "creator": {"name": "Bo"}, "created": "2024-10-18T08:00Z", "body": ["https://example.org/x", {"id": "https://example.org/y", "type": "Text"}], "bodyValue": "Hm", "target": "https://example.org/boats"}]}"#,
        #"{"type": "AnnotationCollection", "first": {"items": [{"id": "urn:x:1", "type": "Annotation", "creator": ["Bo"], "created": "2024-10-18T08:00:00Z", "body": {"value": "Hm"}, "target": ["https://example.org/boats"]}]}}"#,
        #"[{"type": "Annotation", "motivation": ["unheard-of", "commenting"], "creator": "Bo", "created": "2024-10-18T08:00:00Z", "bodyValue": "Hm", "target": {"source": "https://example.org/boats"}}]"#,
    ])
    func `a Web Annotation says the same in each of the shapes that the model allows`(json: String) throws {
        let annotation = try #require(try Self.imported(json).first)
        #expect(annotation.motivation == .commenting)
        #expect(annotation.bodies.contains(Body("Hm", .commenting)))
        #expect(annotation.creator.name == "Bo")
        #expect(annotation.created == 1_729_238_400)
        #expect(annotation.status == .detected)
        #expect(try readAnnotation(Array(file(of: annotation).utf8)) == .own(annotation))
    }

    @Test func `the same note has the same id whatever was edited about it, without an id its own words decide`() throws
    {
        let first = try Self.imported(Self.row("12 boats", "", ""))
        #expect(first[0].id == (try Self.imported(Self.row("14 boats", "", "")))[0].id)
        let nameless =
            #"[{"type": "Annotation", "bodyValue": "a", "target": "x:y"}, {"type": "Annotation", "bodyValue": "b", "target": "x:y"}]"#
        #expect(Set(try Self.imported(nameless).map(\.id)).count == 2)
        #expect(try Self.imported("[\(Self.row("12 boats", "", "")), \(Self.row("12 boats", "", ""))]").count == 1)
    }

    @Test(arguments: [
        ("{}", "neither"), ("[]", "no annotation"), ("{\"rows\": []}", "no annotation"), ("[1]", "object in braces"),
        ("{\"rows\": [", "cut off"),
        ("[\n{\"type\": \"Note\"}]", "line 2"),
    ])
    func `what is no export is refused`(json: String, words: String) {
        #expect {
            try Self.imported(json)
        } throws: { error in
            "\(error)".contains(words)
        }
    }

    /// The original stands one level deeper in the file.
    @Test(arguments: [(62, ""), (63, "line 1: an annotation cannot be kept"), (64, "line 1: it is nested more")])
    func `what could not be read again is not written`(depth: Int, refusal: String) {
        let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let json = "{\"type\": \"Annotation\", \"bodyValue\": \"Hm\", \"x\": \(nested)}"
        do {
            let imported = try Self.imported(json)
            #expect(refusal.isEmpty && imported.count == 1)
        } catch {
            #expect(!refusal.isEmpty && "\(error)".hasPrefix(refusal))
        }
    }

    @Test func `a note that is longer than a file may be is refused with its line`() {
        let long = String(repeating: "a", count: 2_500_000)
        #expect {
            try Self.imported("[\n{\"type\": \"Annotation\", \"bodyValue\": \"\(long)\"}]")
        } throws: { error in
            "\(error)".hasPrefix("line 2: an annotation cannot be kept")
        }
    }

    @Test func `Galley's own annotations are no import`() {
        #expect(throws: AnnotationError.self) { try Self.imported(file(of: AnnotationFileTests.reviewed)) }
    }
}
