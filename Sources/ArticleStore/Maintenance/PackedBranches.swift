internal import FoundationEssentials
private import Glibc

/// The file `packed-refs`: branches that need no file of their own.
///
/// Git's protocol (refs/packed-backend.c): whoever has `packed-refs.lock` replaces the file at once; then each branch's own
/// file goes, under that branch's lock, and only if it still says what was packed. A branch's own file counts before the
/// list, so that at each moment every branch reads as it stands.
struct PackedBranches {
    private static let header = "# pack-refs with: peeled fully-peeled sorted \n"

    private let store: String
    /// A line for each branch, and for a tag the line behind it that says what it leads to.
    private var entries: [String: String] = [:]

    private var file: String { "\(store)/packed-refs" }

    init(of store: String) { self.store = store }

    /// The branches of articles that have a file each, with the commit in it.
    static func loose(in store: String) -> [(article: ArticleID, tip: ObjectID)] {
        let folder = "\(store)/\(ArticleID.branches)"
        return names(inFolder: folder).flatMap { host in
            names(inFolder: folder + host).compactMap { slug in
                guard !slug.hasSuffix(".lock"),
                    let article = ArticleID(reference: "\(ArticleID.branches)\(host)/\(slug)"),
                    let tip = tip(in: "\(store)/\(article.reference)")
                else { return nil }
                return (article, tip)
            }
        }
    }

    /// The commit that a branch's file names; nil for anything else.
    private static func tip(in path: String) -> ObjectID? {
        guard let data = FileManager.default.contents(atPath: path), data.count == 41, data.last == 0x0A else {
            return nil
        }
        return ObjectID(hex: String(decoding: data.dropLast(), as: UTF8.self))
    }

    /// How many branches were packed; throws where somebody else has the list.
    mutating func pack(at now: Timestamp) throws(GitError) -> Int {
        clearOwnLock()
        // Held to the end, so that nobody takes a branch out of the list whose file is about to go.
        guard let lock = NewFile("\(file).lock", holding: Self.mark) else {
            throw .locked("packed-refs.lock is there: another program is packing or deleting branches")
        }
        let loose = Self.loose(in: store)
        guard !loose.isEmpty else { return 0 }
        try read()
        for (article, tip) in loose { entries[article.reference] = "\(tip) \(article.reference)\n" }
        let lines = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
        try DurableFile.replace(file, by: Array((Self.header + lines.joined()).utf8))
        var packed = 0
        for (article, tip) in loose where Self.removeFile(of: article, standingAt: tip, in: store) { packed += 1 }
        _ = lock.isHeld  // until here
        return packed
    }

    /// Refuses a list in which tags may stand without what they lead to: none was written since 2013.
    private mutating func read() throws(GitError) {
        guard let data = FileManager.default.contents(atPath: file) else { return }
        let text = String(decoding: data, as: UTF8.self)
        var last: String?
        var isPeeled = false
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") {
                isPeeled = isPeeled || line.contains(" fully-peeled ")
            } else if line.hasPrefix("^"), let last {
                entries[last]? += line + "\n"
            } else {
                let name = String(line.dropFirst(41))
                guard ObjectID(hex: String(line.prefix(40))) != nil, line.dropFirst(40).first == " ", !name.isEmpty
                else {
                    throw .damaged("packed-refs has a line that names no branch")
                }
                entries[name] = line + "\n"
                last = name
            }
        }
        guard isPeeled || entries.keys.allSatisfy({ $0.hasPrefix(ArticleID.branches) }) else {
            throw .damaged("packed-refs is of an old kind: “git pack-refs --all” makes it a new one")
        }
    }

    /// Under the article's lock and the branch's, so that whoever moves it waits, or has done so.
    private static func removeFile(of article: ArticleID, standingAt tip: ObjectID, in store: String) -> Bool {
        for folder in ["\(store)/galley", "\(store)/galley/\(article.host)"] { unsafe mkdir(folder, 0o777) }
        let path = "\(store)/\(article.reference)"
        guard let writing = FileLock("\(store)/galley/\(article)"), let branch = NewFile("\(path).lock"),
            self.tip(in: path) == tip
        else { return false }
        defer { _ = (writing.isHeld, branch.isHeld) }  // both until the file is gone
        return unsafe unlink(path) == 0  // the path is lent for the length of the call
    }

    /// What a maintenance that was killed left: nobody else writes this into it, and only one runs at a time.
    private func clearOwnLock() {
        guard let data = FileManager.default.contents(atPath: "\(file).lock"),
            String(decoding: data, as: UTF8.self) == Self.mark
        else { return }
        unsafe unlink("\(file).lock")  // the path is lent for the length of the call
    }

    private static let mark = "galley maintain\n"
}
