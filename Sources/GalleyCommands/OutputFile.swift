internal import FoundationEssentials
private import Glibc

/// A file that a command writes its result into.
enum OutputFile {
    /// Replaces what is in a plain file at once: whoever reads it sees the old bytes or the new ones. A link is followed,
    /// the file keeps its mode, and what is no plain file (a pipe, a device) is written into.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do throws(StreamError) {
            let target = try resolved(path)
            let mode = mode(of: target)
            if let mode, mode & S_IFMT != S_IFREG {
                try write(bytes, into: target, O_WRONLY | O_TRUNC, mode: 0)
            } else {
                try replace(target, by: bytes, keeping: mode.map { $0 & 0o7777 })
            }
        } catch {
            try fail("\(path) cannot be written: \(error.reason). Name another file, or mend that.")
        }
    }

    private static func replace(_ target: String, by bytes: [UInt8], keeping mode: mode_t?) throws(StreamError) {
        // Beside the file, since it must be the same disk; the process's number keeps two exports apart.
        let draft = "\(target).\(getpid()).part"
        do throws(StreamError) {
            try write(bytes, into: draft, O_WRONLY | O_CREAT | O_EXCL, mode: mode.map { $0 & 0o600 } ?? 0o666)
            // The paths are lent for the length of the calls.
            if let mode, unsafe chmod(draft, mode) != 0 { throw StreamError(number: errno) }
            guard unsafe rename(draft, target) == 0 else { throw StreamError(number: errno) }
        } catch {
            if error.number != EEXIST { unsafe unlink(draft) }
            throw error
        }
    }

    private static func write(
        _ bytes: [UInt8], into path: String, _ flags: Int32, mode: mode_t
    ) throws(StreamError) {
        let file = ByteStream(descriptor: unsafe open(path, flags | O_CLOEXEC, mode))  // the path is lent for the call
        guard file.descriptor >= 0 else { throw StreamError(number: errno) }
        defer { file.close() }
        try file.write(bytes)
    }

    /// The file behind a link, or behind a chain of them; one that is not there yet counts.
    private static func resolved(_ path: String) throws(StreamError) -> String {
        var path = path
        for _ in 0..<40 {  // as many as the system follows
            guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { return path }
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            path = next.hasPrefix("/") ? next : folder + next
        }
        throw StreamError(number: ELOOP)
    }

    /// What kind of file it is, and who may do what with it; nil where there is none.
    private static func mode(of path: String) -> mode_t? {
        var status = stat()
        // The path and the structure are lent for the length of the call.
        return unsafe stat(path, &status) == 0 ? status.st_mode : nil
    }
}
