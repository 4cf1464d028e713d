/// The words in front of a number and behind it that say how it is meant: “up to”, “an estimated”, “or more”.
enum BoundWords {
    enum Claim: String, Sendable {
        case about, exact
        case atMost = "at-most"
        case atLeast = "at-least"
        case lessThan = "less-than"
        case moreThan = "more-than"
        /// “less than 5,000 or equal”: softens the bound in front.
        case orEqual = "or-equal"

        var bound: Bound { Bound(rawValue: rawValue) ?? .exact }
    }

    private static let before = PhraseTable<Claim>(named: "en/bounds.tsv") {
        $0.count > 2 && $0[2] == "before" ? Claim(rawValue: $0[1]) : nil
    }
    private static let after = PhraseTable<Claim>(named: "en/bounds.tsv") {
        $0.count > 2 && $0[2] == "after" ? Claim(rawValue: $0[1]) : nil
    }

    /// The claim that ends before a piece, and the piece that it begins at.
    static func match(_ pieces: Pieces, before end: Int) -> (value: Claim, start: Int)? {
        let isSign = pieces[end - 1].isMark("<") || pieces[end - 1].isMark(">")
        guard let hit = before.match(pieces, before: end), !(isSign && isComparison(pieces[hit.start - 1])) else {
            return nil
        }
        let opens = pieces[hit.start - 1]
        return pieces.numberWord(hit.start - 1)?.part == .article && opens.kind == .word
            ? (hit.value, hit.start - 1) : hit
    }

    private static func isComparison(_ piece: Piece) -> Bool {
        piece.isMark("<") || piece.isMark(">") || piece.isMark("=")
    }

    /// The claim behind a number; not one that belongs to a number after it (“5,000 or more than 4,500”).
    static func match(_ pieces: Pieces, after start: Int) -> (value: Claim, end: Int)? {
        guard let hit = after.match(pieces, at: start) else { return nil }
        for index in start..<hit.end {
            guard let next = before.match(pieces, at: index), next.end > index, next.end >= hit.end else { continue }
            if hit.end - start > 1, readNumber(pieces, at: next.end) != nil { return nil }
        }
        return hit
    }
}

extension Bound {
    /// Whether the words set a floor, or a ceiling.
    var isLower: Bool { self == .atLeast || self == .moreThan }
    var isUpper: Bool { self == .atMost || self == .lessThan }

    /// “less than … or equal”, “more than … or equal”.
    var orEqual: Bound { self == .lessThan ? .atMost : self == .moreThan ? .atLeast : self }
}
