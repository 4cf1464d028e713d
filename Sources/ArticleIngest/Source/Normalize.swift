@_spi(_Unicode) internal import Swift

/// The text as versions keep it: NFC (Unicode Annex 15) with LF at the ends of lines and no byte-order mark.
///
/// Two versions that look the same must be the same bytes, or every accent would be a change. The standard library has
/// the algorithm, behind an interface that is not promised yet; the alternative, Foundation, costs every start of the
/// program 4 ms.
package func normalized(_ text: String) -> String {
    if isPlainlyNormal(Array(text.utf8)) { return text }
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\r": scalars.append("\n")
        case "\n" where afterReturn: break
        case "\u{FEFF}": break
        default: scalars.append(scalar)
        }
        afterReturn = scalar == "\r"
    }
    // Last: a mark between a letter and its accent would keep the two apart.
    return String(String.UnicodeScalarView(String(scalars)._nfc))
}

/// Whether a look at the bytes tells that nothing can change: no carriage return, and of what is not ASCII only what stands
/// before U+0300, the first mark that can combine, and general punctuation but for its two spaces of another width
/// (U+2000 and U+2001). Most articles in English are such; false proves nothing.
private func isPlainlyNormal(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
        switch bytes[offset] {
        case 0x0D: return false
        case ..<0xCC: offset += 1
        case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] > 0x81: offset += 3
        default: return false
        }
    }
    return true
}
