internal import FoundationEssentials
private import Glibc

extension Repository {
    /// Gives a repository of this machine that has nothing yet all objects that this one has, file by file: to pack
    /// anew what is packed already would take a hundred times as long.
    ///
    /// False where a file went while it was copied, since somebody packed this repository; what was copied by then does
    /// no harm.
    func isCopiedWhole(to folder: String) throws(GitError) -> Bool {
        let writers = try WritersLock.share(in: folder)
        defer { withExtendedLifetime(writers) {} }
        let (from, to) = (path + "/objects", folder + "/objects")
        let places = (try? FileManager.default.contentsOfDirectory(atPath: from)) ?? []
        for place in places.sorted() where place == "pack" || place.utf8.count == 2 {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(from)/\(place)")) ?? []
            // Whoever sees an index expects its pack.
            let wanted = names.filter { $0.hasSuffix(".pack") } + names.filter { $0.hasSuffix(".idx") }
            try makeFolder("\(to)/\(place)")
            for name in place == "pack" ? wanted : names.filter({ $0.utf8.count == 38 }) {
                guard try isCopied("\(from)/\(place)/\(name)", to: "\(to)/\(place)", as: name) else { return false }
            }
        }
        return true
    }

    /// Under a name that litter has until it is whole and on the disk.
    private func isCopied(_ file: String, to folder: String, as name: String) throws(GitError) -> Bool {
        let target = "\(folder)/\(name)"
        guard !FileManager.default.fileExists(atPath: target) else { return true }
        let draft = "\(folder)/pack_git2_\(UInt64.random(in: .min ... .max))"
        do {
            try FileManager.default.copyItem(atPath: file, toPath: draft)
        } catch {
            unsafe unlink(draft)  // the path is lent for the length of the call
            guard FileManager.default.fileExists(atPath: file) else { return false }
            throw .system("copying to \(folder)", errno)
        }
        try DurableFile.sync(draft)
        try DurableFile.rename(draft, to: target)
        return true
    }
}
