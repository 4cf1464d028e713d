private import CBrotli
private import CLibraryLoaders

/// What Brotli unpacks (RFC 7932).
enum Brotli {
    /// All of it; nil where the bytes are broken or are more than that unpacked.
    static func unpacked(_ input: [UInt8], atMost limit: Int) throws(ArchiveError) -> [UInt8]? {
        try opened.get()
        // The decoder is made and destroyed here; all bytes are lent for the length of a call.
        guard let decoder = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
        defer { unsafe BrotliDecoderDestroyInstance(decoder) }
        var (output, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        var start = 0
        while output.count <= limit {
            let (result, taken, made) = unsafe input[start...].withUnsafeBytes { source in
                unsafe piece.withUnsafeMutableBytes { target in
                    var (left, free) = (source.count, target.count)
                    var from = unsafe source.baseAddress?.assumingMemoryBound(to: UInt8.self)
                    var to = unsafe target.baseAddress?.assumingMemoryBound(to: UInt8.self)
                    let result = unsafe BrotliDecoderDecompressStream(decoder, &left, &from, &free, &to, nil)
                    return (result, source.count - left, target.count - free)
                }
            }
            start += taken
            output += piece.prefix(made)
            if result == BROTLI_DECODER_RESULT_SUCCESS { return output.count <= limit ? output : nil }
            guard result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT else { return nil }
        }
        return nil
    }

    private static let opened = unsafe loaded("The library that unpacks brotli") { unsafe galley_load_brotli() }
}
