private import CLibGit2

/// The history of somebody else's git repository, which is only read: how its files came to be what they are.
///
/// The line of first parents is followed, which is what stood in the branch that is checked out. A file that was renamed
/// is the same article.
package final class ForeignHistory {
    /// A file as a commit left it.
    package struct Change: Sendable {
        /// The commit that brought it.
        package let commit: ObjectID
        /// When that was; never before the change before it.
        package let time: Timestamp
        /// Which article it is: an index of ``names``.
        package let article: Int
        /// Where the file was then.
        package let path: String
        /// What it held.
        package let file: ObjectID
    }

    /// The last path of each article.
    package private(set) var names: [String] = []
    /// The oldest first.
    package private(set) var changes: [Change] = []

    private let repository: Repository
    /// The year 10,000.
    private static let end: Int64 = 253_402_300_800
    /// Which article stands at each path at the moment.
    private var standing: [String: Int] = [:]

    /// Reads the history of all files of which `isWanted` says so, given their paths: memory for the changes, not for
    /// what they hold.
    package init(at path: String, where isWanted: (String) -> Bool) throws(ForeignHistoryError) {
        repository = try told { () throws(GitError) in try Repository(reading: path) }
        try told { () throws(GitError) in try read(isWanted) }
    }

    /// What a file held; nil where it is longer than that.
    package func contents(of file: ObjectID, atMost limit: Int) throws(ForeignHistoryError) -> [UInt8]? {
        try told { () throws(GitError) in
            try repository.size(of: file) <= limit ? try repository.blob(file) : nil
        }
    }

    private func read(_ isWanted: (String) -> Bool) throws(GitError) {
        guard let head = try repository.target(of: "HEAD") else { throw .damaged("the repository has no commit yet") }
        var (tree, time) = (ObjectID?.none, Timestamp(seconds: 0))
        for id in try line(to: head).reversed() {
            let commit = try repository.commit(id)
            // A commit may claim any time; what lies behind the year 9999 is none.
            if commit.time.seconds < Self.end { time = max(time, commit.time) }
            var difference = TreeDifference()
            try difference.compare(tree, commit.tree, in: repository)
            take(difference, isWanted, commit.id, time)
            tree = commit.tree
        }
    }

    /// From the latest commit to the first; a clone without its older history ends where that begins.
    private func line(to head: ObjectID) throws(GitError) -> [ObjectID] {
        var (ids, next) = ([ObjectID](), Optional(head))
        while let id = next {
            guard ids.isEmpty || repository.has(id) else { break }
            ids.append(id)
            next = try repository.commit(id).parents.first
        }
        return ids
    }

    private func take(
        _ difference: TreeDifference, _ isWanted: (String) -> Bool, _ commit: ObjectID, _ time: Timestamp
    ) {
        let gone = difference.gone.filter { standing[$0.path] != nil }
        let came = difference.came.filter { isWanted($0.path) }
        let renames = Renames(from: gone, to: came.filter { standing[$0.path] == nil }, in: repository)
        for file in gone { standing[file.path] = renames.isKept(file.path) ? standing[file.path] : nil }
        for file in came {
            let before = renames.origin(of: file.path)
            let article = before.flatMap { standing.removeValue(forKey: $0) } ?? standing[file.path] ?? names.count
            if article == names.count { names.append(file.path) } else { names[article] = file.path }
            standing[file.path] = article
            changes.append(Change(commit: commit, time: time, article: article, path: file.path, file: file.id))
        }
    }
}

/// Why somebody else's history cannot be read.
package struct ForeignHistoryError: Error, Sendable {
    /// In the words of git's library: a clause.
    package let problem: String
}

private func told<Result: ~Copyable>(
    _ body: () throws(GitError) -> Result
) throws(ForeignHistoryError) -> Result {
    do throws(GitError) {
        return try body()
    } catch {
        throw ForeignHistoryError(problem: error.problem.singleLine)
    }
}

/// A file of a tree, with the folders above it.
struct FileInTree {
    let path: String
    let id: ObjectID
}

/// Which files came or changed from one tree to another, and which went.
struct TreeDifference {
    private(set) var came: [FileInTree] = []
    private(set) var gone: [FileInTree] = []

    /// Folders in folders; no file system that git was ever used on allows more.
    private static let deepest = 200

    /// Only folders that differ are read.
    mutating func compare(_ old: ObjectID?, _ new: ObjectID?, in repository: borrowing Repository) throws(GitError) {
        try compare(old, new, below: "", 0, in: repository)
    }

    private mutating func compare(
        _ old: ObjectID?, _ new: ObjectID?, below prefix: String, _ depth: Int, in repository: borrowing Repository
    ) throws(GitError) {
        guard old != new, depth < Self.deepest else { return }
        let before = try Self.entries(of: old, in: repository)
        let after = try Self.entries(of: new, in: repository)
        for name in Set(before.keys).union(after.keys).sorted() {
            let (was, now) = (before[name], after[name])
            guard was != now else { continue }
            let path = prefix + name
            if let was, was.isFile { gone.append(FileInTree(path: path, id: was.id)) }
            if let now, now.isFile {
                came.append(FileInTree(path: path, id: now.id))
                if was?.isFile == true { gone.removeLast() }
            }
            let (oldFolder, newFolder) = (was?.isFolder == true ? was?.id : nil, now?.isFolder == true ? now?.id : nil)
            try compare(oldFolder, newFolder, below: path + "/", depth + 1, in: repository)
        }
    }

    private static func entries(
        of tree: ObjectID?, in repository: borrowing Repository
    ) throws(GitError) -> [String: GitEntry] {
        guard let tree else { return [:] }
        return Dictionary(try repository.tree(tree).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// Which files that came are files that went, under another name.
private struct Renames {
    private var origins: [String: String] = [:]
    private var kept: Set<String> = []

    /// Pairs of different files that are looked into at most.
    private static let pairs = 400
    /// Bytes of a file that is compared.
    private static let longest = 1 << 20
    /// The share of common lines from which two files are one, as git has it.
    private static let likeness = 0.5

    init(from gone: [FileInTree], to came: [FileInTree], in repository: borrowing Repository) {
        guard !gone.isEmpty, !came.isEmpty else { return }
        var open = Dictionary(grouping: gone, by: \.id)
        var others: [FileInTree] = []
        for file in came {
            if let same = open[file.id]?.popLast() { join(same.path, file.path) } else { others.append(file) }
        }
        let left = gone.filter { !kept.contains($0.path) }
        guard left.count * others.count <= Self.pairs else { return }
        for file in others {
            let rivals = left.filter { !kept.contains($0.path) }.map {
                (path: $0.path, share: Self.share($0, file, in: repository))
            }
            if let best = rivals.max(by: { $0.share < $1.share }), best.share >= Self.likeness {
                join(best.path, file.path)
            }
        }
    }

    private mutating func join(_ old: String, _ new: String) {
        origins[new] = old
        kept.insert(old)
    }

    /// The path that a file had before; nil for a new one.
    func origin(of path: String) -> String? { origins[path] }

    /// Whether a file that went stands under another name.
    func isKept(_ path: String) -> Bool { kept.contains(path) }

    /// Of all lines of both files, the share that is in both.
    private static func share(_ old: FileInTree, _ new: FileInTree, in repository: borrowing Repository) -> Double {
        guard let sizes = try? (repository.size(of: old.id), repository.size(of: new.id)),
            max(sizes.0, sizes.1) <= longest,
            let before = try? repository.blob(old.id), let after = try? repository.blob(new.id)
        else { return 0 }
        let lines = Set(before.split(separator: 0x0A)), others = Set(after.split(separator: 0x0A))
        let all = lines.union(others).count
        return all == 0 ? 0 : Double(lines.intersection(others).count) / Double(all)
    }
}
