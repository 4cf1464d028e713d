internal import ArticleStore
private import Glibc

/// Lines out of a file or standard input, many at a time.
struct LineSource {
    private let stream: ByteStream
    private var lines = StreamLines(longest: BatchLimits.longestLine)
    /// How many bytes were read so far.
    private(set) var bytesRead = 0
    /// Of the file; nil where it has none, like a pipe.
    let length: Int?

    /// “-” is standard input.
    init(_ path: String) throws {
        guard path != "-" else {
            (stream, length) = (.input, Self.length(of: STDIN_FILENO))
            return
        }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)  // the path is lent for the length of the call
        guard descriptor >= 0 else {
            try fail(
                "\(path) cannot be read: \(StreamError(number: errno).reason). Give the path of a file of lines of JSON, or “-”."
            )
        }
        (stream, length) = (ByteStream(descriptor: descriptor), Self.length(of: descriptor))
    }

    /// The next lines: as many as are there without waiting, but no more bytes than that; none at the end.
    mutating func next(atMost bytes: Int, waits: Bool) throws -> [StreamLines.Line] {
        var (found, size): ([StreamLines.Line], Int) = ([], 0)
        while size < bytes {
            if let line = lines.next() {
                found.append(line)
                if case .whole(let line) = line { size += line.count }
            } else if lines.isAtEnd || (!waits && !found.isEmpty && !hasMore) {
                break
            } else {
                let piece = try read()
                bytesRead += piece.count
                lines.append(piece)
            }
        }
        return found
    }

    private func read() throws -> [UInt8] {
        do throws(StreamError) {
            return try stream.read(atMost: 1 << 20)
        } catch {
            try fail("The input cannot be read: \(error.reason). What was stored is safe; run the command again.")
        }
    }

    /// Whether something can be read at once.
    private var hasMore: Bool {
        var descriptor = pollfd(fd: stream.descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&descriptor, 1, 0) > 0  // the structure is lent for the length of the call
    }

    private static func length(of descriptor: Int32) -> Int? {
        var file = stat()
        // The structure is lent for the length of the call.
        guard unsafe fstat(descriptor, &file) == 0, file.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(file.st_size)
    }
}

extension [StreamLines.Line] {
    /// Each line as a version or with what is wrong with it, in order, on all cores; nil for a line of white space.
    func versions(_ defaults: VersionLine.Defaults) -> [Result<VersionLine, BatchError>?] {
        concurrentMap(self) { line in
            guard case .whole(let bytes) = line else { return .failure(.tooLong) }
            guard bytes.contains(where: { !$0.isWhiteSpace }) else { return nil }
            do throws(BatchError) {
                return .success(try VersionLine(try BatchTask.checked(bytes), defaults: defaults))
            } catch {
                return .failure(error)
            }
        }
    }
}

extension UInt8 {
    /// As JSON counts it (RFC 8259, § 2).
    fileprivate var isWhiteSpace: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}
