internal import ArticleAnalysis

/// How alike two sentences are, from 0 to 1: the mean of three measures that err differently.
///
/// The cosine of their words by rarity, the share of four-letter stretches in common, and how much of each is covered
/// by the other if inflected forms count by half.
func likeness(_ left: SentenceProfile, _ right: SentenceProfile) -> Double {
    let (squares, covered) = shared(left, right)
    let cosine = left.norm > 0 && right.norm > 0 ? squares / (left.norm * right.norm) : 0
    let grams = left.grams.isEmpty || right.grams.isEmpty ? cosine : dice(left.grams, right.grams)
    let coverage = (covered.left + covered.right) / max(left.weight + right.weight, .leastNormalMagnitude)
    return min(1, (cosine + grams + coverage) / 3)
}

/// What an inflected form counts.
private let inflected = 0.6

/// Weight of the words of each side that the other has as well, inflected forms in part; and the product of the vectors
/// of the words.
private func shared(_ left: SentenceProfile, _ right: SentenceProfile) -> (
    squares: Double, covered: (left: Double, right: Double)
) {
    var (squares, x, y) = (0.0, 0, 0)
    var covered = (left: 0.0, right: 0.0)
    while x < left.words.count || y < right.words.count {
        if y == right.words.count || (x < left.words.count && left.words[x].id < right.words[y].id) {
            if contains(right.stems, left.words[x].stem) { covered.left += left.words[x].weight * inflected }
            x += 1
        } else if x == left.words.count || right.words[y].id < left.words[x].id {
            if contains(left.stems, right.words[y].stem) { covered.right += right.words[y].weight * inflected }
            y += 1
        } else {
            let weight = left.words[x].weight
            squares += weight * weight
            covered = (covered.left + weight, covered.right + weight)
            (x, y) = (x + 1, y + 1)
        }
    }
    return (squares, covered)
}

/// Twice the common part by both sizes; both lists rise.
private func dice(_ left: [UInt32], _ right: [UInt32]) -> Double {
    var (common, x, y) = (0, 0, 0)
    while x < left.count, y < right.count {
        if left[x] == right[y] {
            (common, x, y) = (common + 1, x + 1, y + 1)
        } else if left[x] < right[y] {
            x += 1
        } else {
            y += 1
        }
    }
    return 2 * Double(common) / Double(left.count + right.count)
}

/// Whether a rising list holds the value.
private func contains(_ list: [Int], _ value: Int) -> Bool {
    let low = list.firstIndex(past: { $0 < value })
    return low < list.count && list[low] == value
}
