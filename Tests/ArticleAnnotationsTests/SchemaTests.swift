import ArticleAnnotations
import ArticleDiff
import Foundation
import TestSupport
import Testing

@Suite struct SchemaTests {
    static let schema = Result {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try parseJSON(Array(try Data(contentsOf: folder.appending(path: "schema/annotation.schema.json"))))
    }

    /// Annotations that use every word of the model between them.
    static var annotations: [Annotation] {
        let sample = AnnotationFileTests.reviewed
        let histories =
            AdvanceTests.states.map(\.steps) + AdvanceTests.actions.map { [$0.step] }
            + StepsBesideTests.steps.map { [$0] }
        let reviewed = histories.map { steps in
            var annotation = sample
            annotation.history = steps
            return annotation
        }
        let noted = Motivation.allCases.map { motivation in
            Annotation(
                id: sample.id, motivation: motivation, bodies: [Body("", motivation)],
                targets: [Target(version: sample.targets[0].version, selectors: [])])
        }
        let changed = ChangeKind.allCases.map { kind in
            let detail: [String: DetailValue] = ["value": .number(1.5e300), "open": .number(.infinity)]
            return Annotation(
                id: sample.id, motivation: .editing, bodies: [], targets: sample.targets,
                change: ChangeRecord(kind: kind, confidence: .possible, rule: "r", detail: detail))
        }
        return [sample] + reviewed + noted + changed
    }

    @Test func `every file fits the schema and breaks no rule of the model`() throws {
        let validator = SchemaValidator(try Self.schema.get())
        for annotation in Self.annotations {
            let document = try parseJSON(Array(file(of: annotation).utf8))
            #expect(validator.faults(in: document) == [])
            #expect(brokenRules(in: document) == [])
            #expect(try readAnnotation(Array(file(of: annotation).utf8)) == .own(annotation))
        }
    }

    @Test(arguments: [
        ("\"galley:status\": \"orphaned\"", "\"galley:status\": \"lost\""), ("\"galley:kind\"", "\"galley:sort\""),
        ("\"start\": 8", "\"start\": -8"), ("\"start\": 8", "\"start\": 8.5"), ("2024-10-18T08:30:00Z", "2024-10-18"),
        ("\"Annotation\"", "\"Note\""), ("\"id\": \"urn:uuid:00000000-0000-0001", "\"id\": \"urn:uuid:0001"),
        ("mailto:", ""),
        ("\"exact\"", "\"exakt\""),
        ("\"galley:action\": \"orphan\"", "\"galley:action\": \"triage\""),
        ("\"galley:relation\": \"supersedes\"", "\"x\": 1"),
        ("\"http://www.w3.org/ns/anno.jsonld\"", "\"http://example.org/\""), ("\"substantive\"", "\"grave\""),
        ("\"galley:stakes\": 3", "\"galley:stakes\": 4"),
        ("\"galley:action\": \"orphan\"", "\"galley:action\": \"reply\""),
        ("\"galley:action\": \"orphan\"", "\"galley:action\": \"verdict\""),
        ("\"galley:action\": \"orphan\"", "\"galley:action\": \"hand\""),
        ("\"galley:action\": \"orphan\"", "\"galley:action\": \"orphan\", \"galley:kind\": \"wording\""),
    ])
    func `what the schema does not know is a fault`(words: String, other: String) throws {
        let text = file(of: AnnotationFileTests.reviewed)
        #expect(text.contains(words))
        let document = try parseJSON(Array(text.replacing(words, with: other, maxReplacements: 1).utf8))
        #expect(SchemaValidator(try Self.schema.get()).faults(in: document) != [])
    }

    @Test(arguments: [
        ("\"target\"", "\"aim\"", "3.1"), ("\"id\": \"urn:uuid:00000000-0000-0001", "\"id\": \"0000", "3.1"),
        ("\"exact\"", "\"words\"", "4.2.4"),
        ("\"end\": 10", "\"end\": 1", "4.2.5"), ("2024-10-18T08:30:00Z", "2024-10-18T08:30:00", "4.3.1"),
        ("\"source\"", "\"from\"", "4: "),
        ("\"cached\": \"swh:1:cnt:ab\"", "\"cached\": \"a b\"", "4.3.1"), ("\"value\"", "\"text\"", "3.2.4"),
    ])
    func `what the model forbids is a fault`(words: String, other: String, section: String) throws {
        let text = file(of: AnnotationFileTests.reviewed)
        #expect(text.contains(words))
        let document = try parseJSON(Array(text.replacing(words, with: other, maxReplacements: 1).utf8))
        #expect(brokenRules(in: document).contains { $0.hasPrefix(section) })
    }

    @Test func `the schema names what the model has, no less and no more`() throws {
        let definitions = try #require(try Self.schema.get()["$defs"])
        func words(_ node: JSONNode?) -> Set<String> { Set(node?["enum"]?.array?.compactMap(\.string) ?? []) }
        #expect(words(definitions["kind"]) == Set(ChangeKind.allCases.map(\.rawValue)))
        #expect(words(definitions["motivation"]) == Set(Motivation.allCases.map(\.rawValue)))
        #expect(
            words(definitions["link"]?["properties"]?["galley:relation"])
                == Set(AnnotationLink.LinkRelation.allCases.map(\.rawValue))
        )
        #expect(words(definitions["triage"]?["properties"]?["galley:as"]) == Set(Decision.allCases.map(\.rawValue)))
        #expect(words(try Self.schema.get()["properties"]?["galley:status"]) == Set(Status.allCases.map(\.rawValue)))
    }

    @Test func `a keyword that the test does not know is a fault`() {
        let schema = JSONNode.object(["maxLength": .number(3)])
        #expect(SchemaValidator(schema).faults(in: .text("abcd")).count == 1)
    }
}
