internal import ArticleAnalysis
internal import ArticleDiff

/// Both versions as one text: what went is struck, what came is set, a paragraph for each block.
///
/// Each is told by its element, by a line through or under it, and in words for who hears the page.
struct ComparedText {
    private enum Side { case same, gone, come }

    private(set) var parts: [ComparedParagraph] = []
    /// The changes, by their index, that the text has a place for.
    private(set) var places: Set<Int> = []
    private let diff: ArticleDiff
    private var current = ComparedParagraph()
    /// Words of the new text that link somewhere, in order.
    private let links: [(range: TextRange, path: DeskPath)]

    init(_ diff: ArticleDiff, links: [(range: TextRange, path: DeskPath)] = []) {
        (self.diff, self.links) = (diff, links)
        let ending = changesByLastPiece()
        for (index, piece) in diff.patch.enumerated() {
            if piece.isEqual {
                add(.same, piece.new)
            } else {
                add(.gone, piece.old)
                add(.come, piece.new)
                addReferences(to: ending[index] ?? [])
            }
        }
        endParagraph()
    }

    /// Both versions in one, a paragraph for each block.
    var paragraphs: [Markup] { parts.map { .element(.p, [.anyDirection], $0.both) } }

    private func text(_ side: Side) -> ArticleText { side == .gone ? diff.old.text : diff.new.text }

    private mutating func endParagraph() {
        if !current.both.isEmpty { parts.append(current) }
        current = ComparedParagraph()
    }

    /// A stretch, cut at blank lines, so that no element reaches over the end of a paragraph.
    private mutating func add(_ side: Side, _ range: TextRange) {
        var start = range.start
        let bytes = text(side).bytes
        var place = start
        while place < range.end {
            guard bytes.byte(at: place) == 0x0A, place + 1 < range.end, bytes.byte(at: place + 1) == 0x0A else {
                place += 1
                continue
            }
            addRun(side, TextRange(start, place))
            endParagraph()
            while place < range.end, bytes.byte(at: place) == 0x0A { place += 1 }
            start = place
        }
        addRun(side, TextRange(start, range.end))
    }

    private mutating func addRun(_ side: Side, _ range: TextRange) {
        guard !range.isEmpty else { return }
        let text = text(side)
        if side == .same || text.trimmed(range).isEmpty {
            // A paragraph does not begin with white space.
            if !current.both.isEmpty || !text.trimmed(range).isEmpty { put([linked(side, range)], side, range) }
            return
        }
        put([difference(side, range)], side, range)
    }

    /// On the sides that the words stand on.
    private mutating func put(_ pieces: [Markup], _ side: Side, _ range: TextRange) {
        current.both += pieces
        if side != .come { current.old += pieces }
        guard side != .gone else { return }
        current.new += pieces
        current.range = current.range.map { $0.union(range) } ?? range
    }

    /// The words with their links.
    private func linked(_ side: Side, _ range: TextRange) -> Markup {
        let text = text(side)
        guard side != .gone, !links.isEmpty else { return "\(text[range])" }
        var (pieces, place) = ([Markup](), range.start)
        let first = links.firstIndex(past: { $0.range.start < range.start })
        for link in links[first...].prefix(while: { $0.range.start < range.end }) where link.range.end <= range.end {
            pieces.append("\(text[TextRange(place, link.range.start)])")
            pieces.append(
                .element(.a, [.class(.figure), .href(Link(link.path))], "\(text[link.range])"))
            place = link.range.end
        }
        return .joined(pieces + ["\(text[TextRange(place, range.end)])"])
    }

    private func difference(_ side: Side, _ range: TextRange) -> Markup {
        let words = linked(side, range)
        let element: Element = side == .gone ? .del : .ins
        if isMoved(side, range) {
            let way = side == .gone ? "moved away: " : "moved here: "
            return .element(element, [.class(.moved)], .element(.span, [.class(.way)], "\(way)"), words)
        }
        let said = side == .gone ? "[deleted: " : "[inserted: "
        return .element(
            element, [.class(style(level(side, range)))], .element(.span, [.class(.hidden)], "\(said)"), words,
            .element(.span, [.class(.hidden)], "] "))
    }

    private func place(_ change: Change, _ side: Side) -> TextRange? { side == .gone ? change.old : change.new }

    /// Whether all of a stretch but white space belongs to what only stands elsewhere now.
    private func isMoved(_ side: Side, _ range: TextRange) -> Bool {
        let text = text(side)
        var start = text.trimmed(range).start
        let moves = diff.changes.compactMap { $0.kind == .moved ? place($0, side) : nil }.sorted()
        for move in moves where move.start <= start && start < move.end {
            start = text.trimmed(TextRange(min(move.end, range.end), range.end)).start
        }
        return text.trimmed(TextRange(start, range.end)).isEmpty
    }

    /// The most serious of what touches a stretch; what no change speaks of is white space and marks.
    private func level(_ side: Side, _ range: TextRange) -> ChangeLevel {
        let touching = diff.changes.filter { place($0, side)?.overlaps(range) ?? false }.map(\.kind.level)
        return ChangeLevel.allCases.first { touching.contains($0) } ?? .editorial
    }

    /// The changes by the last stretch of the patch that is theirs, by its index.
    private func changesByLastPiece() -> [Int: [Int]] {
        let differing = diff.patch.indices.filter { !diff.patch[$0].isEqual }
        func last(_ place: TextRange?, _ side: (PatchPiece) -> TextRange) -> Int? {
            guard let place, !place.isEmpty else { return nil }
            let behind = differing.firstIndex(past: { side(diff.patch[$0]).start < place.end })
            guard behind > 0 else { return nil }
            let stretch = side(diff.patch[differing[behind - 1]])
            let touches = stretch.isEmpty ? stretch.start > place.start : stretch.end > place.start
            return touches ? differing[behind - 1] : nil
        }
        var changes: [Int: [Int]] = [:]
        for (index, change) in diff.changes.enumerated() {
            if let piece = last(change.new, \.new) ?? last(change.old, \.old) {
                changes[piece, default: []].append(index)
            }
        }
        return changes
    }

    /// Links to changes behind their words; where these end a paragraph, in that one.
    private mutating func addReferences(to changes: [Int]) {
        guard !changes.isEmpty else { return }
        let links = changes.map { index -> Markup in
            let number = index + 1
            return .element(
                .a, [.class(.ref), .id("w\(number)"), .href(Link(place: "c\(number)")), .label("note \(number)")],
                "\(number)")
        }
        let isOfNew = diff.changes[changes[0]].new?.isEmpty == false
        if current.both.isEmpty, var part = parts.popLast() {
            part.add(links, to: changes, isOfNew: isOfNew)
            parts.append(part)
        } else {
            current.add(links, to: changes, isOfNew: isOfNew)
        }
        places.formUnion(changes)
    }
}

/// A block of both versions in one.
struct ComparedParagraph {
    /// What stands in one text or the other, once.
    fileprivate(set) var both: [Markup] = []
    fileprivate(set) var old: [Markup] = []
    fileprivate(set) var new: [Markup] = []
    /// Of the new text; nil where all of it went.
    fileprivate(set) var range: TextRange?
    /// The changes, by their index, that end in it.
    fileprivate(set) var changes: [Int] = []

    /// Links behind the words that they are about.
    fileprivate mutating func add(_ links: [Markup], to changes: [Int], isOfNew: Bool) {
        both += links
        if isOfNew { new += links } else { old += links }
        self.changes += changes
    }
}
