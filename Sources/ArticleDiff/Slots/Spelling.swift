/// How far two spellings are apart.
package enum Spelling {
    /// Letters to add, drop, change or swap with their neighbour (optimal string alignment); nil above `limit`.
    ///
    /// Damerau, “A technique for computer detection and correction of spelling errors”, CACM 7 (1964).
    package static func distance(_ left: String, _ right: String, limit: Int) -> Int? {
        let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        guard abs(a.count - b.count) <= limit, max(a.count, b.count) <= ChangeThresholds.longestWord else { return nil }
        var (before, last) = ([Int](), Array(0...b.count))
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                row.append(cost)
            }
            (before, last) = (last, row)
        }
        let distance = last[b.count]
        return distance <= limit ? distance : nil
    }
}
