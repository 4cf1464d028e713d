internal import ArticleAnalysis
internal import ArticleDiff

/// Which version brought which words of the text that stands now.
struct WordOrigins {
    /// The index of a version for each byte.
    private var versions: [Int32]

    init(of text: ArticleText) { versions = Array(repeating: 0, count: text.bytes.count) }

    /// Goes on to the next version: what stayed is as old as it was, wherever its sentence moved.
    mutating func advance(along places: PlaceMap, to version: Int) {
        var next: [Int32] = []
        next.reserveCapacity(places.pages.new.text.bytes.count)
        for piece in places.pages.patch {
            next += piece.isEqual ? versions[piece.old.bounds] : Self.new(piece, version)
        }
        for piece in places.movedPieces where piece.isEqual {
            next.replaceSubrange(piece.new.bounds, with: versions[piece.old.bounds])
        }
        versions = next
    }

    private static func new(_ piece: PatchPiece, _ version: Int) -> ArraySlice<Int32> {
        Array(repeating: Int32(truncatingIfNeeded: version), count: piece.new.count)[...]
    }

    /// The version that brought the youngest words of a place; nil for a position between words.
    func youngest(in place: TextRange) -> Int? {
        guard place.end <= versions.count else { return nil }
        return versions[place.bounds].max().map { Int($0) }
    }
}
