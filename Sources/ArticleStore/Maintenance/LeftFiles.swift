/// Files that belong to nobody any more: what processes that were killed left half-written.
struct LeftFiles {
    let paths: [String]

    /// Those that stand still for longer than any write lasts. Packs, branches and whole objects are never among them.
    init(in store: String, at now: Timestamp) {
        let objects = store + "/objects"
        let fans = names(inFolder: objects).filter { $0.utf8.count == 2 }.map { "\(objects)/\($0)" }
        let packs = "\(objects)/pack"
        let branches = "\(store)/\(ArticleID.branches)"
        let hosts = names(inFolder: branches).map { branches + $0 }
        var found = Self.paths([objects] + fans) { $0.hasPrefix("tmp_obj") }
        found += Self.paths([packs]) { name in ["pack_git2_", "tmp_pack_", ".tmp-"].contains(where: name.hasPrefix) }
        found += Self.paths([packs]) { $0.hasSuffix(".idx") }.filter { FileStatus($0.dropLast(3) + "pack") == nil }
        found += Self.paths(hosts) { $0.hasSuffix(".lock") }
        found += Self.paths([store]) { $0.hasSuffix(".part") || $0 == "packed-refs.lock" || $0 == "packed-refs.new" }
        paths = found.filter { path in
            FileStatus(path).map { Double($0.age(at: now)) > Limits.litterAge } ?? false
        }
    }

    private static func paths(_ folders: [String], where isOurs: (String) -> Bool) -> [String] {
        folders.flatMap { folder in names(inFolder: folder).filter(isOurs).map { "\(folder)/\($0)" } }
    }

    func remove() { for path in paths { _ = removeFile(path) } }

    /// How many of them are not there any more.
    var gone: Int { paths.count { FileStatus($0) == nil } }
}
