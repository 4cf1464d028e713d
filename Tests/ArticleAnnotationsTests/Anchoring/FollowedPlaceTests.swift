import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import TestSupport
import Testing

/// A place on its way through several versions; the first is that of the ⟦annotated⟧ words.
@Suite struct FollowedPlaceTests {
    @Test func `a changed figure is anchored again when a later version restores it`() {
        #expect(
            kinds(
                "The council met. It sent ⟦10,000⟧ troops to the border.",
                "The council met. It sent 12,000 troops to the border.",
                "The council met. It sent 12,000 troops to the northern border.",
                "The council met. It sent 10,000 troops to the northern border.") == ["changed", "changed", "anchored"])
    }

    @Test func `a lost place stays lost, unless its sentence returns to its neighbours`() {
        let first = "The council met on Monday. It sent ⟦10,000⟧ troops to the border. Nobody spoke."
        #expect(
            kinds(
                first, "The council met on Monday. Nobody spoke.", "The council met on Monday. Rain fell. Nobody spoke."
            )
                == ["orphaned", "orphaned"])
        #expect(
            kinds(
                first, "The council met on Monday. Nobody spoke.",
                "The council met on Monday. A ticket costs 10,000 won. Nobody spoke.")
                == ["orphaned", "orphaned"])
        #expect(
            kinds(
                first, "The council met on Monday. Nobody spoke.",
                "The council met on Monday. It sent 10,000 troops to the border. Nobody spoke.") == [
                    "orphaned", "anchored",
                ])
    }

    @Test func `the very text of the annotated version brings back what nothing else could tell apart`() {
        #expect(
            kinds(
                "No. ⟦No.⟧ No. The council met on Monday.", "No. The council met on Monday.",
                "No. No. No. The council met on Monday."
            )
            .last
                == "anchored")
    }

    @Test func `a doubled sentence is ambiguous until the copy is gone`() {
        #expect(
            kinds(
                "Rain fell. It sent ⟦10,000⟧ troops. Nobody spoke.",
                "Rain fell. It sent 10,000 troops. It sent 10,000 troops. Nobody spoke.",
                "Rain fell. It sent 10,000 troops. Nobody spoke at all.") == ["ambiguous", "anchored"])
    }

    @Test func `a sentence that goes and returns is back in its place`() {
        let others = [
            "Rain fell on the coast all week.", "Nobody had expected the ferry to sail.",
            "The harbour stayed shut until Sunday.",
        ]
        let rest = others.joined(separator: " ")
        let back = "The firm lost 40 boats in May. " + rest
        #expect(
            kinds(
                "The firm lost ⟦40⟧ boats in May. " + rest, rest + " The firm lost 40 boats in May.",
                back + " It rains.")
                == ["moved", "anchored"])
    }

    @Test func `a passage that was taken for another is doubted when the true one comes back`() {
        let start = "Add the flour and stir for two minutes. "
        let warm = start + "Warm the milk in a large pan over low heat, stirring."
        #expect(
            kinds(
                start + "Melt the butter in ⟦a large pan⟧ over low heat.", warm,
                warm + " Melt the butter in a large pan over low heat, or use oil."
            ) == ["anchored", "ambiguous"])
    }

    private func kinds(_ first: String, _ later: String...) -> [String] {
        let marked = MarkedText(first)
        let versions = [analyze(marked.text)] + later.map { analyze(ArticleText($0)) }
        let crossings = zip(versions, versions.dropFirst()).map { Crossing(compare($0, $1)) }
        var followed = FollowedPlace(marked.marks[0], from: crossings[0])
        return crossings.map { crossing in
            followed.follow(crossing)
            return name(followed.anchor)
        }
    }

    private func name(_ anchor: Anchor) -> String {
        switch anchor {
        case .anchored: "anchored"
        case .moved: "moved"
        case .changed: "changed"
        case .ambiguous: "ambiguous"
        case .orphaned: "orphaned"
        }
    }
}
