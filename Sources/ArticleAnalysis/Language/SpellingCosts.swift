internal import LanguageTables

/// How likely a slip of the pen or of the ear is, as a cost: 10 is an ordinary wrong, missing or surplus letter, less
/// is likelier.
///
/// The idea of costs by kind of error is Kernighan, Church and Gale 1990, “A spelling correction program based on a
/// noisy channel model”; the figures here are round ones in the order that they found.
struct SpellingCosts: Sendable {
    static let letter = 10
    static let swapped = 6
    static let doubled = 5
    /// A wrong letter next to the right one on the keyboard, or one that sounds alike.
    static let nearLetter = 8
    /// On top, where the first letter is touched: it is seldom wrong.
    static let firstLetter = 5

    /// 26 × 26, a row a typed letter.
    private let wrongLetter: [Int]

    init(folder: String) {
        var costs = [Int](repeating: Self.letter, count: 26 * 26)
        for row in LineTable(named: "\(folder)/letters.tsv").records where row.count == 3 {
            for typed in row[1] {
                for meant in row[2] where typed.isASCIILowercase && meant.isASCIILowercase {
                    costs[Int(typed - 0x61) * 26 + Int(meant - 0x61)] = Self.nearLetter
                    costs[Int(meant - 0x61) * 26 + Int(typed - 0x61)] = Self.nearLetter
                }
            }
        }
        wrongLetter = costs
    }

    func wrong(_ typed: UInt8, for meant: UInt8) -> Int {
        guard typed.isASCIILowercase, meant.isASCIILowercase else { return Self.letter }
        return wrongLetter[Int(typed - 0x61) * 26 + Int(meant - 0x61)]
    }
}

/// The table of an edit distance between a typed word and a word that grows letter by letter, so that words with a
/// common start share rows.
///
/// Damerau's four errors, each pair of letters swapped once (“optimal string alignment”), with ``SpellingCosts``.
struct SpellingTable {
    /// The longest word, in bytes, that is compared; longer ones are no words.
    static let longest = 24
    let typed: [UInt8]
    private let costs: SpellingCosts
    private var meant: [UInt8]
    private var cells: [Int]
    /// What each typed letter costs where it is one too many.
    private let surplus: [Int]
    /// The least cell of each row.
    private var leasts: [Int]
    private var width: Int { typed.count + 1 }

    /// `typed` must be folded and at most ``longest`` bytes.
    init(typed: [UInt8], costs: SpellingCosts) {
        (self.typed, self.costs) = (typed, costs)
        meant = [UInt8](repeating: 0, count: Self.longest + 3)
        leasts = [Int](repeating: 0, count: Self.longest + 4)
        cells = [Int](repeating: 0, count: (Self.longest + 4) * (typed.count + 1))
        surplus = typed.indices.map { Self.surplus(of: typed, at: $0) }
        for column in 0..<typed.count { cells[column + 1] = cells[column] + surplus[column] }
    }

    /// The cost of all of `typed` against the first `depth` letters of the other word.
    func distance(at depth: Int) -> Int { cells[depth * width + typed.count] }

    /// Sets letter number `depth` (from 1) of the other word; answers the least cost that it, or any longer word, can
    /// have.
    ///
    /// A swap reaches over a row, so the row above has a say in that.
    mutating func set(_ letter: UInt8, at depth: Int) -> Int {
        meant[depth] = letter
        let before = depth > 1 ? meant[depth - 1] : 0
        let missing = (before == letter ? SpellingCosts.doubled : SpellingCosts.letter) + Self.first(depth)
        let width = width
        let row = depth * width
        let above = row - width
        let (typed, surplus, costs) = (typed, surplus, costs)
        var cells = cells.mutableSpan
        cells[row] = cells[above] + missing
        var least = cells[row]
        for column in 1..<width {
            let typedLetter = typed[column - 1]
            let wrong =
                typedLetter == letter ? 0 : costs.wrong(typedLetter, for: letter) + Self.first(min(depth, column))
            var best = min(
                cells[above + column - 1] + wrong, cells[above + column] + missing,
                cells[row + column - 1] + surplus[column - 1])
            if column > 1, depth > 1, typedLetter == before, typed[column - 2] == letter, typedLetter != letter {
                best = min(best, cells[above - width + column - 2] + SpellingCosts.swapped)
            }
            cells[row + column] = best
            least = min(least, best)
        }
        leasts[depth] = least
        return min(least, leasts[depth - 1] + SpellingCosts.swapped)
    }

    private static func surplus(of typed: [UInt8], at index: Int) -> Int {
        let isDoubled = index > 0 && typed[index - 1] == typed[index]
        return (isDoubled ? SpellingCosts.doubled : SpellingCosts.letter) + (isDoubled ? 0 : first(index + 1))
    }

    private static func first(_ position: Int) -> Int { position == 1 ? SpellingCosts.firstLetter : 0 }

    /// The cost of having typed `typed` for `meant`; nil where it exceeds `limit`. Both are folded bytes.
    static func cost(_ typed: [UInt8], for meant: [UInt8], limit: Int, costs: SpellingCosts) -> Int? {
        guard !typed.isEmpty, !meant.isEmpty, typed.count <= longest, meant.count <= longest,
            abs(typed.count - meant.count) <= limit / 4
        else { return nil }
        var table = SpellingTable(typed: typed, costs: costs)
        for (index, letter) in meant.enumerated() where table.set(letter, at: index + 1) > limit { return nil }
        let cost = table.distance(at: meant.count)
        return cost <= limit ? cost : nil
    }
}
