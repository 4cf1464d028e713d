internal import FoundationEssentials
private import Glibc

/// The process's streams, as bytes: `print` and `readLine` handle text alone.
enum StandardStreams {
    enum Output: Int32 {
        case output = 1
        case error = 2
    }

    /// Writes all bytes, or as many as the reader takes.
    static func write(_ bytes: [UInt8], to output: Output) {
        if output == .output { fflush(nil) }  // what `print` still holds comes first
        var rest = bytes[...]
        while !rest.isEmpty {
            // The bytes are lent for the length of one call, and their own count bounds it.
            let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(output.rawValue, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }

    /// Whether a person would see what is written.
    static func isTerminal(_ output: Output) -> Bool { isatty(output.rawValue) == 1 }

    /// Reads standard input to its end; nil if it cannot be read.
    static func readInput() -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            // The buffer is lent for the length of one call, and its own count bounds it.
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}

/// A file that a command writes its result into.
enum OutputFile {
    /// Replaces what is in the file at once: whoever reads it sees the old bytes or the new ones.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            try fail("\(path) cannot be written. Check that its folder is there and that you may write to it.")
        }
    }
}
