import ArticleAnalysis
import ArticleAnnotations
import ArticleReview
import ArticleStore
import Foundation
import TestSupport
import Testing

@Suite struct VersionWalkTests {
    @Test func `each version is cut once and each two neighbours are compared once, whoever asks`() throws {
        let harbour = try HarbourArticle()
        let article = try harbour.reviewed()
        let walk = article.versions
        let place = TextRange(17, 28)
        for end in [3, 1, 2, 3] { _ = try walk.anchor(of: place, from: 0, to: end) }
        _ = try walk.diff(from: 2, to: 3)
        _ = try walk.analysis(at: 3)
        #expect(harbour.cuts.count == 4)
        #expect(Set(harbour.cuts.map(\.text.bytes)).count == 4)
        #expect(harbour.cuts.map(\.isAfter) == [false, true, true, true])
        #expect(harbour.comparisons == 3)
    }

    @Test func `nothing is cut before somebody asks, and no more than that`() throws {
        let harbour = try HarbourArticle()
        let article = try harbour.reviewed()
        #expect(harbour.cuts.isEmpty)
        _ = try article.versions.diff(from: 2, to: 3)
        #expect(harbour.cuts.count == 2)
        #expect(harbour.comparisons == 1)
    }

    @Test func `finding changes compares the pair once, though places are followed along it`() throws {
        let harbour = try HarbourArticle()
        try harbour.annotate(1, 2)
        let before = harbour.comparisons
        try harbour.annotate(2, 3)
        #expect(harbour.comparisons == before + 1)
    }

    @Test(
        arguments: [
            ("wall", 0, 3, "anchored wall"),
            ("the quay", 0, 3, "anchored the quay"),
            ("40", 0, 1, "changed 55"),
            ("40", 0, 2, "changed 62"),
            ("40", 0, 0, "anchored 40"),
        ])
    func `a place is followed through all versions between`(words: String, start: Int, end: Int, fate: String) throws {
        let article = try HarbourArticle().reviewed()
        let bytes = try article.versions.text(at: start).text.bytes
        let found = try #require(bytes.firstRange(of: Array(words.utf8)))
        let place = TextRange(found.lowerBound, found.upperBound)
        let anchor = try article.versions.anchor(of: place, from: start, to: end)
        let later = try article.versions.text(at: end).text
        #expect("\(name(anchor)) \(anchor.range.map { later[$0] } ?? "")" == fate)
    }

    @Test func `a place of a version that is not here, or of a later one, is not followed`() throws {
        let harbour = try HarbourArticle()
        let change = try harbour.annotate(2, 3).new.figure()
        let article = try harbour.reviewed()
        let target = try #require(change.targets.last)
        #expect(try article.versions.anchor(of: target, at: 1) == nil)
        #expect(try article.versions.anchor(of: target, at: 3)?.range != nil)
        #expect(article.versions.index(ofVersion: "no such commit") == nil)
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

@Suite struct LazyTextTests {
    @Test func `a damaged version troubles those who need its words, and nobody else`() throws {
        let harbour = try HarbourArticle()
        let late = try harbour.annotate(3, 4)
        let first = try harbour.reviewed().versions.history.versions[0]
        try harbour.temporary.overwrite(harbour.temporary.file(of: first.text), with: Array("spoilt".utf8))
        let article = try harbour.reviewed()
        #expect(try article.annotations().files.own.count == late.new.count)
        #expect(throws: ReviewError.self) { try article.versions.text(at: 0) }
    }
}
