package import ArticleAnalysis
internal import ArticleAnnotations
package import ArticleDiff
package import ArticleStore

/// The way through an article's versions, as far as somebody asks: each is cut once, each two are compared once, at the
/// cost of what changed between them.
///
/// Versions go by their index in the history, the oldest at 0.
package final class VersionWalk {
    /// The article's versions and reviews, as they stood when the walk began.
    package let history: History
    private let store: ArticleStore
    private let reading: TextReading
    private let indices: [String: Int]
    private var texts: [Int: VersionText] = [:]
    private var pages: [Int: Page] = [:]
    private var analyses: [Int: ArticleAnalysis] = [:]
    private var diffs: [Range<Int>: ArticleDiff] = [:]
    private var crossings: [Int: Crossing] = [:]

    init(_ history: History, in store: ArticleStore, _ reading: TextReading) {
        (self.history, self.store, self.reading) = (history, store, reading)
        let commits = history.versions.enumerated().flatMap { index, version in
            version.commits.map { ($0.hex, index) }
        }
        indices = Dictionary(commits, uniquingKeysWith: { first, _ in first })
    }

    /// Where a version stands among the article's, by any commit that stored it; nil for one that this store does not
    /// have.
    package func index(ofVersion commit: String) -> Int? { indices[commit] }

    /// Where it stands, from 0; throws ``ReviewError/unknownVersion(_:)`` where the article has none such.
    package func index(of version: Version) throws(ReviewError) -> Int {
        guard let index = indices[version.commit.hex] else { throw .unknownVersion(version.commit.hex) }
        return index
    }

    /// What a version holds, read once; throws ``ReviewError/store(_:)`` where it cannot be read.
    package func text(at index: Int) throws(ReviewError) -> VersionText {
        if let known = texts[index] { return known }
        let version = history.versions[index]
        let found = VersionText(try asking { () throws(StoreError) in try store.read(version, withSource: false) })
        texts[index] = found
        return found
    }

    /// The text of a version, cut; what is known of the nearest version that was cut is taken over.
    private func page(at index: Int) throws(ReviewError) -> Page {
        if let known = pages[index] { return known }
        let text = try text(at: index)
        let nearest = pages.keys.min { (abs($0 - index), $0) < (abs($1 - index), $1) }
        let made = reading.cutting(text.text, text.published, nearest.flatMap { pages[$0] })
        pages[index] = made
        return made
    }

    /// What a version says.
    ///
    /// Throws `store` where the version cannot be read.
    package func analysis(at index: Int) throws(ReviewError) -> ArticleAnalysis {
        if let known = analyses[index] { return known }
        let made = read(try page(at: index))
        analyses[index] = made
        return made
    }

    /// What changed from one version to a later one.
    ///
    /// Versions go by their index, from 0. Throws `store` where one of them cannot be read.
    package func diff(from old: Int, to new: Int) throws(ReviewError) -> ArticleDiff {
        if let known = diffs[Range(old, upTo: new)], old < new { return known }
        let made = reading.comparison(try page(at: old), try page(at: new))
        if old < new { diffs[old..<new] = made }
        return made
    }

    /// Cuts each version up to the one at an index, and keeps nothing: of an article with a thousand versions, all pages
    /// at once would not fit.
    ///
    /// `next` is given the pages in order. Throws `store` where a version cannot be read.
    func cutEach(through last: Int, next: (Page) -> Void) throws(ReviewError) {
        var before: Page?
        for index in Range(0, upTo: last + 1) {
            let text = try text(at: index)
            let page = reading.cutting(text.text, text.published, before)
            next(page)
            before = page
        }
    }

    /// The text of a version, cut after an earlier one, of which nothing is kept.
    func cut(at index: Int, after earlier: Page?) throws(ReviewError) -> Page {
        let text = try text(at: index)
        return reading.cutting(text.text, text.published, earlier)
    }

    /// The words of a version and nothing else.
    func bareText(at index: Int) throws(ReviewError) -> ArticleText {
        if let known = texts[index] { return known.text }
        return ArticleText(try asking { () throws(StoreError) in try store.text(of: history.versions[index]) })
    }

    /// What changed from one page to another.
    func compared(_ old: Page, _ new: Page) -> ArticleDiff { reading.comparison(old, new) }

    /// What changed from one version to another, of which nothing is kept.
    func comparison(from old: Int, to new: Int) throws(ReviewError) -> ArticleDiff {
        let (before, after) = (try text(at: old), try text(at: new))
        let page = reading.cutting(before.text, before.published, nil)
        return reading.comparison(page, reading.cutting(after.text, after.published, page))
    }

    /// The crossings that lead from one version to a later one, through all between them.
    func crossings(from start: Int, to end: Int) throws(ReviewError) -> [Crossing] {
        var way: [Crossing] = []
        for index in Range(start, upTo: end) {
            way.append(try crossing(from: index))
        }
        return way
    }

    private func crossing(from index: Int) throws(ReviewError) -> Crossing {
        if let known = crossings[index] { return known }
        let made = Crossing(try diff(from: index, to: index + 1))
        crossings[index] = made
        return made
    }
}

extension ReviewedArticle {
    /// “version 2”; a version that is not here by its commit.
    package func name(ofVersion commit: String) -> String {
        versions.index(ofVersion: commit).map { "version \(versions.history.versions[$0].number)" }
            ?? "version \(commit.prefix(10)) (not in this store)"
    }
}
