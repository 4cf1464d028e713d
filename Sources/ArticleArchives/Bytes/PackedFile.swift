private import CLibArchive
private import CLibraryLoaders

/// A zip archive, or one file that is packed with gzip, bzip2, xz or zstd, or not at all: read from its start to its end.
///
/// What is inside is never written to a path that it names. Safe as a whole: the reader belongs to this value, which
/// frees it, and whatever else libarchive is handed is lent for the length of a call.
@safe
final class PackedFile {
    enum Kind {
        case zip
        /// One file; its name is not known.
        case single
    }

    let path: String
    /// Bytes of the file, packed.
    let count: Int
    private let reader: OpaquePointer

    init(_ path: String, _ kind: Kind) throws(ArchiveError) {
        try Self.opened.get()
        // Says better than libarchive what is wrong with a path.
        count = try FileBytes(path).count
        guard let made = unsafe archive_read_new() else {
            throw ArchiveError("\(path) cannot be read: there is no memory left", remedy: "Free some")
        }
        (unsafe reader, self.path) = unsafe (made, path)
        if kind == .zip {
            unsafe archive_read_support_format_zip(reader)
        } else {
            unsafe archive_read_support_format_raw(reader)
            unsafe archive_read_support_filter_all(reader)
        }
        guard unsafe archive_read_open_filename(reader, path, 1 << 16) == ARCHIVE_OK else { throw broken }
    }

    deinit { unsafe archive_read_free(reader) }

    /// The name of the next file in it; nil at the end. Folders and links are passed over.
    func nextName() throws(ArchiveError) -> String? {
        while true {
            var entry: OpaquePointer?
            let code = unsafe archive_read_next_header(reader, &entry)
            if code == ARCHIVE_EOF { return nil }
            guard code >= ARCHIVE_WARN, let entry = unsafe entry else { throw broken }
            // The name belongs to the entry, which lives until the next one is read; it is copied at once.
            let name = unsafe archive_entry_pathname_utf8(entry).map { unsafe String(cString: $0) }
            guard unsafe archive_entry_filetype(entry) == 0o100000 || name == "data" else { continue }
            return name ?? ""
        }
    }

    /// The next bytes of the file whose name came last; none at its end.
    func read() throws(ArchiveError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe archive_read_data(reader, $0.baseAddress, $0.count) }
        guard count >= 0 else { throw broken }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// All of the file whose name came last; nil where it is longer than that.
    func whole(atMost limit: Int) throws(ArchiveError) -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let piece = try read()
            guard !piece.isEmpty else { return bytes }
            bytes += piece
        }
        return nil
    }

    /// How many bytes of the file were taken, packed.
    var bytesTaken: Int { max(0, Int(unsafe archive_filter_bytes(reader, -1))) }

    private var broken: ArchiveError {
        // The words belong to the reader, and are copied at once.
        let words = unsafe archive_error_string(reader).map { unsafe String(cString: $0) } ?? "it is damaged"
        return ArchiveError(
            "\(path) cannot be unpacked: \(words)", remedy: "Check that it is whole and fetch it again if not")
    }

    private static let opened = unsafe loaded("libarchive") { unsafe galley_load_archive() }
}
