import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import TestSupport
import Testing

/// What a change in “It has 12 boats, said the harbour.” makes of the change that brought “12 boats” there.
@Suite struct OvertakeTests {
    static let place = MarkedText("Renée said: it has ⟦12 boats⟧, said the harbour.")

    /// A change with these words in the newer version, which is the older one of the next pair where `isLater`.
    static func change(_ kind: ChangeKind, at marked: String, isLater: Bool, leaving words: String = "other")
        -> Annotation
    {
        let text = MarkedText(marked)
        let (range, map) = (text.marks[0], CodePointMap(text.text))
        let version = AnnotatedVersion(id: "v2", source: "x:y", seen: 0)
        let target = Target(
            version: version,
            selectors: [
                .quote(exact: text.text[range], prefix: "", suffix: ""),
                .position(start: map.codePoints(before: range.start), end: map.codePoints(before: range.end)),
            ])
        let other = Target(version: version, selectors: [.quote(exact: words, prefix: "", suffix: "")])
        return Annotation(
            id: UniqueID(high: isLater ? 2 : 1, low: 1), motivation: .assessing, bodies: [],
            targets: isLater ? [target, other] : [other, target],
            change: ChangeRecord(kind: kind, confidence: .certain, rule: "r"))
    }

    static func after(
        _ later: Annotation, _ earlier: Annotation, at anchor: Anchor = .anchored(place.marks[0]),
        follow: Anchor = .anchored(place.marks[0])
    ) -> [Annotation] {
        overtaken([EarlierChange(earlier, at: anchor)], by: [later], in: place.text, at: 99) { _ in follow }
    }

    static let earlier = change(.figureChanged, at: "Renée said: it has ⟦12 boats⟧, said the harbour.", isLater: false)

    @Test(arguments: [
        (ChangeKind.figureChanged, "Renée said: it has ⟦12 boats⟧, said the harbour.", true),
        (.claimRemoved, "⟦Renée said: it has 12 boats, said the harbour.⟧", true),
        (.figureChanged, "Renée said: it has ⟦12⟧ boats, said the harbour.", false),  // less than half of its words
        (.claimChanged, "Renée said: it has 1⟦2 boats⟧, said the harbour.", true),
        (.nameChanged, "Renée said: it has 12 boats, said ⟦the harbour⟧.", false),
        // a fact's change stays on the desk
        (.figureNotation, "Renée said: it has ⟦12 boats⟧, said the harbour.", false),
        (.moved, "⟦Renée said: it has 12 boats, said the harbour.⟧", false),
    ])
    func `a change takes the place of an earlier one whose words it changes again`(
        kind: ChangeKind, marked: String, takes: Bool
    ) throws {
        let later = Self.change(kind, at: marked, isLater: true)
        let changed = Self.after(later, Self.earlier)
        guard takes else {
            #expect(changed.isEmpty)
            return
        }
        #expect(changed.map(\.id) == [Self.earlier.id, later.id])
        #expect(changed[0].status == .superseded)
        #expect(changed[0].history == [ReviewStep(.supersede, by: .galley, at: 99)])
        #expect(changed[0].links == [AnnotationLink(.supersededBy, iri(of: later.id))])
        #expect(changed[1].links == [AnnotationLink(.supersedes, iri(of: Self.earlier.id))])
        #expect(changed[1].isUnreviewed)
    }

    @Test func `a change whose words were taken out is orphaned, and says by which`() {
        let later = Self.change(
            .claimRemoved, at: "⟦Renée said: it has 12 boats, said the harbour.⟧", isLater: true, leaving: "")
        let changed = Self.after(later, Self.earlier)
        #expect(changed.first?.status == .orphaned)
        #expect(changed.first?.links == [AnnotationLink(.supersededBy, iri(of: later.id))])
    }

    static let elsewhere = change(.nameChanged, at: "Renée said: it has 12 boats, said ⟦the harbour⟧.", isLater: true)

    @Test(arguments: [
        (Anchor.anchored(place.marks[0]), Anchor.orphaned(near: TextRange(0, 5)), true),
        (.orphaned(near: TextRange(0, 5)), .anchored(place.marks[0]), true),
        (.anchored(place.marks[0]), .changed(place.marks[0]), false),
        (.moved(place.marks[0]), .moved(place.marks[0]), false),
        (.changed(place.marks[0]), .orphaned(near: TextRange(0, 5)), false),
        (.ambiguous([place.marks[0]]), .orphaned(near: TextRange(0, 5)), false),
    ])
    func `a change whose passage is gone is orphaned, one that is doubtful is left alone`(
        before: Anchor, after: Anchor, isGone: Bool
    ) {
        #expect(
            Self.after(Self.elsewhere, Self.earlier, at: before, follow: after).map(\.status)
                == (isGone ? [.orphaned] : []))
    }

    @Test(arguments: [
        ReviewStep(.triage(.correction), by: AnnotationFileTests.ada, at: 1),
        ReviewStep(.reopen, by: AnnotationFileTests.ada, at: 1),
        ReviewStep(.dismiss, by: AnnotationFileTests.ada, at: 1, note: "no"),
    ])
    func `what somebody has looked at stays as it is`(step: ReviewStep) {
        var reviewed = Self.earlier
        reviewed.history = [step]
        let later = Self.change(.figureChanged, at: "Renée said: it has ⟦12 boats⟧, said the harbour.", isLater: true)
        #expect(Self.after(later, reviewed).isEmpty)
        #expect(Self.after(Self.elsewhere, reviewed, follow: .orphaned(near: TextRange(0, 0))).isEmpty)
    }

    @Test func `what took the place already is not told again`() {
        let later = Self.change(.figureChanged, at: "Renée said: it has ⟦12 boats⟧, said the harbour.", isLater: true)
        let first = Self.after(later, Self.earlier)
        #expect(Self.after(first[1], first[0]).isEmpty)
    }
}
