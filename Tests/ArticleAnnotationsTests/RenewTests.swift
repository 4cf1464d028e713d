import ArticleAnnotations
import ArticleDiff
import Testing

/// What is written when a change is found again.
@Suite struct RenewTests {
    private static let found = QueueTests.change(1, .figureChanged)

    /// What is written of a change that is found, beside a file that holds this.
    private func written(beside standing: Annotation?, others: [String] = []) -> [Annotation] {
        let files = standing.map { [$0.fileName: Array(file(of: $0).utf8)] } ?? [:]
        return renewed([Self.found], on: AnnotationFiles(files: files) { _ in nil }, besides: others)
    }

    @Test func `a change that no file holds, or another wording of it, is written`() {
        #expect(written(beside: nil) == [Self.found])
        #expect(written(beside: QueueTests.change(1, .figureChanged, .possible)) == [Self.found])
        #expect(written(beside: QueueTests.change(2, .figureChanged)) == [Self.found])
    }

    @Test func `a file that says the same, or that people have worked on, stays as it is`() {
        #expect(written(beside: Self.found).isEmpty)
        let steps = AdvanceTests.states.first { $0.name == "reopened" }?.steps ?? []
        #expect(written(beside: QueueTests.change(1, .figureChanged, .possible, steps: steps)).isEmpty)
    }

    @Test func `a name that something else has is left alone`() {
        #expect(written(beside: nil, others: [Self.found.fileName]).isEmpty)
    }
}
