/// What became of one file that both sides changed.
package enum MergedFile: Sendable {
    /// On what the two sides do not agree is a clause each.
    case joined([UInt8], disagreements: [String])
    /// Both are kept, one of them under a second name.
    case apart(firstKeepsName: Bool)
}

/// Something in which the two sides of a merge differ.
package struct Disagreement: Sendable, Hashable {
    /// The file in the article's tree.
    package let path: String
    /// A clause without its full stop.
    package let clause: String
}

/// Merges a file that both sides changed.
///
/// The base is nil where neither side had the file before. To exchange the sides must not change the answer, or two
/// clones would never agree.
package typealias FileMerger = @Sendable (_ base: [UInt8]?, _ first: [UInt8], _ second: [UInt8]) -> MergedFile

/// Merges the trees of two commits: what one side changed is taken, what both changed is merged file by file, and
/// nothing is dropped.
struct TreeMerge {
    private let merge: FileMerger
    /// The files that both sides had changed, by path.
    private(set) var merged: [String] = []
    private(set) var disagreements: [Disagreement] = []
    /// The files of which both are kept, by path.
    private(set) var keptTwice: [String] = []

    init(_ merge: @escaping FileMerger) { self.merge = merge }

    /// The entries of the merged tree. Several bases count for a file only where they agree on it.
    mutating func entries(
        _ first: [GitEntry], _ second: [GitEntry], bases: [[GitEntry]], below folder: String = "",
        in repository: borrowing Repository
    ) throws(GitError) -> [GitEntry] {
        let (ours, theirs, before) = (first.byName, second.byName, bases.map(\.byName))
        var entries: [GitEntry] = []
        for name in Set(ours.keys).union(theirs.keys).sorted() {
            let (one, other) = (ours[name], theirs[name])
            let versions = Set(before.map { $0[name] })
            if one == other {
                entries += [one].compactMap(\.self)
            } else if versions.count < 2, one == versions.first ?? nil {
                entries += [other].compactMap(\.self)
            } else if versions.count < 2, other == versions.first ?? nil {
                entries += [one].compactMap(\.self)
            } else if let one, let other {
                entries += try both(one, other, bases: before.map { $0[name] }, path: folder + name, in: repository)
            } else {
                entries += [one, other].compactMap(\.self)  // one side took the file away, the other worked on it
            }
        }
        return entries
    }

    private mutating func both(
        _ one: GitEntry, _ other: GitEntry, bases: [GitEntry?], path: String, in repository: borrowing Repository
    ) throws(GitError) -> [GitEntry] {
        if one.isFolder, other.isFolder {
            let below = try [one, other].map { folder throws(GitError) in try repository.tree(folder.id) }
            let before = try bases.map { base throws(GitError) in
                try base.flatMap { base throws(GitError) in base.isFolder ? try repository.tree(base.id) : nil } ?? []
            }
            let entries = try entries(below[0], below[1], bases: before, below: path + "/", in: repository)
            return [.folder(one.name, try repository.write(entries))]
        }
        if one.isFile, other.isFile { return try files(one, other, bases: bases, path: path, in: repository) }
        return apart(one, other, firstKeepsName: one.isFolder || (!other.isFolder && one.id < other.id), path: path)
    }

    private mutating func apart(_ one: GitEntry, _ other: GitEntry, firstKeepsName: Bool, path: String) -> [GitEntry] {
        keptTwice.append(path)
        return firstKeepsName ? [one, other.besides] : [other, one.besides]
    }

    private mutating func files(
        _ one: GitEntry, _ other: GitEntry, bases: [GitEntry?], path: String, in repository: borrowing Repository
    ) throws(GitError) -> [GitEntry] {
        let versions = Set(bases)
        let base = versions.count == 1 ? bases[0].flatMap { $0.isFolder ? nil : $0 } : nil
        let before = try base.map { base throws(GitError) in try repository.blob(base.id) }
        switch merge(before, try repository.blob(one.id), try repository.blob(other.id)) {
        case .joined(let bytes, let clauses):
            merged.append(path)
            disagreements += clauses.map { Disagreement(path: path, clause: $0) }
            return [.file(one.name, try repository.write(bytes))]
        case .apart(let firstKeepsName): return apart(one, other, firstKeepsName: firstKeepsName, path: path)
        }
    }
}

extension GitEntry {
    /// The same file under a second name, which says nothing of who came first: `notes~1a2b3c4d.txt`.
    fileprivate var besides: GitEntry {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return GitEntry(
            name: "\(name[..<dot])~\(id.hex.prefix(8))\(name[dot...])", id: id, isFolder: isFolder, mode: mode)
    }
}

extension [GitEntry] {
    fileprivate var byName: [String: GitEntry] { Dictionary(map { ($0.name, $0) }) { first, _ in first } }
}
