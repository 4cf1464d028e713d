internal import FoundationEssentials
private import Glibc

/// What the system says of a file, links not followed.
struct FileStatus {
    /// What it takes up on the disk.
    let bytes: Int
    /// When it was written or touched last, in seconds since 1970.
    let modified: Int64

    /// Nil where there is no such file, or nobody may ask.
    init?(_ path: String) {
        var status = stat()
        // The path and the structure are lent for the length of the call.
        guard unsafe lstat(path, &status) == 0 else { return nil }
        bytes = Int(status.st_blocks) * 512
        modified = Int64(status.st_mtim.tv_sec)
    }

    /// For how many seconds it stood as it is.
    func age(at now: Timestamp) -> Int64 { now.seconds - modified }
}

/// The names in a folder, sorted; none where it cannot be listed.
func names(inFolder path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
}

/// Whether the file was there and is gone.
func removeFile(_ path: String) -> Bool { unsafe unlink(path) == 0 }  // the path is lent for the length of the call

/// The bytes of a file; nil where it is not there or cannot be read. (Foundation leaks its buffer where a file is empty.)
func contents(ofFile path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)  // the path is lent for the length of the call
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    // Most files are a line long, and some are read by the hundred thousand: no more room than one takes.
    var status = stat()
    // The structure is lent for the length of the call.
    let size = unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var piece = [UInt8](repeating: 0, count: min(max(size + 1, 64), 1 << 18))
    while true {
        // The array is lent for the length of one call, and its own count bounds it.
        let count = unsafe piece.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count == 0 ? bytes : nil }
        bytes += piece[..<count]
    }
}

/// The last bytes of a file; fewer where it has fewer or cannot be read.
func bytes(atEndOf path: String, count: Int) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)  // the path is lent for the length of the call
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let start = lseek(descriptor, off_t(-count), SEEK_END)
    // The array is lent for the length of one call, and its own count bounds it.
    let read = unsafe bytes.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, max(0, start)) }
    return Array(bytes.prefix(max(0, read)))
}
