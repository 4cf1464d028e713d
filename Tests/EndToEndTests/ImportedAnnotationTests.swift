import Foundation
import Testing

@Suite struct ImportedAnnotationTests {
    private let ada = ["--by", "Ada Bell <ada@example.org>", "--time", "2024-10-21T12:00Z"]

    private let export = """
        {"total": 3, "rows": [
          {"id": "h1", "created": "2024-10-19T09:00:00+00:00", "user": "acct:bo@hypothes.is", "uri": "https://example.org/troops",
           "text": "Which group?", "tags": ["figures"], "target": [{"source": "https://example.org/troops", "selector": [
             {"type": "TextQuoteSelector", "exact": "2,600 soldiers", "prefix": "a first group of ", "suffix": " would soon"}]}]},
          {"id": "h2", "created": "2024-10-19T09:00:00+00:00", "user": "acct:bo@hypothes.is", "uri": "https://example.org/troops",
           "text": "Never said so", "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "9,999 soldiers"}]}]},
          {"id": "h3", "created": "2024-10-19T09:00:00+00:00", "user": "acct:bo@hypothes.is", "uri": "https://example.org/troops",
           "text": "Which of them?", "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "12,000"}]}]}]}
        """

    @Test func `what others said stands in the queue, placed or not, and a second import writes nothing`() throws {
        let desk = try Desk.annotatedTroops()
        let first = try desk.galley(["annotate", "troops", "--import", "-"] + ada, input: Data(export.utf8))
        #expect(
            first.exitCode == 0 && first.output.contains("“2,600 soldiers”: version 4"),
            "\(first.trouble)\(first.output)")
        #expect(first.output.contains("“9,999 soldiers”: Its words stand in no version of the article."))
        #expect(first.output.contains("“12,000”: Ambiguous: its words stand at 3 places of version 4"))
        let head = try desk.git("-C", desk.store.path, "rev-parse", "local/troops").output
        let second = try desk.galley(["annotate", "troops", "--import", "-"] + ada, input: Data(export.utf8))
        #expect(second.exitCode == 0 && second.output.contains("has these 3 annotations already"), "\(second.trouble)")
        #expect(try desk.git("-C", desk.store.path, "rev-parse", "local/troops").output == head)
        let queue = try desk.galley("review", "troops").output
        #expect(
            queue.contains("3 from elsewhere") && queue.contains("Which group?") && queue.contains("⟦2,600 soldiers⟧"),
            "\(queue)")
        let author = try desk.git("-C", desk.store.path, "log", "-1", "--format=%an: %s", "local/troops").output
        #expect(author == "Ada Bell: Imports 3 annotations\n")
        #expect(try desk.brokenAnnotations(of: "troops") == [])
    }

    @Test func `a comment from elsewhere can lead to a correction`() throws {
        let desk = try Desk.annotatedTroops()
        _ = try desk.galley(["annotate", "troops", "--import", "-"] + ada, input: Data(export.utf8))
        let id = try desk.annotation("Which group?")
        let step = try desk.galley(["review", "troops", id, "--as", "clarification"] + ada)
        #expect(
            step.exitCode == 0 && step.output.contains("triaged it as clarification: “2,600 soldiers”"),
            "\(step.trouble)")
        let file = try desk.git("-C", desk.store.path, "show", "local/troops:annotations/\(id).jsonld").output
        #expect(file.contains("\"user\": \"acct:bo@hypothes.is\""))
    }

    @Test(arguments: ["{", "{\"rows\": []}", "not json", "[{\"type\": \"Dog\"}]"])
    func `what is no export is one sentence`(text: String) throws {
        let desk = try Desk.annotatedTroops()
        let run = try desk.galley(["annotate", "troops", "--import", "-"] + ada, input: Data(text.utf8))
        #expect(
            run.exitCode == 2 && run.trouble.contains("cannot be imported")
                && run.trouble.split(separator: "\n").count == 1)
    }
}
