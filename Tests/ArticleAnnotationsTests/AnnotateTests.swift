import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import Testing

@Suite struct AnnotateTests {
    static let old = AnnotatedVersion(id: "v1", source: "https://example.org/ferry", seen: 1_729_240_200)
    static let new = AnnotatedVersion(id: "v2", source: "https://example.org/ferry", seen: 1_729_243_800)

    /// Ten boats became twelve; “é” takes two bytes and counts once.
    func figure(article: String = "example.org/ferry", new: AnnotatedVersion = new) -> [Annotation] {
        let change = Change(
            kind: .figureChanged, confidence: .certain, old: TextRange(9, 11), new: TextRange(9, 11), row: 0,
            rule: "figure.changed",
            explanation: "10 → 12 (+20 %): boats")
        return annotate(
            [change], patch: [], from: ArticleText("Renée's 10 boats.\n"), to: ArticleText("Renée's 12 boats.\n"),
            article: article,
            old: Self.old, new: new)
    }

    @Test func `a change is quoted and placed in both versions`() throws {
        let annotation = try #require(figure().first)
        #expect(annotation.motivation == .assessing)
        #expect(annotation.targets.map(\.version) == [Self.old, Self.new])
        #expect(
            annotation.targets[0].selectors == [
                .quote(exact: "10", prefix: "Renée's ", suffix: " boats.\n"), .position(start: 8, end: 10),
            ])
        #expect(annotation.targets[1].selectors.first == .quote(exact: "12", prefix: "Renée's ", suffix: " boats.\n"))
        #expect(annotation.bodies.first == Body("12", .editing))
        #expect(annotation.bodies.contains(Body("figure.changed", .classifying)))
        #expect(annotation.bodies.contains(Body("10 → 12 (+20 %): boats", .describing)))
    }

    @Test func `the same change has the same id, another version or article another`() throws {
        let another = AnnotatedVersion(id: "v3", source: Self.new.source, seen: Self.new.seen)
        #expect(figure() == figure())
        #expect(figure().first?.id != figure(article: "example.org/bridge").first?.id)
        #expect(figure().first?.id != figure(new: another).first?.id)
    }

    @Test func `added words stand at a position in the old version`() throws {
        let change = Change(
            kind: .claimAdded, confidence: .certain, old: nil, new: TextRange(9, 18), row: 0, rule: "claim.added",
            explanation: "")
        let patch = [
            PatchPiece(old: TextRange(0, 8), new: TextRange(0, 8), isEqual: true),
            PatchPiece(old: TextRange(8, 8), new: TextRange(8, 18), isEqual: false),
            PatchPiece(old: TextRange(8, 14), new: TextRange(18, 24), isEqual: true),
        ]
        let annotations = annotate(
            [change], patch: patch, from: ArticleText("It left. Done."), to: ArticleText("It left. It sank. Done."),
            article: "a",
            old: Self.old, new: Self.new)
        let added = try #require(annotations.first)
        #expect(
            added.targets[0].selectors == [
                .quote(exact: "", prefix: "It left.", suffix: " Done."), .position(start: 8, end: 8),
            ])
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_729_240_200, "2024-10-18T08:30:00Z"), (-1, "1969-12-31T23:59:59Z"),
        (951_782_399, "2000-02-28T23:59:59Z"),
    ])
    func `a moment is written in UTC`(seconds: Int, stamp: String) {
        #expect(AnnotatedVersion(id: "", source: "", seen: seconds).sourceDate == stamp)
    }
}
