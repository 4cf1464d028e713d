internal import FoundationEssentials

/// Half-written objects and packs, and locks, of processes that were killed: git would take some of them away, and
/// nobody runs it here.
struct Litter {
    private let store: String

    init(in store: String) { self.store = store }

    /// Removes what writers of ours left as soon as none of them writes, and anything that is older than any write can
    /// last. What cannot be removed does no harm but to take up room.
    ///
    /// Costs a list of three folders.
    func clear(at now: Timestamp) {
        let alone = WritersLock.aloneNow(in: store)
        let isAlone = alone != nil
        for (folder, prefixes) in [("objects", ["tmp_object_git2_"]), ("objects/pack", ["pack_git2_"])] {
            remove(prefixes, in: "\(store)/\(folder)") { isAlone || isOld($0, at: now) }
        }
        remove(["tmp_pack_"], in: "\(store)/objects/pack") { isOld($0, at: now) }
        removeDraft()
        if isAlone { removeIncoming() }
        guard let notes = alone?.notesLeft(in: store), !notes.isEmpty else { return }
        var left = notes.flatMap(\.branches).map { "\(store)/\($0.reference).lock" } + notes.map(\.path)
        if notes.contains(where: \.together) { left.append("\(store)/packed-refs.lock") }
        for path in left { try? FileManager.default.removeItem(atPath: path) }
    }

    /// How the folders begin into which a whole store is copied before it is visible.
    static let incoming = "galley.incoming-"

    private func removeIncoming() {
        for name in names(inFolder: "\(store)/objects") where name.hasPrefix(Self.incoming) {
            try? RollUpPack.clear("\(store)/objects/\(name)")
        }
    }

    /// The pack that a maintenance was writing, unless one is at work.
    private func removeDraft() {
        guard FileStatus(RollUpPack.draft(in: store)) != nil, let lock = FileLock("\(store)/galley.maintain") else {
            return
        }
        try? RollUpPack.clear(RollUpPack.draft(in: store))
        _ = lock.isHeld  // to the end
    }

    private func remove(_ prefixes: [String], in folder: String, where isLitter: (String) -> Bool) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for path in names.filter({ name in prefixes.contains(where: name.hasPrefix) }).map({ "\(folder)/\($0)" })
        where isLitter(path) {
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    private func isOld(_ path: String, at now: Timestamp) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let written = attributes?[.modificationDate] as? Date else { return false }
        return Double(now.seconds) - written.timeIntervalSince1970 > Limits.litterAge
    }
}
