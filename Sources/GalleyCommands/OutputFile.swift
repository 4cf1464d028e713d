internal import FoundationEssentials
private import Glibc

/// A file that a command writes its result into.
enum OutputFile {
    /// Replaces what is in a plain file at once: whoever reads it sees the old bytes or the new ones. A link is followed,
    /// the file keeps its mode, and what is no plain file (a pipe, a device) is written into.
    static func write(_ bytes: [UInt8], to path: String) throws { try stream(to: path) { write in try write(bytes) } }

    /// Lets `body` write piece by piece, into a file as ``write(_:to:)`` does, or without a path to standard output.
    static func stream(to path: String?, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws {
        guard let path else { return try body { Terminal.write($0) } }
        do {
            let draft = try OutputDraft(of: path)
            try body { try draft.write($0) }
            try draft.finish()
        } catch let error as StreamError {
            try fail("\(path) cannot be written: \(error.reason). Name another file, or mend that.")
        }
    }
}

/// What a file is to hold, beside it until all is there; goes with the value unless it was finished.
private final class OutputDraft {
    private let target: String
    /// Who may do what with the file that is replaced; nil for a new one.
    private let mode: mode_t?
    /// Nil where the target is written into.
    private var path: String?
    private let file: ByteStream
    private var waiting: [UInt8] = []

    init(of name: String) throws(StreamError) {
        target = try Self.resolved(name)
        let mode = Self.mode(of: target)
        // Beside the file, since it must be the same disk; the process's number keeps two exports apart.
        let draft = "\(target).\(getpid()).part"
        if let mode, mode & S_IFMT != S_IFREG {
            (self.mode, path) = (nil, nil)
            file = try Self.open(target, O_WRONLY | O_TRUNC, mode: 0)
        } else {
            self.mode = mode.map { $0 & 0o7777 }
            file = try Self.open(draft, O_WRONLY | O_CREAT | O_EXCL, mode: mode.map { $0 & 0o600 } ?? 0o666)
            path = draft
        }
    }

    deinit {
        file.close()
        // The path is lent for the length of the call.
        if let path { unsafe unlink(path) }
    }

    /// Small pieces wait for each other.
    func write(_ bytes: [UInt8]) throws(StreamError) {
        waiting += bytes
        if waiting.count >= 1 << 18 { try flush() }
    }

    func finish() throws(StreamError) {
        try flush()
        guard let draft = path else { return }
        // The paths are lent for the length of the calls.
        if let mode, unsafe chmod(draft, mode) != 0 { throw StreamError(number: errno) }
        guard unsafe rename(draft, target) == 0 else { throw StreamError(number: errno) }
        path = nil
    }

    private func flush() throws(StreamError) {
        try file.write(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    private static func open(_ path: String, _ flags: Int32, mode: mode_t) throws(StreamError) -> ByteStream {
        let file = ByteStream(descriptor: unsafe Glibc.open(path, flags | O_CLOEXEC, mode))  // the path is lent
        guard file.descriptor >= 0 else { throw StreamError(number: errno) }
        return file
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
