import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import ArticleIngest
import ArticleReport

/// The phases of one comparison in their order: a file read, both texts cut, compared at the cost of what changed, and
/// what is made of the changes; what a whole analysis costs beside them.
func timePhases(_ pairs: [NeighbouringTexts]) -> [Timing] {
    for pair in pairs.prefix(20) { run(pair) }
    var times = PhaseTimes()
    for pair in pairs { times.add(pair) }
    return times.timings
}

private struct PhaseTimes {
    private var samples: [String: [Double]] = [:]

    private static let (reading, whole, cutting) = (
        "reading a text file", "whole analysis of one version", "cutting both versions"
    )
    private static let (aligning, comparison, galley) = (
        "aligning sentences", "comparison, aligning included", "**Galley**, cutting and comparison"
    )
    private static let (annotating, terminal, page, answer) = (
        "annotations of the changes", "report for a terminal", "report as a page", "answer as JSON"
    )

    /// The last one is what others are compared with.
    var timings: [Timing] {
        [
            Self.reading, Self.whole, Self.cutting, Self.aligning, Self.comparison, Self.annotating, Self.terminal,
            Self.page, Self.answer, Self.galley,
        ].map { Timing(name: $0, samples: samples[$0] ?? []) }
    }

    mutating func add(_ pair: NeighbouringTexts) {
        let bytes = Array(pair.new.utf8)
        time(Self.reading) { _ = try? ingest(bytes, contentType: "text/plain") }
        time(Self.whole) { _ = analyze(ArticleText(pair.new)) }
        var sides: (old: Page, new: Page)?
        let cutting = time(Self.cutting) {
            let old = cut(ArticleText(pair.old))
            sides = (old, cut(ArticleText(pair.new), after: old))
        }
        guard let (old, new) = sides else { return }
        time(Self.aligning) { _ = align(old, new) }
        var diff: ArticleDiff?
        let comparison = time(Self.comparison) { diff = compare(old, new) }
        samples[Self.galley, default: []].append(cutting + comparison)
        guard let diff else { return }
        render(diff)
    }

    private mutating func render(_ diff: ArticleDiff) {
        let (old, new) = (
            AnnotatedVersion(id: "o", source: "x:y", seen: 0), AnnotatedVersion(id: "n", source: "x:y", seen: 1)
        )
        let heading = ReportHeading(headline: "A text", old: VersionLabel(name: "1"), new: VersionLabel(name: "2"))
        time(Self.annotating) { for one in annotate(diff, article: "x/y", old: old, new: new) { _ = file(of: one) } }
        time(Self.terminal) {
            _ = terminalText(terminalReport(of: diff, heading: heading, expanded: true), width: 100, isColored: true)
        }
        time(Self.page) { _ = htmlPage(of: diff, heading: heading) }
        time(Self.answer) { _ = ContractJSON.line(id: "p", diff) }
    }

    @discardableResult
    private mutating func time(_ name: String, _ work: () -> Void) -> Double {
        let spent = milliseconds(work)
        samples[name, default: []].append(spent)
        return spent
    }
}

/// Tokens a second that get their tags, without an earlier version to take them from; each text's best of five, so that
/// what else the machine does counts little.
func timeTagger(_ pairs: [NeighbouringTexts]) -> Double {
    let pages = pairs.map { cut(ArticleText($0.new)) }
    let tokens = pages.reduce(0) { $0 + $1.tokens.count }
    let spent = pages.reduce(0) { sum, page in
        let times = (0..<5).map { _ in
            milliseconds {
                _ = tag(page)
            }
        }
        return sum + (times.min() ?? 0)
    }
    return Double(tokens) / spent * 1000
}

func run(_ pair: NeighbouringTexts) {
    let old = cut(ArticleText(pair.old))
    _ = compare(old, cut(ArticleText(pair.new), after: old))
}

/// In words: what a printed page has.
private let page = 500

/// One pair at the length of 1 to 100 pages: a time that grows as the length does is linear.
func growth(_ pairs: [NeighbouringTexts]) -> [String] {
    guard let middle = pairs.sorted(by: { $0.words < $1.words }).dropFirst(pairs.count / 2).first else { return [] }
    var before: (words: Int, spent: Double)?
    return [1, 3, 10, 30, 100].map { pages in
        let long = NeighbouringTexts(old: stretched(middle.old, to: pages), new: stretched(middle.new, to: pages))
        let spent = median((0..<5).map { _ in milliseconds { run(long) } })
        defer { before = (long.words, spent) }
        let row = "| \(pages) | \(long.words) | \(rounded(spent)) | \(rounded(spent / Double(long.words) * 900)) |"
        guard let before else { return row + "  |" }
        let (time, length) = (spent / before.spent, Double(long.words) / Double(before.words))
        return row + " \(rounded(time, 1))× the time for \(rounded(length, 1))× the length |"
    }
}

/// Copies of the text, numbered so that no two of a sentence are equal, down to its first paragraphs for one page.
private func stretched(_ text: String, to pages: Int) -> String {
    let paragraphs = text.split(separator: "\n\n")
    var (made, words): ([String], Int) = ([], 0)
    for copy in 0..<(pages * page) {
        for paragraph in paragraphs {
            guard words < pages * page else { return made.joined(separator: "\n\n") }
            made.append("\(paragraph) Part \(copy).")
            words += paragraph.split(whereSeparator: \.isWhitespace).count + 2
        }
    }
    return made.joined(separator: "\n\n")
}
