private import Glibc

/// By what a file or folder is known to be as it was: its number, size, and when it was changed.
struct FileStamp: Equatable {
    /// As it is kept in the index; empty where nothing is there.
    let bytes: [UInt8]
    /// Since 1970, in nanoseconds.
    let changed: Int64
    let isFolder: Bool

    /// Of what stands at a path, links followed; nil where nothing does.
    init?(of path: String) {
        var status = stat()
        // The path and the structure are lent for the length of the call.
        guard unsafe stat(path, &status) == 0 else { return nil }
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        let (modified, altered) = (Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
        changed = max(modified, altered)
        bytes = [Int64(bitPattern: UInt64(status.st_ino)), Int64(status.st_size), modified, altered]
            .flatMap { number in stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) } }
    }

    /// What is to be remembered: nothing where it may have changed again since without looking different.
    func settled(at now: Int64) -> [UInt8]? { changed < now - IndexLimits.racyAge ? bytes : nil }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

/// The names in a folder, in no order; none where it cannot be read.
func names(inFolder path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }  // the path is lent for the length of the call
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
        // The entry belongs to the folder until the next call, and its name is copied at once.
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
            unsafe field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
                unsafe String(validatingCString: $0)
            }
        }
        if let name, name.first != "." { names.append(name) }
    }
    return names
}

/// How much room the disk of a folder has for whoever asks; nil where nobody can say.
func freeBytes(at path: String) -> Int64? {
    var status = statvfs()
    // The path and the structure are lent for the length of the call.
    guard unsafe statvfs(path, &status) == 0 else { return nil }
    let (blocks, size) = (Int64(clamping: status.f_bavail), Int64(clamping: status.f_frsize))
    return blocks.multipliedReportingOverflow(by: size).partialValue
}

/// A whole file; nil where it cannot be read.
func contents(ofFile path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)  // the path is lent for the length of the call
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
        // The buffer is lent for the length of one call, and its own count bounds it.
        let read = unsafe bytes[count...].withUnsafeMutableBytes {
            unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
        }
        guard read > 0 else { break }
        count += read
    }
    bytes.removeLast(bytes.count - count)
    return bytes
}
