private import Glibc

/// Files of objects that no branch leads to.
///
/// A writer that is about to store the same object touches the file instead. So a file is given another name first, and
/// looked at once more: what was touched meanwhile gets its name back, and what is touched later is not found, and
/// written anew.
struct UnreferencedObjects {
    private static let ending = ".unreferenced"
    private let folder: String

    init(in store: String) { folder = store + "/objects" }

    /// How many were removed.
    func remove(_ ids: [ObjectID], at now: Timestamp) -> Int {
        ids.count { id in
            let path = "\(folder)/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))"
            let other = path + Self.ending
            // The paths are lent for the length of the calls.
            guard unsafe rename(path, other) == 0 else { return false }
            guard let status = FileStatus(other), status.age(at: now) > Limits.unreferencedAge else {
                unsafe rename(other, path)
                return false
            }
            return removeFile(other)
        }
    }

    /// Gives back the names that a maintenance took which was killed.
    func restoreAll() {
        for fan in names(inFolder: folder) where fan.utf8.count == 2 {
            for name in names(inFolder: "\(folder)/\(fan)") where name.hasSuffix(Self.ending) {
                let path = "\(folder)/\(fan)/\(name)"
                unsafe rename(path, String(path.dropLast(Self.ending.count)))  // the paths are lent for the call
            }
        }
    }
}
