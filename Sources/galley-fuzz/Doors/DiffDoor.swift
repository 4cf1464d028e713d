import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import ArticleReport
import TestSupport

/// `galley diff`, `annotate`, `export` and `batch diff`: any two texts.
struct DiffDoor: Door {
    let name = "diff"
    let corpus: Corpus

    /// A text and a torn copy of it; once in five another text.
    func input(using random: inout SeededRandom) -> FuzzInput {
        var draft = corpus.tornPassage(2, using: &random)
        let old = draft.string
        if random.once(in: 5) { draft = corpus.tornPassage(2, using: &random) }
        TextMutation.tear(&draft, times: random.number(below: 6), using: &random)
        return FuzzInput(texts: [old, draft.string])
    }

    func check(_ input: FuzzInput) -> [Flaw] {
        let old = analyze(ArticleText(input.text(0)))
        let new = analyze(ArticleText(input.text(1)), after: old)
        let (there, back) = (compare(old, new), compare(new, old))
        let line = ContractJSON.line(id: "fuzz", there)
        return flaws(of: there) + flaws(of: back)
            + flaws(of: there, mirroredBy: back)
            + flaws(ofReadingInPart: there) + flaws(ofReadingInPart: back)
            + flaws(ofComparisonWithItself: old) + flaws(ofComparisonWithItself: new)
            + jsonFlaws(line) { $0 == "new" ? new.text : old.text } + annotationFlaws(there)
            + followingFlaws(there, input) + reportFlaws(there, input) + exportFlaws(there, input)
    }

    static let old = AnnotatedVersion(id: "c0ffee", source: "https://example.org/fuzz", seen: 1_729_240_200)
    static let new = AnnotatedVersion(id: "c0ffef", source: "https://example.org/fuzz", seen: 1_729_243_800)

    /// Every change becomes an annotation that reads back, and that shows its words in both texts.
    private func annotationFlaws(_ diff: ArticleDiff) -> [Flaw] {
        let annotations = annotate(diff, article: "local/fuzz", old: Self.old, new: Self.new)
        let areSame = Set(annotations.map(\.id)).count < annotations.count
        return annotations.flatMap { annotation in
            flaws(ofFileOfNew: annotation)
                + zip(annotation.targets, [diff.old.text, diff.new.text]).compactMap { misplaced($0, in: $1) }
        } + (areSame ? [Flaw("two changes of one id")] : [])
    }

    /// A place of the old text has one in the new one, or none; where its words stand unchanged they are the same.
    private func followingFlaws(_ diff: ArticleDiff, _ input: FuzzInput) -> [Flaw] {
        var random = input.random
        var check = RangeCheck(diff.new.text)
        var found: [Flaw] = []
        let crossing = Crossing(diff)
        for _ in 0..<min(8, diff.old.tokens.count) {
            let first = random.number(below: diff.old.tokens.count)
            let last = first + random.number(below: 5)
            let words = TextRange(
                diff.old.tokens[first].range.start, diff.old.tokens[min(last, diff.old.tokens.count - 1)].range.end)
            let anchor = crossing.follow(words)
            check.expect(anchor.ranges, "followed place")
            found += [wrong(anchor, for: words, in: diff)].compactMap(\.self)
        }
        return check.flaws + found
    }

    private func wrong(_ anchor: Anchor, for words: TextRange, in diff: ArticleDiff) -> Flaw? {
        guard case .anchored(let place) = anchor, diff.old.text.bytes[words] != diff.new.text.bytes[place] else {
            return nil
        }
        return Flaw("a place that is said to hold the same words", "\(words) \(place)")
    }

    private static let heading = ReportHeading(
        headline: "Fuzz", old: VersionLabel(name: "old"), new: VersionLabel(name: "new"))

    private func reportFlaws(_ diff: ArticleDiff, _ input: FuzzInput) -> [Flaw] {
        var random = input.random
        let report = terminalReport(of: diff, heading: Self.heading, expanded: random.once(in: 2))
        return obeyed(terminalText(report, width: 1 + random.number(below: 120), isColored: false))
    }

    /// Whoever accepts all marks has the new text, whoever rejects them the old one; one case in three, since exports
    /// take longer than the comparison.
    private func exportFlaws(_ diff: ArticleDiff, _ input: FuzzInput) -> [Flaw] {
        var random = input.random
        guard random.once(in: 3) else { return [] }
        let versions = [Self.old, Self.new].enumerated().map {
            ExportedVersion(number: $0.offset + 1, cited: $0.element, author: "A")
        }
        let annotations = annotate(diff, article: "local/fuzz", old: Self.old, new: Self.new)
        let article = ExportedArticle(id: "local/fuzz", versions: versions, annotations: annotations)
        let review = ReviewedDiff(diff, of: article, old: versions[0], new: versions[1])
        _ = (htmlPage(of: review, heading: Self.heading), try? wordDocument(review))
        let markup = criticMarkup(review)
        let isKept =
            settled(markup, accepting: true) == diff.new.text.bytes
            && settled(markup, accepting: false) == diff.old.text.bytes
        return isKept ? [] : [Flaw("markup that loses one of the texts")]
    }
}

extension Anchor {
    /// Every place that it names.
    fileprivate var ranges: [TextRange] {
        switch self {
        case .anchored(let range), .moved(let range), .changed(let range), .orphaned(let range): [range]
        case .ambiguous(let ranges): ranges
        }
    }
}

/// A target whose words do not stand where it says.
func misplaced(_ target: Target, in text: ArticleText) -> Flaw? {
    do throws(AnnotationError) {
        return try range(of: target, in: text) == nil && !target.selectors.isEmpty
            ? Flaw("a target without a place") : nil
    } catch {
        return Flaw("a target that does not show its words", error.description)
    }
}
