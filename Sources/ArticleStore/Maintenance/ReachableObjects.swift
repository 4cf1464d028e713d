/// Finds out which of some objects the branches lead to.
///
/// Only what is asked for is kept in mind, so that memory does not grow with the store.
struct ReachableObjects {
    /// What no branch led to so far.
    private(set) var remaining: Set<ObjectID>

    init(among objects: Set<ObjectID>) { remaining = objects }

    /// Goes back from a commit, and stops at commits that were not asked for: what stands before those may be missed.
    ///
    /// Costs a look at the commit where it was not asked for. `found` hears each object with the name of its file.
    mutating func look(
        behind tip: ObjectID, in repository: borrowing Repository, found: (ObjectID, String) throws(GitError) -> Void
    ) throws(GitError) {
        var open = [tip]
        while let next = open.popLast() {
            guard try take(next, "", found) else { continue }
            let commit = try repository.commit(next)
            open += commit.parents
            if try take(commit.tree, "/", found) { try look(below: commit.tree, in: repository, found: found) }
        }
    }

    private mutating func look(
        below tree: ObjectID, in repository: borrowing Repository, found: (ObjectID, String) throws(GitError) -> Void
    ) throws(GitError) {
        for entry in try repository.tree(tree) where try take(entry.id, entry.name, found) {
            if entry.isFolder { try look(below: entry.id, in: repository, found: found) }
        }
    }

    private mutating func take(
        _ id: ObjectID, _ name: String, _ found: (ObjectID, String) throws(GitError) -> Void
    ) throws(GitError) -> Bool {
        guard remaining.remove(id) != nil else { return false }
        try found(id, name)
        return true
    }

    /// Goes back from a commit to the first one, through everything.
    mutating func lookEverywhere(behind tip: ObjectID, in repository: borrowing Repository) throws(GitError) {
        var seen: Set<ObjectID> = [tip]
        var open = [tip]
        while let next = open.popLast(), !remaining.isEmpty {
            remaining.remove(next)
            let commit = try repository.commit(next)
            open += commit.parents.filter { seen.insert($0).inserted }
            try lookEverywhere(below: commit.tree, in: repository, &seen)
        }
    }

    private mutating func lookEverywhere(
        below tree: ObjectID, in repository: borrowing Repository, _ seen: inout Set<ObjectID>
    ) throws(GitError) {
        guard seen.insert(tree).inserted else { return }
        remaining.remove(tree)
        for entry in try repository.tree(tree) {
            if entry.isFolder {
                try lookEverywhere(below: entry.id, in: repository, &seen)
            } else {
                remaining.remove(entry.id)
            }
        }
    }
}
