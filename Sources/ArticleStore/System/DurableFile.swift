private import Glibc

/// Files that are on the disk, whole, when a call returns.
enum DurableFile {
    /// Replaces a file, or makes it: whoever reads it sees the old bytes or the new ones, after a power cut as well.
    static func replace(_ path: String, by bytes: [UInt8]) throws(GitError) {
        let draft = "\(path).\(getpid()).part"
        do throws(GitError) {
            try write(bytes, into: draft)
            try rename(draft, to: path)
        } catch {
            unsafe unlink(draft)  // the path is lent for the length of the call
            throw error
        }
    }

    /// Gives a file another name in the same folder, in the place of whatever has it.
    static func rename(_ path: String, to new: String) throws(GitError) {
        // The paths are lent for the length of the call.
        guard unsafe Glibc.rename(path, new) == 0 else { throw .system("renaming \(path)", errno) }
        try syncFolder(of: new)
    }

    /// Takes a file away, if it is there.
    static func remove(_ path: String) throws(GitError) {
        // The path is lent for the length of the call.
        guard unsafe unlink(path) == 0 else {
            guard errno == ENOENT else { throw .system("removing \(path)", errno) }
            return
        }
        try syncFolder(of: path)
    }

    /// Lets the disk have what stands in the folder of a file: names that came, and names that went.
    static func syncFolder(of path: String) throws(GitError) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        try sync(folder.isEmpty ? "/" : folder)
    }

    /// Lets the disk have the content of a file or a folder.
    static func sync(_ path: String) throws(GitError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)  // the path is lent for the length of the call
        guard descriptor >= 0 else { throw .system("opening \(path)", errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system("writing \(path)", errno) }
    }

    /// Writes a file in place of what is in it, and lets the disk have it.
    static func write(_ bytes: [UInt8], into path: String) throws(GitError) {
        // The path is lent for the length of the call.
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .system("writing \(path)", errno) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            // The bytes are lent for the length of one call, and their own count bounds it.
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system("writing \(path)", errno) }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw .system("writing \(path)", errno) }
    }
}
