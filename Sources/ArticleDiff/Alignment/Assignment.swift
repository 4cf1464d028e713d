/// Chooses among candidates so that each sentence is taken once and the sum of what speaks for the pairs is greatest.
///
/// Candidates that compete form groups; a group of up to ``AlignmentThresholds/largestGroup`` sentences a side is
/// solved exactly (H. W. Kuhn, “The Hungarian method”, 1955, in the form with potentials), a larger one takes the best
/// pair first.
func assign(_ candidates: [PossiblePair]) -> [PossiblePair] {
    groups(of: candidates).flatMap { group in
        let (old, new) = (Set(group.map(\.old)).count, Set(group.map(\.new)).count)
        return max(old, new) <= AlignmentThresholds.largestGroup ? solve(group) : takeBestFirst(group)
    }
}

/// Candidates in groups that share no sentence, in order.
private func groups(of candidates: [PossiblePair]) -> [[PossiblePair]] {
    var parent = Array(candidates.indices)
    func root(_ index: Int) -> Int {
        var index = index
        while parent[index] != index {
            parent[index] = parent[parent[index]]
            index = parent[index]
        }
        return index
    }
    var (firstOld, firstNew): ([Int: Int], [Int: Int]) = ([:], [:])
    for (index, candidate) in candidates.enumerated() {
        for first in [firstOld[candidate.old], firstNew[candidate.new]].compactMap({ $0 }) {
            let (one, other) = (root(first), root(index))
            parent[max(one, other)] = min(one, other)
        }
        firstOld[candidate.old] = firstOld[candidate.old] ?? index
        firstNew[candidate.new] = firstNew[candidate.new] ?? index
    }
    let grouped = Dictionary(grouping: candidates.indices, by: root)
    return grouped.keys.sorted().map { key in (grouped[key] ?? []).map { candidates[$0] } }
}

private func takeBestFirst(_ group: [PossiblePair]) -> [PossiblePair] {
    var (old, new) = (Set<Int>(), Set<Int>())
    let ranked = group.sorted { ($1.surplus, $0.old, $0.new) < ($0.surplus, $1.old, $1.new) }
    return ranked.filter { candidate in
        guard !old.contains(candidate.old), !new.contains(candidate.new) else { return false }
        old.insert(candidate.old)
        new.insert(candidate.new)
        return true
    }
}

private func solve(_ group: [PossiblePair]) -> [PossiblePair] {
    if group.count == 1 { return group }
    let rows = Set(group.map(\.old)).sorted()
    let columns = Set(group.map(\.new)).sorted()
    let size = max(rows.count, columns.count)
    let (row, column) = (numbers(rows), numbers(columns))
    var cost = Array(repeating: 0.0, count: size * size)
    var at = Array(repeating: -1, count: size * size)
    for (index, candidate) in group.enumerated() {
        guard let x = row[candidate.old], let y = column[candidate.new] else { continue }
        (cost[x * size + y], at[x * size + y]) = (-candidate.surplus, index)
    }
    return hungarian(cost, size: size).enumerated().compactMap { x, y in
        at[x * size + y] < 0 ? nil : group[at[x * size + y]]
    }
}

private func numbers(_ values: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: zip(values, values.indices))
}

/// The column of each row in the cheapest assignment of a square matrix, given row by row; size³ steps.
private func hungarian(_ cost: [Double], size: Int) -> [Int] {
    var rowPotential = Array(repeating: 0.0, count: size + 1)
    var columnPotential = rowPotential
    var rowOf = Array(repeating: 0, count: size + 1)
    for row in 1...size {
        var way = Array(repeating: 0, count: size + 1)
        var slack = Array(repeating: Double.infinity, count: size + 1)
        var isUsed = Array(repeating: false, count: size + 1)
        rowOf[0] = row
        var column = 0
        repeat {
            isUsed[column] = true
            let from = rowOf[column]
            var (least, next) = (Double.infinity, 0)
            for other in 1...size where !isUsed[other] {
                let reduced = cost[(from - 1) * size + other - 1] - rowPotential[from] - columnPotential[other]
                if reduced < slack[other] { (slack[other], way[other]) = (reduced, column) }
                if slack[other] < least { (least, next) = (slack[other], other) }
            }
            for other in 0...size {
                if isUsed[other] {
                    rowPotential[rowOf[other]] += least
                    columnPotential[other] -= least
                } else {
                    slack[other] -= least
                }
            }
            column = next
        } while rowOf[column] != 0
        repeat {
            rowOf[column] = rowOf[way[column]]
            column = way[column]
        } while column != 0
    }
    var columnOf = Array(repeating: 0, count: size)
    for column in 1...size { columnOf[rowOf[column] - 1] = column - 1 }
    return columnOf
}
