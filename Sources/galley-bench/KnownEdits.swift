import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import TestSupport

/// What became of places that were edited by program, so that the truth is known.
struct KnownEditTally {
    let isShowing: Bool
    private var counts: [KnownEdit.Kind: [String: Int]] = [:]

    init(isShowing: Bool) { self.isShowing = isShowing }

    /// One edit of each kind to a version, each at a place of its own.
    mutating func edit(_ text: ArticleText, places: Int, seed: UInt64) {
        let list = WordList(text)
        var random = SeededRandom(seed: seed)
        var plants = PlantedPlaces(in: list, seed: seed)
        let ranges = plants.places(places).shuffled(using: &random)
        let page = cut(text)
        for kind in KnownEdit.Kind.allCases {
            for range in ranges {
                guard let edit = KnownEdit(kind, of: range, in: list, using: &random) else { continue }
                count(edit, kind, of: range, in: page)
                break
            }
        }
    }

    private mutating func count(_ edit: KnownEdit, _ kind: KnownEdit.Kind, of range: TextRange, in old: Page) {
        let crossing = Crossing(compare(old, cut(edit.text, after: old)))
        var place = FollowedPlace(range, from: crossing)
        place.follow(crossing)
        let anchor = place.anchor
        counts[kind, default: [:]][name(anchor), default: 0] += 1
        guard !edit.fate.allows(anchor.range, isSame: name(anchor) != "changed") else { return }
        counts[kind, default: [:]]["wrong", default: 0] += 1
        if isShowing {
            print(
                "\(kind): \(anchor) for \(edit.fate)\n  \(around(range, old.text))\n  \(anchor.range.map { around($0, edit.text) } ?? "")"
            )
        }
    }

    var table: [String] {
        let names = ["anchored", "moved", "changed", "ambiguous", "orphaned", "wrong"]
        let rows = KnownEdit.Kind.allCases.map { kind in
            "| \(kind) | \(names.map { "\(counts[kind]?[$0] ?? 0)" }.joined(separator: " | ")) |"
        }
        return ["| edit | \(names.joined(separator: " | ")) |", "|---|" + names.map { _ in "---|" }.joined()] + rows
    }
}
