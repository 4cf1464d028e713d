import ArticleAnnotations
import Foundation
import TestSupport
import Testing

/// Every annotation that the fixtures' stores hold, before and after a review.
@Suite struct AnnotationFileRulesTests {
    @Test(arguments: Fixture.all)
    func `every file fits the schema, breaks no rule of the model, and reads back`(fixture: Fixture) throws {
        let desk = try Desk()
        try fixture.snapshotAll(at: desk)
        for number in 1..<(try fixture.versions().count) {
            _ = try desk.galley("annotate", fixture.name, "\(number)", "\(number + 1)", "--time", "2024-10-20T11:00Z")
        }
        let ids = try desk.annotations(of: fixture.name)
        let person = ["--by", "Ada Bell <ada@example.org>", "--time", "2024-10-20T12:00Z"]
        for (id, step) in zip(
            ids, [["--as", "correction"], ["--dismiss", "<script>“\u{1}”"], ["--as", "silent", "--note", "=1+1"]])
        {
            _ = try desk.galley(["review", fixture.name, id] + step + person)
        }
        #expect(!ids.isEmpty)
        #expect(try desk.brokenAnnotations(of: fixture.name) == [])
    }
}

extension Desk {
    /// What the article's annotation files break of the schema, of the model, or of their own shape.
    func brokenAnnotations(of article: String) throws -> [String] {
        let schema = try parseJSON(
            Array(try Data(contentsOf: repositoryRoot.appending(path: "schema/annotation.schema.json"))))
        return try annotations(of: article).flatMap { id -> [String] in
            let text = try git("-C", store.path, "show", "local/\(article):annotations/\(id).jsonld").output
            let document = try parseJSON(Array(text.utf8))
            guard case .own(let annotation) = try readAnnotation(Array(text.utf8)) else {
                return ["\(id): is not Galley’s own"]
            }
            let rewritten = file(of: annotation) == text ? [] : ["is written otherwise when it is read back"]
            return (SchemaValidator(schema).faults(in: document) + brokenRules(in: document) + rewritten).map {
                "\(id): \($0)"
            }
        }
    }
}
