private import Glibc

/// A file that grows at its end.
struct AppendedFile: ~Copyable {
    private let file: ByteStream

    init(_ path: String) throws(StreamError) {
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC
        file = ByteStream(descriptor: unsafe open(path, flags, 0o666))  // the path is lent for the length of the call
        guard file.descriptor >= 0 else { throw StreamError(number: errno) }
    }

    deinit { file.close() }

    func append(_ bytes: [UInt8]) throws(StreamError) { try file.write(bytes) }
}
