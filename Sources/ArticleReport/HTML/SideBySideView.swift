internal import ArticleAnalysis
internal import ArticleDiff

/// The old sentences on the left, what became of them on the right; a table row for each row of the alignment.
struct SideBySideView {
    private let diff: ArticleDiff
    private let old: MarkedSide
    private let new: MarkedSide

    init(_ diff: ArticleDiff) {
        self.diff = diff
        old = MarkedSide(diff, .del, in: .sideBySide)
        new = MarkedSide(diff, .ins, in: .sideBySide, besides: Set(Self.changesOfWholeRows(diff)))
    }

    var html: String {
        let references = ofWholeRows
        let isSame = standing(diff.alignment.map { $0.relation == .unchanged && !$0.moved })
        let rows = diff.alignment.enumerated().map { index, row in
            let count = isSame[index] ? gap(at: index, isSame, "sentence") : nil
            let looks = row.moved && row.relation == .unchanged ? "moved" : row.relation.rawValue
            return (count.map { "<tr class=\"gap\"><td colspan=\"3\">\($0)</td></tr>\n" } ?? "")
                + "<tr class=\"\(looks)\(isSame[index] ? " same" : "")\"><td>\(cell(row, diff.old, old))</td>"
                + "<td class=\"what\">\(sign(row))\(references[index] ?? "")</td><td>\(cell(row, diff.new, new))</td></tr>"
        }
        return
            """
            <table aria-labelledby="two-texts">\
            <thead><tr><th scope="col">Before</th><th scope="col"><span class="sr">What became of it</span></th>
            """
                + "<th scope=\"col\">After</th></tr></thead>\n<tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table>"
    }

    /// By row, links to the notes that say what became of its sentences as a whole.
    private var ofWholeRows: [Int: String] {
        Self.changesOfWholeRows(diff).reduce(into: [:]) { rows, change in
            rows[diff.changes[change].row, default: ""] += new.reference(to: change)
        }
    }

    private static func changesOfWholeRows(_ diff: ArticleDiff) -> [Int] {
        diff.changes.indices.filter { index in
            let change = diff.changes[index]
            return [.moved, .split, .merged].contains(change.kind) && change.rule == change.kind.rawValue
        }
    }

    private func sign(_ row: AlignmentRow) -> String {
        let relation = row.relation == .unchanged ? "" : row.relation.rawValue
        return [relation, row.moved ? "moved" : ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func cell(_ row: AlignmentRow, _ analysis: ArticleAnalysis, _ side: MarkedSide) -> String {
        let sentences = side.tag == .del ? row.old : row.new
        return sentences.map { marked(analysis.sentences[$0].range, side, whole: row.old.isEmpty || row.new.isEmpty) }
            .joined(
                separator: " ")
    }

    /// A sentence with its differences marked; a sentence without a counterpart is one difference.
    private func marked(_ range: TextRange, _ side: MarkedSide, whole: Bool) -> String {
        if whole { return side.difference(range) }
        var html = ""
        var start = range.start
        for place in differences(in: range, side) {
            html += escaped(side.text[TextRange(start, place.start)]) + side.difference(place)
            start = place.end
        }
        return html + escaped(side.text[TextRange(start, range.end)])
    }

    /// The places of the changes inside a sentence, in order, without overlap; what covers the whole sentence is no
    /// edit inside it.
    private func differences(in range: TextRange, _ side: MarkedSide) -> [TextRange] {
        let touching = side.places.compactMap { $0 }.filter { $0.overlaps(range) }
        let inside = touching.map { TextRange(max($0.start, range.start), min($0.end, range.end)) }.filter {
            $0 != range
        }.sorted()
        return inside.reduce(into: []) { kept, place in
            if kept.last.map({ $0.end <= place.start }) ?? true { kept.append(place) }
        }
    }
}
