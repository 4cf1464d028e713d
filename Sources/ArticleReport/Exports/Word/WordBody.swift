internal import ArticleAnalysis
internal import ArticleAnnotations

/// Writes the text of a Word file from front to back.
///
/// A paragraph ends in a mark that is a character like others: where it came or went, it carries the change itself, so
/// that accepting or rejecting joins and parts paragraphs as the versions do (ECMA-376 part 1, 17.13.5.15 and
/// 17.13.5.20).
struct WordBody {
    private let review: ReviewedDiff
    private let redline: Redline
    private let style: ParagraphStyles
    /// The comments that start or end at each stretch, by number, and those without a place.
    private var starts: [Int: [Int]] = [:]
    private var ends: [Int: [Int]] = [:]
    private var loose: [Int] = []

    private var paragraphs: [XML] = []
    private var runs: [XML] = []
    private var name: StaticString?
    private var nextRevision: Int

    init(_ review: ReviewedDiff, _ remarks: [Remark]) {
        self.review = review
        redline = Redline(review.diff, remarks: remarks)
        style = ParagraphStyles(review.diff)
        nextRevision = remarks.count  // comments are numbered first
        for (number, remark) in remarks.enumerated() {
            guard let stretches = redline.stretches(of: remark) else {
                loose.append(number)
                continue
            }
            starts[stretches.lowerBound, default: []].append(number)
            ends[stretches.upperBound, default: []].append(number)
        }
    }

    mutating func document() -> XML {
        for (index, stretch) in redline.stretches.enumerated() {
            runs += (starts[index] ?? []).map { .element("w:commentRangeStart", ["w:id": "\($0)"]) }
            add(stretch)
            for comment in ends[index] ?? [] {
                runs.append(.element("w:commentRangeEnd", ["w:id": "\(comment)"]))
                runs.append(reference(to: comment))
            }
        }
        runs += loose.map(reference)
        endParagraph(.kept)
        let page = XML.element(
            "w:sectPr", .element("w:pgSz", ["w:w": "11906", "w:h": "16838"]),
            .element(
                "w:pgMar",
                [
                    "w:top": "1417", "w:right": "1417", "w:bottom": "1134", "w:left": "1417", "w:header": "708",
                    "w:footer": "708",
                    "w:gutter": "0",
                ]))
        return .element("w:document", ["xmlns:w": wordNamespace], .element("w:body", paragraphs + [page]))
    }

    private mutating func add(_ stretch: RedlineStretch) {
        if stretch.isLineEnd { return addLineEnd(stretch) }
        if name == nil || isProvisional, let found = style.name(of: stretch) {
            (name, isProvisional) = (found, stretch.fate == .removed)
        }
        runs.append(tracked(redline.text(of: stretch), stretch.fate))
    }

    /// A line end that both versions have may end a paragraph in one of them and be a wrapped line in the other.
    private mutating func addLineEnd(_ stretch: RedlineStretch) {
        let (endsOld, endsNew) = style.endsParagraph(stretch)
        switch (stretch.fate, endsOld, endsNew) {
        case (.kept, true, false):
            addSpace(.added)
            endParagraph(.removed)
        case (.kept, false, true):
            addSpace(.removed)
            endParagraph(.added)
        case (_, false, false): addSpace(stretch.fate)
        default: endParagraph(stretch.fate)
        }
    }

    /// The end of a wrapped line is a space, but for one behind the end of a paragraph.
    ///
    /// Where that end came or went, the space is wanted in the version alone that has no such end.
    private mutating func addSpace(_ fate: Redline.Fate) {
        guard runs.isEmpty else { return runs.append(tracked(" ", fate)) }
        switch (lastEnd, fate) {
        case (.added, .kept), (.added, .removed): runs.append(tracked(" ", .removed))
        case (.removed, .kept), (.removed, .added): runs.append(tracked(" ", .added))
        default: break
        }
    }

    /// How the paragraph before this one ended.
    private var lastEnd = Redline.Fate.kept

    /// Whether the paragraph's style is that of words that went: what stays or comes decides if there is any.
    private var isProvisional = false

    private mutating func tracked(_ words: String, _ fate: Redline.Fate) -> XML {
        func run(_ element: StaticString) -> XML {
            .element("w:r", .element(element, ["xml:space": "preserve"], .exactText(words)))
        }
        return switch fate {
        case .kept: run("w:t")
        case .added: revision("w:ins", [run("w:t")])
        case .removed: revision("w:del", [run("w:delText")])
        }
    }

    private mutating func endParagraph(_ fate: Redline.Fate) {
        var properties: [XML] = []
        if let name { properties.append(.element("w:pStyle", ["w:val": "\(name)"])) }
        switch fate {
        case .kept: break
        case .added: properties.append(.element("w:rPr", revision("w:ins")))
        case .removed: properties.append(.element("w:rPr", revision("w:del")))
        }
        let head = properties.isEmpty ? [] : [XML.element("w:pPr", properties)]
        paragraphs.append(.element("w:p", head + runs))
        (runs, name, isProvisional, lastEnd) = ([], nil, false, fate)
    }

    private mutating func revision(_ element: StaticString, _ content: [XML] = []) -> XML {
        defer { nextRevision += 1 }
        return .element(
            element, ["w:id": "\(nextRevision)", "w:author": review.new.author, "w:date": review.new.cited.sourceDate],
            content)
    }

    private func reference(to comment: Int) -> XML {
        .element(
            "w:r", .element("w:rPr", .element("w:rStyle", ["w:val": "CommentReference"])),
            .element("w:commentReference", ["w:id": "\(comment)"]))
    }
}
