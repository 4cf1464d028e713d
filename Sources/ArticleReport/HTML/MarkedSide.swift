internal import ArticleAnalysis
internal import ArticleDiff

/// One version's text with the places of the changes, ready to be written out piece by piece.
struct MarkedSide {
    enum ChangeElement: String {
        case del, ins
    }

    /// The view that it is drawn in; a change has an anchor in each.
    enum View: String {
        case inline = "i"
        case sideBySide = "s"
    }

    let text: ArticleText
    let tag: ChangeElement
    private let view: View
    private let changes: [Change]
    /// Changes whose note is led to from elsewhere in the view.
    private let others: Set<Int>
    /// The place of each change on this side, nil where it has none.
    let places: [TextRange?]
    /// Behind which byte the number of each change stands, nil where it has no place on this side.
    private let ends: [Int?]

    /// `differences` are the stretches that the view marks, where they are not the places of the changes themselves: a
    /// place can end in words that stand, as “8 and 13 October” does where 13 became 14.
    init(
        _ diff: ArticleDiff, _ tag: ChangeElement, in view: View, besides others: Set<Int> = [],
        marking differences: [TextRange] = []
    ) {
        text = tag == .del ? diff.old.text : diff.new.text
        (self.tag, self.view, changes, self.others) = (tag, view, diff.changes, others)
        places = diff.changes.map { tag == .del ? $0.old : $0.new }
        let marked = differences.map(text.trimmed).filter { !$0.isEmpty }
        ends = places.map { place in
            place.map { place in min(place.end, marked.last { $0.overlaps(place) }?.end ?? place.end) }
        }
    }

    /// A stretch that differs, as `<del>` or `<ins>`, with the numbers of the changes that end in it; blank stretches
    /// stay bare.
    ///
    /// In one text a replaced word bears the number of its note once, behind the new word, if that `follows`.
    func difference(_ range: TextRange, follows: Bool = false) -> String {
        let words = text[range]
        guard !text.trimmed(range).isEmpty else { return escaped(words) }
        if isMoved(range) { return moved(words) + references(in: range, follows) }
        let said = tag == .del ? "deleted: " : "inserted: "
        return
            """
            <\(tag.rawValue) class="\(level(in: range).rawValue)"><span class="sr">[\(said)</span>\(escaped(words))
            """
                + "<span class=\"sr\">]</span></\(tag.rawValue)>" + references(in: range, follows)
    }

    /// What only stands in another place now says so, lest it be taken for something that was dropped or is new.
    private func moved(_ words: String) -> String {
        "<\(tag.rawValue) class=\"moved\"><span class=\"way\">\(tag == .del ? "moved away" : "moved here"):</span> \(escaped(words))</\(tag.rawValue)>"
    }

    /// Whether all of a stretch but white space belongs to sentences or phrases that moved.
    private func isMoved(_ range: TextRange) -> Bool {
        var start = text.trimmed(range).start
        for place in zip(places, changes).compactMap({ $1.kind == .moved ? $0 : nil }).sorted()
        where place.start <= start && start < place.end {
            start = text.trimmed(TextRange(min(place.end, range.end), range.end)).start
        }
        return text.trimmed(TextRange(start, range.end)).isEmpty
    }

    /// Links to the notes on the changes that end inside a stretch.
    private func references(in range: TextRange, _ follows: Bool) -> String {
        places.indices.filter { index in
            guard !others.contains(index), let end = ends[index] else { return false }
            return range.start < end && end <= range.end && places[index]?.isEmpty == false
        }
        .filter { !follows || changes[$0].new == nil || changes[$0].kind == .moved }
        .map(reference).joined()
    }

    /// A link to the note on a change, which leads back to it; where both sides have one, that of the new side. It is
    /// called by its number and how serious the change is: “note 4, substantive”.
    func reference(to change: Int) -> String {
        let anchor = "\(view.rawValue)\(change + 1)\(tag == .del ? "-before" : "")"
        return
            """
            <a class="ref" id="\(anchor)" href="#c\(change + 1)" \
            aria-label="note \(change + 1), \(changes[change].kind.level.rawValue)">\(change + 1)</a>
            """
    }

    /// The most serious level of the changes that touch a stretch.
    private func level(in range: TextRange) -> ChangeLevel {
        let touching = places.indices.filter { places[$0]?.overlaps(range) ?? false }.map { changes[$0].kind.level }
        return ChangeLevel.allCases.first { touching.contains($0) } ?? .editorial
    }
}

/// Which of the rows or paragraphs can be left out where only what changed is shown: those that stand, but for one
/// beside each change.
func standing(_ isSame: [Bool]) -> [Bool] {
    isSame.indices.map { index in
        isSame[index] && (index == 0 || isSame[index - 1]) && (index + 1 == isSame.count || isSame[index + 1])
    }
}

/// “12 sentences unchanged”, in front of the first of those that are left out; nil in front of the others.
func gap(at index: Int, _ isLeftOut: [Bool], _ noun: String) -> String? {
    guard index == 0 || !isLeftOut[index - 1] else { return nil }
    let count = isLeftOut[index...].prefix { $0 }.count
    return "\(count) \(noun)\(count == 1 ? "" : "s") unchanged"
}
