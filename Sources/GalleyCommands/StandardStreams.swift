internal import FoundationEssentials
private import Glibc

/// The process's streams, as bytes: the library's `print` and `readLine` handle text alone, and say nothing of
/// failures.
enum StandardStreams {
    enum Output: Int32 {
        case output = 1
        case error = 2
    }

    /// Writes all bytes. A result that cannot be written ends the command, since nobody would know that it is not
    /// whole; a note that cannot be written is lost.
    static func write(_ bytes: [UInt8], to output: Output) {
        Progress.end()
        do throws(StreamError) {
            try ByteStream(descriptor: output.rawValue).write(bytes)
        } catch {
            if output == .output { end(because: error) }
        }
    }

    /// As other programs end whose reader has gone (`galley log | head`), or with what went wrong.
    private static func end(because error: StreamError) -> Never {
        if error.isBrokenPipe {
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
        Terminal.note("galley: Standard output cannot be written: \(error.reason). What was stored is safe.")
        exit(2)
    }

    /// Whether a person would see what is written.
    static func isTerminal(_ output: Output) -> Bool { isatty(output.rawValue) == 1 }

    /// Reads standard input to its end; nil if it cannot be read.
    static func readInput() -> [UInt8]? {
        if isatty(STDIN_FILENO) == 1 { Progress.end() }
        var bytes: [UInt8] = []
        while let piece = try? ByteStream.input.read() {
            guard !piece.isEmpty else { return bytes }
            bytes += piece
        }
        return nil
    }

    /// Makes the process ready for streams that fail.
    ///
    /// A reader, a worker or a remote that goes must not end the process without a word: whoever writes sees it.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        fillClosed()
    }

    /// Fills the places of streams that were closed (`<&-`) with some that fail, so that no file which is opened later
    /// gets the number of a stream.
    private static func fillClosed() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
            // The lowest free number is taken; the path is lent for the length of the call.
            _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}

/// Prints a line, and ends the command if that fails: takes the place of the library's function of that name.
func print(_ lines: String..., separator: String = " ", terminator: String = "\n") {
    StandardStreams.write(Array((lines.joined(separator: separator) + terminator).utf8), to: .output)
}
