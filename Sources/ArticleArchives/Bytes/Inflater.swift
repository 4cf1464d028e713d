private import CLibraryLoaders
private import CZlib

/// What zlib unpacks, piece by piece.
///
/// Safe as a whole: the structure belongs to this value, which frees it; whatever else zlib reads or writes is lent for
/// the length of a call.
@safe
final class Inflater {
    /// How the bytes are packed.
    enum Format: Int32 {
        /// One member of gzip.
        case gzip = 31
        /// gzip or zlib, whichever it is.
        case any = 47
        /// Deflate without a head.
        case raw = -15
    }

    struct Piece {
        let output: [UInt8]
        /// How many bytes of the input were taken.
        let taken: Int
        let isAtEnd: Bool
    }

    private let stream: UnsafeMutablePointer<z_stream>

    init(_ format: Format) throws(ArchiveError) {
        try InflateLibrary.start()
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        guard unsafe inflateInit2_(stream, format.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { throw ArchiveError("zlib cannot be started", remedy: "Check that there is memory left") }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Unpacks what fits; nil where the bytes are broken. Takes all of its input unless the output is full or the end came.
    func unpack(_ input: ArraySlice<UInt8>, atMost room: Int) -> Piece? {
        var output = [UInt8](repeating: 0, count: room)
        let (code, left, free) = unsafe input.withUnsafeBytes { source in
            unsafe output.withUnsafeMutableBytes { target in
                // zlib does not write into its input.
                unsafe stream.pointee.next_in = UnsafeMutablePointer(
                    mutating: source.baseAddress?.assumingMemoryBound(to: UInt8.self))
                unsafe stream.pointee.avail_in = UInt32(clamping: source.count)
                unsafe stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
                unsafe stream.pointee.avail_out = UInt32(clamping: target.count)
                let code = unsafe inflate(stream, Z_NO_FLUSH)
                return unsafe (code, Int(stream.pointee.avail_in), Int(stream.pointee.avail_out))
            }
        }
        guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { return nil }
        output.removeLast(free)
        return Piece(output: output, taken: input.count - left, isAtEnd: code == Z_STREAM_END)
    }
}

private enum InflateLibrary {
    static func start() throws(ArchiveError) { try opened.get() }

    private static let opened = unsafe loaded("zlib") { unsafe galley_load_inflate() }
}

/// Opens a library once a process.
func loaded(_ name: String, _ load: () -> UnsafePointer<CChar>?) -> Result<Void, ArchiveError> {
    // The system's words stay where they are until it has more to say; they are copied at once.
    guard let trouble = unsafe load() else { return .success(()) }
    return .failure(
        ArchiveError(
            "\(name) cannot be opened: \(unsafe String(cString: trouble))",
            remedy: "Install it, and run the command again"))
}
