internal import ArticleStore
private import Glibc

/// A file that is read at any place.
final class FileBytes {
    /// As it was given.
    let path: String
    private(set) var count: Int
    /// When it was written last.
    let modified: Timestamp
    private let descriptor: Int32

    /// Throws for what is not there, may not be read, or is a folder.
    init(_ path: String) throws(ArchiveError) {
        self.path = path
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)  // the path is lent for the length of the call
        guard descriptor >= 0 else { throw .unreadable(path, errno) }
        var status = stat()
        // The structure is lent for the length of the call.
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ArchiveError("\(path) is no plain file", remedy: "Give the path of one file")
        }
        count = Int(status.st_size)
        modified = Timestamp(seconds: max(0, Int64(status.st_mtim.tv_sec)))
    }

    /// A file without a name in a folder, which goes with this value; `name` is what people read.
    init(scratchIn folder: String, called name: String) throws(ArchiveError) {
        path = name
        var template = Array("\(folder)/galley-XXXXXX".utf8CString)
        // The name is lent for the length of the calls, of which the first fills it in.
        descriptor = unsafe template.withUnsafeMutableBufferPointer { name in
            guard let start = name.baseAddress else { return -1 }
            let made = unsafe mkstemp(start)
            if made >= 0 {
                unsafe unlink(start)
                _ = fcntl(made, F_SETFD, FD_CLOEXEC)
            }
            return made
        }
        guard descriptor >= 0 else { throw .unwritable(folder, errno) }
        (count, modified) = (0, Timestamp(seconds: 0))
    }

    deinit { close(descriptor) }

    /// Writes behind what is there; for scratch files.
    func append(_ bytes: [UInt8], in folder: String) throws(ArchiveError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            // The bytes are lent for the length of the call, and their own count bounds it.
            let written = unsafe rest.withUnsafeBytes {
                unsafe pwrite(descriptor, $0.baseAddress, $0.count, off_t(count))
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .unwritable(folder, errno) }
            count += written
            rest = rest.dropFirst(written)
        }
    }

    /// So many bytes from there on; fewer at the end of the file.
    func bytes(at offset: Int, count: Int) throws(ArchiveError) -> [UInt8] {
        guard offset < self.count else { return [] }
        var bytes = [UInt8](repeating: 0, count: min(count, self.count - offset))
        var filled = 0
        while filled < bytes.count {
            // The array is lent for the length of the call, and what is left of it bounds it.
            let read = unsafe bytes.withUnsafeMutableBytes {
                let room = unsafe UnsafeMutableRawBufferPointer(rebasing: $0[filled...])
                return unsafe pread(descriptor, room.baseAddress, room.count, off_t(offset + filled))
            }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw .unreadable(path, errno) }
            guard read > 0 else { break }
            filled += read
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }

    /// The whole file; throws where it is longer than that.
    func whole(atMost limit: Int) throws(ArchiveError) -> [UInt8] {
        guard count <= limit else {
            throw ArchiveError(
                "\(path) is \(count >> 20) MB long, and at most \(limit >> 20) MB are read",
                remedy: "Give a smaller file")
        }
        return try bytes(at: 0, count: count)
    }
}

extension ArchiveError {
    static func unreadable(_ path: String, _ number: Int32) -> ArchiveError {
        // The system's words are constant, or this thread's own, and are copied at once; below, too.
        ArchiveError(
            "\(path) cannot be read: \(unsafe String(cString: strerror(number)))",
            remedy: "Check the path, and that you may read it")
    }

    static func unwritable(_ folder: String, _ number: Int32) -> ArchiveError {
        ArchiveError(
            "Nothing can be written into \(folder): \(unsafe String(cString: strerror(number)))",
            remedy: "Name another folder with TMPDIR, with room for what is unpacked")
    }
}
