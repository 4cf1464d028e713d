import ArticleAnalysis
import ArticleAnnotations
import TestSupport
import Testing

@Suite struct FindingAnnotationTests {
    private let version = AnnotatedVersion(id: "c1", source: "urn:galley:local/quay", seen: 1_729_252_800)

    private func found(_ text: MarkedText) -> [Annotation] {
        annotate(findFindings(in: analyze(text.text)), in: text.text, of: version, article: "local/quay")
    }

    @Test func `a finding says what is wrong, where, and what would be right`() throws {
        let text = MarkedText("The ⟦goverment⟧ met.")
        let annotation = try #require(found(text).first)
        #expect(annotation.targets.map(\.words) == ["goverment"])
        #expect(annotation.findingRule == "typo.misspelling")
        #expect(annotation.bodies.contains(Body("government", .editing)))
        #expect(annotation.creator == .galley && annotation.created == version.seen)
    }

    @Test func `the same version gives the same files, which read back as they were written`() throws {
        let text = MarkedText("The goverment met in the in the hall.")
        #expect(found(text) == found(text))
        #expect(Set(found(text).map(\.id)).count == 2)
        for annotation in found(text) {
            #expect(try readAnnotation(Array(file(of: annotation).utf8)) == .own(annotation))
        }
    }

    @Test func `a wrong figure waits in front of a slip, a person's note in front of both`() throws {
        let text = MarkedText("The goverment met.\n\nThe bus carried 30 men and 20 women, 45 in all.")
        let note = note(
            "Whose bus?", on: TextRange(0, 3), in: text.text, of: version, article: "local/quay",
            by: Creator(name: "Ada Bell", email: "ada@example.org"), at: 1_729_252_900)
        let queue = ReviewQueue(found(text) + [note])
        #expect(queue.open.map(\.findingRule) == [nil, "figure.sum", "typo.misspelling"])
    }
}
