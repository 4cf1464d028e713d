internal import FoundationEssentials
private import Glibc

extension Repository {
    /// Gives a repository of this machine that has no packs yet all objects that this one has, as they are packed: to pack
    /// them anew would take fifty times as long.
    ///
    /// They become visible all at once, by a folder that takes the place of the empty one: whoever finds a commit there
    /// may expect all that it leads to. False, and nothing was changed, where the other has packs, or where somebody packed
    /// this repository meanwhile.
    func isCopiedWhole(to folder: String) throws(GitError) -> Bool {
        let packs = "\(folder)/objects/pack"
        guard names(inFolder: packs).isEmpty else { return false }
        let writers = try WritersLock.share(in: folder)
        defer { withExtendedLifetime(writers) {} }
        let draft = "\(folder)/objects/\(Litter.incoming)\(UInt64.random(in: .min ... .max))"
        try makeFolder(draft)
        // Single objects before packs: what is packed in between is in either.
        guard try packSingleObjects(into: draft), try copyPacks(into: draft) else {
            try RollUpPack.clear(draft)
            return false
        }
        for name in names(inFolder: draft) { try DurableFile.sync("\(draft)/\(name)") }
        try DurableFile.sync(draft)
        // Both paths are lent for the length of the call. It fails where the folder is not empty any more.
        guard unsafe rename(draft, packs) == 0 else {
            try RollUpPack.clear(draft)
            return false
        }
        try DurableFile.syncFolder(of: packs)
        return true
    }

    private func packSingleObjects(into draft: String) throws(GitError) -> Bool {
        let single = ObjectInventory(of: path).loose
        guard !single.isEmpty else { return true }
        let builder = try RollUpPack(for: self)
        for id in single { try builder.insert(id, named: nil) }
        try builder.writeFiles(into: draft)
        return true
    }

    /// False where a pack went while it was copied.
    private func copyPacks(into draft: String) throws(GitError) -> Bool {
        let packs = "\(path)/objects/pack"
        for name in names(inFolder: packs) where name.hasSuffix(".pack") || name.hasSuffix(".idx") {
            do {
                try FileManager.default.copyItem(atPath: "\(packs)/\(name)", toPath: "\(draft)/\(name)")
            } catch {
                guard FileStatus("\(packs)/\(name)") == nil else { throw .system("copying to \(draft)", errno) }
                return false
            }
        }
        return true
    }
}
