/// The commits in an order on which every clone agrees: each behind all that it follows, and of those that no clone put
/// in order the one with the smallest key first.
///
/// Kahn's method (1962). Leaving out commits that no other follows does not change the order of the rest. Costs n log n
/// for n commits in few lines, n for each line in many; parents that are not among the commits count for nothing.
func ordered<Key: Comparable>(_ commits: [GitCommit], by key: (GitCommit) -> Key) -> [GitCommit] {
    let places = Dictionary(uniqueKeysWithValues: commits.indices.map { (commits[$0].id, $0) })
    let keys = commits.map(key)
    var followers = [[Int]](repeating: [], count: commits.count)
    var awaited = [Int](repeating: 0, count: commits.count)
    for (place, commit) in commits.enumerated() {
        for parent in commit.parents.compactMap({ places[$0] }) {
            followers[parent].append(place)
            awaited[place] += 1
        }
    }
    var ready = commits.indices.filter { awaited[$0] == 0 }.sorted { keys[$0] > keys[$1] }
    var order: [GitCommit] = []
    while let next = ready.popLast() {
        order.append(commits[next])
        for follower in followers[next] {
            awaited[follower] -= 1
            guard awaited[follower] == 0 else { continue }
            // In few lines few commits are ready at once: looking at each of them is quicker than a search.
            ready.insert(follower, at: ready.firstIndex { keys[$0] < keys[follower] } ?? ready.endIndex)
        }
    }
    return order
}

/// The order in time; of two commits of one second the smaller id first.
struct CommitKey: Comparable {
    let time: Timestamp
    let id: ObjectID

    init(_ commit: GitCommit) { (time, id) = (commit.time, commit.id) }

    static func < (left: CommitKey, right: CommitKey) -> Bool { (left.time, left.id) < (right.time, right.id) }
}
