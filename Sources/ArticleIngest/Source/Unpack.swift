private import CLibraryLoaders
private import CZlib

extension ReceivedBytes {
    /// What is inside where the bytes were compressed with gzip (RFC 1952), whatever of the kind that once more is, else
    /// the same bytes.
    ///
    /// Stops at the largest source that is read: 20 MB may unpack to 20 GB. Throws where they are damaged or cut short.
    func unpacked() throws(IngestError) -> ReceivedBytes {
        guard bytes.starts(with: gzipMagic) else { return self }
        guard inflateIsOpen else {
            throw IngestError(
                .binary, "\(label) is compressed with gzip, and zlib is not there to unpack it.",
                "Install zlib, or unpack it first (gunzip).")
        }
        guard let inside = Inflater().members(of: bytes, atMost: IngestThresholds.largestSource + 1) else {
            throw IngestError(
                .binary, "\(label) is compressed with gzip and damaged, or cut short.",
                "Check that the download or export finished.")
        }
        return ReceivedBytes(
            bytes: inside, name: name.map(withoutEnding), contentType: contentType, url: url, isUnpacked: true)
    }

    private func withoutEnding(_ name: String) -> String {
        name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    }
}

private let gzipMagic: [UInt8] = [0x1F, 0x8B, 0x08]

private let inflateIsOpen: Bool = unsafe galley_load_inflate() == nil

/// The one owner of zlib's state; it is never moved, since zlib points back into it.
@safe
private final class Inflater {
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let isReady: Bool

    init() {
        unsafe stream.initialize(to: z_stream())
        // 15 bits of window, and 16 for gzip's own head and check sum.
        isReady = unsafe inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    deinit {
        if isReady { unsafe inflateEnd(stream) }
        unsafe stream.deallocate()
    }

    /// All members one behind the other, up to a number of bytes; nil where one is damaged or cut short.
    func members(of bytes: [UInt8], atMost limit: Int) -> [UInt8]? {
        guard isReady else { return nil }
        var output: [UInt8] = []
        let isWhole = unsafe bytes.withUnsafeBufferPointer { input in
            // zlib reads no further than the count says, and the buffer outlives this closure's use of it.
            unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            unsafe stream.pointee.avail_in = UInt32(truncatingIfNeeded: input.count)
            while output.count < limit {
                let code = piece(into: &output)
                guard code == Z_STREAM_END else {
                    if code == Z_OK { continue }
                    return false
                }
                // Zeros or a signature may follow the last member; only what starts like one is one.
                guard unsafe stream.pointee.avail_in > 18, unsafe stream.pointee.next_in.pointee == 0x1F else {
                    return true
                }
                unsafe inflateReset(stream)
            }
            return true
        }
        return isWhole ? output : nil
    }

    private func piece(into output: inout [UInt8]) -> Int32 {
        var code = Z_OK
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            unsafe stream.pointee.next_out = buffer.baseAddress
            unsafe stream.pointee.avail_out = UInt32(buffer.count)
            code = unsafe inflate(stream, Z_NO_FLUSH)
            count = buffer.count - Int(unsafe stream.pointee.avail_out)
        }
        output += piece
        return code
    }
}
