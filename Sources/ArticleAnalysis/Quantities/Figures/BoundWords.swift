internal import LanguageTables

/// The words in front of a number and behind it that say how it is meant: “up to”, “an estimated”, “or more”.
struct BoundWords: Sendable {
    private let before: PhraseTable<BoundClaim>
    private let after: PhraseTable<BoundClaim>

    init(folder: String) {
        let table = LineTable(named: "\(folder)/bounds.tsv")
        func phrases(_ place: StaticString) -> PhraseTable<BoundClaim> {
            PhraseTable(table) {
                $0.count > 2 && $0[2] == place ? BoundClaim(rawValue: String($0[1])) : nil
            }
        }
        (before, after) = (phrases("before"), phrases("after"))
    }

    /// The claim that ends before a piece, and the piece that it begins at.
    func match(_ pieces: Pieces, before end: Int) -> (value: BoundClaim, start: Int)? {
        let isSign = pieces[end - 1].isMark("<") || pieces[end - 1].isMark(">")
        guard let hit = before.match(pieces, before: end), !(isSign && isComparison(pieces[hit.start - 1])),
            !quotesBlock(pieces, end - 1)
        else { return nil }
        let opens = pieces[hit.start - 1]
        return pieces.numberWord(hit.start - 1)?.part == .article && opens.kind == .word
            ? (hit.value, hit.start - 1) : hit
    }

    /// Whether a sign opens a block, with a blank behind it: Markdown's sign of a quoted paragraph.
    private func quotesBlock(_ pieces: Pieces, _ index: Int) -> Bool {
        pieces[index].isMark(">") && pieces[index - 1].kind == .end && !pieces[index + 1].isGlued
    }

    private func isComparison(_ piece: Piece) -> Bool {
        piece.isMark("<") || piece.isMark(">") || piece.isMark("=")
    }

    /// The claim behind a number; not one that belongs to a number after it (“5,000 or more than 4,500”).
    func match(_ pieces: Pieces, after start: Int) -> (value: BoundClaim, end: Int)? {
        guard let hit = after.match(pieces, at: start) else { return nil }
        for index in Range(start, upTo: hit.end) {
            guard let next = before.match(pieces, at: index), next.end > index, next.end >= hit.end else { continue }
            if hit.end - start > 1, readNumber(pieces, at: next.end) != nil { return nil }
        }
        return hit
    }
}

/// What the words around a number claim, as the table of bounds says it.
enum BoundClaim: String, Sendable {
    case about, exact
    case atMost = "at-most"
    case atLeast = "at-least"
    case lessThan = "less-than"
    case moreThan = "more-than"
    /// “less than 5,000 or equal”: softens the bound in front.
    case orEqual = "or-equal"

    var bound: Bound { Bound(rawValue: rawValue) ?? .exact }
}

extension Bound {
    /// Whether the words set a floor, or a ceiling.
    var isLower: Bool { self == .atLeast || self == .moreThan }
    var isUpper: Bool { self == .atMost || self == .lessThan }

    /// “less than … or equal”, “more than … or equal”.
    var orEqual: Bound { self == .lessThan ? .atMost : self == .moreThan ? .atLeast : self }
}
