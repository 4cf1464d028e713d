internal import ArticleAnalysis
internal import ArticleDiff

/// Where the places of one version went in the next one: along the patch, never by a search for their words.
struct PlaceMap {
    let pages: AlignedPages
    /// The row of every old sentence.
    private let rowOfOld: [Int]
    /// The pieces of the rows that moved, of which the patch shows only that they went and came.
    private let moved: [Int: [PatchPiece]]
    /// The same by the sentences of the new version.
    private let movedTo: [Int: [PatchPiece]]

    init(_ pages: AlignedPages) {
        self.pages = pages
        var rowOfOld = Array(repeating: 0, count: pages.old.sentences.count)
        var moved: [Int: [PatchPiece]] = [:]
        for (index, row) in pages.alignment.enumerated() {
            for sentence in row.old { rowOfOld[sentence] = index }
            if row.moved { moved[index] = pieces(of: row, from: pages.old, to: pages.new) }
        }
        (self.rowOfOld, self.moved) = (rowOfOld, moved)
        movedTo = moved.reduce(into: [:]) { table, row in
            for sentence in pages.alignment[row.key].new { table[sentence] = row.value }
        }
    }

    /// The pieces that tell what became of the words of moved rows.
    var movedPieces: [PatchPiece] { moved.sorted { $0.key < $1.key }.flatMap(\.value) }

    /// Where the very words stand now; nil where some of them went, or others came between them.
    func same(as place: TextRange) -> TextRange? {
        guard let piece = stretch(meeting: place).first, piece.isEqual, piece.old.contains(place) else { return nil }
        let start = piece.new.start + place.start - piece.old.start
        return TextRange(start, start + place.count)
    }

    /// How many bytes of an old place stayed and stand in a new one.
    func kept(of place: TextRange, in target: TextRange) -> Int {
        stretch(meeting: place).reduce(0) { sum, piece in
            guard piece.isEqual else { return sum }
            let shift = piece.new.start - piece.old.start
            let start = max(piece.old.start, place.start) + shift
            let end = min(piece.old.end, place.end) + shift
            return sum + max(0, min(end, target.end) - max(start, target.start))
        }
    }

    /// From where the first words of an old place went to where the last did.
    func reach(of place: TextRange) -> TextRange? {
        let pieces = stretch(meeting: place)
        guard let first = pieces.first, let last = pieces.last else { return nil }
        let start = first.isEqual ? first.new.start + max(0, place.start - first.old.start) : first.new.start
        return TextRange(start, last.new.end)
    }

    /// Whether the words of a new place came where words of an old one went.
    func replaces(_ place: TextRange, with target: TextRange) -> Bool {
        stretch(meeting: place).contains { !$0.isEqual && $0.new.overlaps(target) }
    }

    /// Whether words of an old place went, came beside those that stayed, or were replaced.
    func isAltered(_ place: TextRange) -> Bool { same(as: place) == nil }

    /// Whether words of a new place are new.
    func isNew(_ place: TextRange) -> Bool { stretch(to: place).contains { !$0.isEqual } }

    /// What went from an old place, or was replaced, without the white space around it; empty where words only came.
    func altered(in place: TextRange) -> [TextRange] {
        stretch(meeting: place).filter { !$0.isEqual }.compactMap { piece in
            let words = pages.old.text.trimmed(
                TextRange(max(piece.old.start, place.start), min(piece.old.end, place.end)))
            return words.isEmpty ? nil : words
        }
    }

    /// Whether all that came into a new place lies in some others.
    func isAllNew(in place: TextRange, inside others: [TextRange]) -> Bool {
        stretch(to: place).filter { !$0.isEqual }.allSatisfy { piece in
            let words = pages.new.text.trimmed(
                TextRange(max(piece.new.start, place.start), min(piece.new.end, place.end)))
            return words.isEmpty || others.contains { $0.contains(words) }
        }
    }

    /// Whether anything about the sentence that an old place starts in differs.
    func isEdited(around place: TextRange) -> Bool {
        row(of: place).map { pages.alignment[$0].relation != .unchanged } ?? true
    }

    /// The row of the sentence that an old place starts in.
    func row(of place: TextRange) -> Int? {
        let sentence = pages.old.sentences.firstIndex(past: { $0.range.end <= place.start })
        return rowOfOld.indices.contains(sentence) ? rowOfOld[sentence] : nil
    }

    /// The sentences of the new version that words of an old place may stand in: those of its row, and those that hold
    /// some of them.
    func sentences(for place: TextRange) -> Set<Int> {
        var found = Set(row(of: place).map { pages.alignment[$0].new } ?? [])
        for piece in stretch(meeting: place) where piece.isEqual {
            let shift = piece.new.start - piece.old.start
            let start = max(piece.old.start, place.start) + shift
            let end = min(piece.old.end, place.end) + shift
            let first = pages.new.sentences.firstIndex(past: { $0.range.end <= start })
            let last = pages.new.sentences.firstIndex(past: { $0.range.start < end })
            found.formUnion(Range(first, upTo: last))
        }
        return found
    }

    private func stretch(meeting place: TextRange) -> ArraySlice<PatchPiece> {
        let all = row(of: place).flatMap { moved[$0] } ?? pages.patch
        let first = all.firstIndex(past: { $0.old.end <= place.start })
        return all[Range(first, upTo: all.firstIndex(past: { $0.old.start < place.end }))]
    }

    private func stretch(to place: TextRange) -> ArraySlice<PatchPiece> {
        let sentence = pages.new.sentences.firstIndex(past: { $0.range.end <= place.start })
        let all = movedTo[sentence] ?? pages.patch
        let first = all.firstIndex(past: { $0.new.end <= place.start })
        return all[Range(first, upTo: all.firstIndex(past: { $0.new.start < place.end }))]
    }
}
