internal import Glibc

/// Decodes bytes in an encoding of the web; nil for those that are never decoded, and where the C library lacks it.
///
/// What is broken becomes U+FFFD as the web's decoders write it: the byte that starts no character, and the byte behind
/// it where that can only be its second half; a byte of ASCII stays, since it may end a tag.
func convert(_ bytes: [UInt8], from encoding: WebEncoding) -> DecodedText? {
    if encoding.isUTF8 { return decodeUTF8(bytes[...]) }
    if encoding.isUTF16 { return decodeUTF16(bytes[...], bigEndian: encoding.name == "utf-16be") }
    if encoding.name == "windows-1252" { return decodeWindows1252(bytes) }
    guard !encoding.converter.isEmpty, let converter = Converter(from: encoding.converter) else { return nil }
    let (text, broken) = converter.convert(bytes, isPaired: encoding.isPaired)
    return DecodedText(swapped(text, encoding.swaps), as: encoding.name, broken: broken)
}

private func swapped(_ text: String, _ swaps: [Unicode.Scalar: Unicode.Scalar]) -> String {
    guard !swaps.isEmpty else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { swaps[$0] ?? $0 }))
}

func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    let text = String(decoding: bytes, as: UTF8.self)
    let meant = bytes.indices.count { bytes[$0] == 0xEF && bytes[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
    return DecodedText(text, as: "utf-8", broken: text.unicodeScalars.count { $0 == "\u{FFFD}" } - meant)
}

func decodeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> DecodedText {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { offset in
        let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
        return bigEndian ? first << 8 | second : second << 8 | first
    }
    let text = String(decoding: units, as: UTF16.self)
    let meant = units.count { $0 == 0xFFFD }
    let broken = text.unicodeScalars.count { $0 == "\u{FFFD}" } - meant + bytes.count % 2
    return DecodedText(text, as: bigEndian ? "utf-16be" : "utf-16le", broken: broken)
}

func decodeUTF32(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> DecodedText {
    var (scalars, broken) = (String.UnicodeScalarView(), bytes.count % 4 == 0 ? 0 : 1)
    for offset in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
        let four = bytes[offset..<offset + 4]
        let value = (bigEndian ? Array(four) : four.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        if let scalar = Unicode.Scalar(value) {
            scalars.append(scalar)
        } else {
            scalars.append("\u{FFFD}")
            broken += 1
        }
    }
    return DecodedText(String(scalars), as: "utf-32", broken: broken)
}

/// The one owner of a converter of the C library.
@safe
private struct Converter: ~Copyable {
    private let handle: iconv_t

    init?(from name: String) {
        // Both names are lent for the length of the call; −1 is the answer for a name that it does not know.
        guard let handle = unsafe iconv_open("UTF-8", name), unsafe handle != iconv_t(bitPattern: -1) else {
            return nil
        }
        unsafe self.handle = handle
    }

    deinit { unsafe _ = iconv_close(handle) }

    /// The text, and how many sequences of bytes are no characters.
    func convert(_ bytes: [UInt8], isPaired: Bool) -> (text: String, broken: Int) {
        var (output, broken): ([UInt8], Int) = ([], 0)
        var start = 0
        while start < bytes.count {
            start += step(bytes[start...], into: &output)
            guard start < bytes.count else { break }
            output += [0xEF, 0xBF, 0xBD]
            broken += 1
            let hasHalf = isPaired && bytes[start] >= 0x80 && start + 1 < bytes.count && bytes[start + 1] >= 0x80
            start += hasHalf ? 2 : 1
        }
        flush(into: &output)
        return (String(decoding: output, as: UTF8.self), broken)
    }

    /// Converts up to the first broken sequence, and says how many bytes that are.
    private func step(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) -> Int {
        var (done, isBroken) = (0, false)
        while done < bytes.count, !isBroken {
            let rest = bytes.dropFirst(done)
            var (inLeft, outLeft, trouble) = (rest.count, Self.room, Int32(0))
            // The bytes are read only; both buffers are lent for the length of the call, which says what it left.
            let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.room) { buffer, count in
                unsafe rest.withUnsafeBytes { source in
                    unsafe buffer.withMemoryRebound(to: CChar.self) { target in
                        var input = unsafe UnsafeMutablePointer(
                            mutating: source.baseAddress?.assumingMemoryBound(to: CChar.self))
                        var output = target.baseAddress
                        if unsafe iconv(handle, &input, &inLeft, &output, &outLeft) == failed { trouble = errno }
                    }
                }
                count = Self.room - outLeft
            }
            output += piece
            done = bytes.count - inLeft
            isBroken = trouble != 0 && trouble != E2BIG
        }
        return done
    }

    /// Writes what the converter kept to see whether a mark follows.
    private func flush(into output: inout [UInt8]) {
        var left = Self.room
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.room) { buffer, count in
            unsafe buffer.withMemoryRebound(to: CChar.self) { target in
                var end = target.baseAddress
                _ = unsafe iconv(handle, nil, nil, &end, &left)
            }
            count = Self.room - left
        }
        output += piece
    }

    /// Bytes that one call may write.
    private static let room = 1 << 16
}

/// What iconv answers where it stopped before the end.
private let failed = -1
