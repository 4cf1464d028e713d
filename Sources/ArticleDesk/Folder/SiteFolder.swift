internal import FoundationEssentials
private import Glibc

/// The folder that a site is written into: only what changed is written, and only what we wrote is removed.
///
/// `.galley-site` lists every file of ours. A file's name is added to the list before the file is made, and each file is
/// written beside and renamed: so whoever is killed leaves a site of old and new whole pages, which the next run mends.
/// No link is followed below the folder, so nothing outside it is touched.
package final class SiteFolder {
    package let path: String
    private let lock: Int32
    private var journal: Int32 = -1
    /// What the list names, in this run or an earlier one.
    private var listed: Set<String>
    private var current: Set<String> = []
    private var checkedFolders: Set<String> = []
    private var tally = SiteTally()

    /// Opens or makes the folder; nobody else may write there as long as the value lives.
    package init(_ path: String) throws(SiteError) {
        self.path = path
        lock = try Self.lockedFolder(path)
        (listed, journal) = ([], -1)
        let list = try list()
        listed = Set(list.lines.compactMap { SitePath($0)?.description })
        unsafe unlink("\(path)/\(Self.draft)")  // a killed run's; the path is lent for the length of the call
        if !list.isWhole { try writeList() }
        journal = unsafe open("\(path)/\(Self.list)", O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)  // the path is lent
        guard journal >= 0 else { throw refused(Self.list) }
    }

    deinit {
        if journal >= 0 { close(journal) }
        // A child process between its fork and its program has a copy of the descriptor, which would go on holding it.
        flock(lock, LOCK_UN)
        close(lock)
    }

    /// Writes a file of the site, unless it holds these bytes already.
    package func write(_ file: SiteFile) throws(SiteError) {
        let name = file.path.description
        current.insert(name)
        for folder in file.path.folders { try makeFolder(folder) }
        let standing = FileKind(at: "\(path)/\(name)")
        if standing == .file, holds(name, file.bytes) {
            if !listed.contains(name) { try list(name) }
            tally.unchanged += 1
            return
        }
        guard standing == nil || listed.contains(name) else { throw .foreignFile("\(path)/\(name)") }
        if !listed.contains(name) { try list(name) }
        try put(file.bytes, at: name)
        tally.written += 1
    }

    /// Lets the files of a folder stand whose pages could not be made this time.
    package func keep(below folder: String) {
        current.formUnion(listed.filter { $0.hasPrefix(folder + "/") })
    }

    /// Removes the files of earlier runs that are no longer part of the site, with the folders that this leaves empty.
    package func finish() throws(SiteError) -> SiteTally {
        let standing = try list()
        let stubborn = listed.subtracting(current).sorted().filter { !isRemoved($0) }
        listed = current.union(stubborn)
        if standing.lines != listed.sorted() { try writeList() }
        return tally
    }

    // MARK: Our list

    private static let list = ".galley-site"
    private static let draft = ".galley-site.part"
    private static let firstLine = "galley site 1"

    /// What the list says; it is not whole where its writer was killed.
    private func list() throws(SiteError) -> (lines: [String], isWhole: Bool) {
        guard FileKind(at: "\(path)/\(Self.list)") == .file,
            let data = FileManager.default.contents(atPath: "\(path)/\(Self.list)")
        else {
            guard try isEmpty() else { throw .notOurs(path) }
            return ([], false)
        }
        let text = String(decoding: data, as: UTF8.self)
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.first == Self.firstLine else {
            throw lines.first?.hasPrefix("galley site ") == true ? .newer(path) : .notOurs(path)
        }
        // A last line without its end was never acted on.
        let whole = text.hasSuffix("\n") ? Array(lines.dropFirst()) : Array(lines.dropFirst().dropLast())
        return (whole, text.hasSuffix("\n"))
    }

    private func isEmpty() throws(SiteError) -> Bool {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).allSatisfy { $0 == Self.draft }
        } catch {
            throw .refused(path, reason: "its content cannot be listed")
        }
    }

    private func writeList() throws(SiteError) {
        let text = ([Self.firstLine] + listed.sorted()).joined(separator: "\n") + "\n"
        try put(Array(text.utf8), at: Self.list)
    }

    private func list(_ name: String) throws(SiteError) {
        guard writeAll(Array("\(name)\n".utf8), to: journal) else { throw refused(Self.list) }
        listed.insert(name)
    }

    // MARK: Files

    private func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { $0.elementsEqual(bytes) } ?? false
    }

    /// Beside first, then in its place at once.
    private func put(_ bytes: [UInt8], at name: String) throws(SiteError) {
        let draft = "\(path)/\(Self.draft)"
        unsafe unlink(draft)  // the paths are lent for the length of the calls
        let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard file >= 0 else { throw refused(Self.draft) }
        let isWritten = writeAll(bytes, to: file)
        let reason = errno
        close(file)
        guard isWritten else { throw refused(name, reason) }
        guard unsafe rename(draft, "\(path)/\(name)") == 0 else { throw refused(name) }
    }

    private func makeFolder(_ name: String) throws(SiteError) {
        guard checkedFolders.insert(name).inserted else { return }
        let folder = "\(path)/\(name)"
        if unsafe mkdir(folder, 0o777) == 0 { return }  // the path is lent
        guard errno == EEXIST else { throw refused(name) }
        guard FileKind(at: folder) == .folder else { throw .foreignFile(folder) }
    }

    /// Removes a file and the folders that this leaves empty; false where the system lets it stand.
    private func isRemoved(_ name: String) -> Bool {
        guard let place = SitePath(name), place.folders.allSatisfy({ FileKind(at: "\(path)/\($0)") == .folder })
        else { return true }
        // The paths are lent for the length of the calls.
        if unsafe unlink("\(path)/\(name)") == 0 {
            tally.removed += 1
        } else if errno != ENOENT {
            return false
        }
        for folder in place.folders.reversed() where unsafe rmdir("\(path)/\(folder)") != 0 { break }
        return true
    }

    private func refused(_ name: String, _ number: Int32 = errno) -> SiteError {
        .refused("\(path)/\(name)", reason: reason(number))
    }

    private static func lockedFolder(_ path: String) throws(SiteError) -> Int32 {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            guard FileManager.default.fileExists(atPath: path) else {
                throw .refused(path, reason: "the folder cannot be made")
            }
            throw .noFolder(path)
        }
        let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)  // the path is lent
        guard folder >= 0 else { throw .refused(path, reason: reason(errno)) }
        guard flock(folder, LOCK_EX | LOCK_NB) == 0 else {
            close(folder)
            throw .busy(path)
        }
        return folder
    }
}

/// What a run did to the files of a site.
package struct SiteTally: Sendable, Hashable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
}

/// What stands at a path; links are not followed.
private enum FileKind {
    case file, folder, other

    init?(at path: String) {
        var status = stat()
        // The path and the structure are lent for the length of the call.
        guard unsafe lstat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}

/// Whether all bytes went out; `errno` says why not.
private func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
        // The bytes are lent for the length of the call.
        let count = unsafe rest.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
    }
    return true
}

private func reason(_ number: Int32) -> String {
    // The library's own words, copied before another call replaces them.
    unsafe String(cString: strerror(number))
}
