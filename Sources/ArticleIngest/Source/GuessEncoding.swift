private import CEncodings
private import CLibraryLoaders

/// The encoding that the bytes look like by the statistics of uchardet (Mozilla's detector and its heirs); nil where they
/// look like none, or the library is not there.
func guessEncoding(of bytes: [UInt8]) -> WebEncoding? {
    guard uchardetIsOpen, let guess = WebEncoding(labelled: Detector().guess(bytes)), !guess.isUTF8 else { return nil }
    // The detector knows languages by their ISO encodings; what has characters in 80 to 9F is the relative of Windows.
    guard let windows = guess.windows, bytes.contains(where: { 0x80...0x9F ~= $0 }) else { return guess }
    return WebEncoding(labelled: windows)
}

private let uchardetIsOpen: Bool = unsafe galley_load_uchardet() == nil

/// The one owner of a detector.
@safe
private struct Detector: ~Copyable {
    private let handle: uchardet_t

    init() { unsafe handle = uchardet_new() }

    deinit { unsafe uchardet_delete(handle) }

    func guess(_ bytes: [UInt8]) -> String {
        // The bytes are lent for the length of the call, the name is copied before the detector goes.
        _ = unsafe bytes.prefix(IngestThresholds.bytesOfGuess).withUnsafeBytes { bytes in
            unsafe uchardet_handle_data(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        unsafe uchardet_data_end(handle)
        return unsafe uchardet_get_charset(handle).map { unsafe String(cString: $0) } ?? ""
    }
}
