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
        for (id, step) in zip(ids, [["--as", "correction"], ["--dismiss", "<script>“\u{1}”"], ["--as", "silent", "--note", "=1+1"]]) {
            _ = try desk.galley(["review", fixture.name, id] + step + person)
        }
        let schema = try parseJSON(Array(try Data(contentsOf: repositoryRoot.appending(path: "schema/annotation.schema.json"))))
        for id in ids {
            let text = try desk.git("-C", desk.store.path, "show", "local/\(fixture.name):annotations/\(id).jsonld").output
            let document = try parseJSON(Array(text.utf8))
            #expect(SchemaValidator(schema).faults(in: document) == [])
            #expect(brokenRules(in: document) == [])
            guard case .own(let annotation) = try readAnnotation(Array(text.utf8)) else { throw FixtureError(message: "\(id) is not own") }
            #expect(file(of: annotation) == text)
        }
        #expect(!ids.isEmpty)
    }
}
