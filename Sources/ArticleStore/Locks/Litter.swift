internal import FoundationEssentials

/// Half-written objects and packs of processes that were killed: git would take them away, and nobody runs it here.
struct Litter {
    private let folder: String

    init(in store: String) { folder = store + "/objects" }

    /// Removes what is older than any write can last. What cannot be removed does no harm but to take up room.
    ///
    /// Costs a list of two folders.
    func clear(at now: Timestamp) {
        for (folder, prefixes) in [(folder, ["tmp_object_git2_"]), (folder + "/pack", ["pack_git2_", "tmp_pack_"])] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for name in names where prefixes.contains(where: name.hasPrefix) && isOld("\(folder)/\(name)", at: now) {
                try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            }
        }
    }

    private func isOld(_ path: String, at now: Timestamp) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let written = attributes?[.modificationDate] as? Date else { return false }
        return Double(now.seconds) - written.timeIntervalSince1970 > Limits.litterAge
    }
}
