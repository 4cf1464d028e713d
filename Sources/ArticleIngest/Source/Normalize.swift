@_spi(_Unicode) internal import Swift

/// The text as versions keep it: NFC (Unicode Annex 15) with LF at the ends of lines and no byte-order mark.
///
/// Two versions that look the same must be the same bytes, or every accent would be a change. The standard library has
/// the algorithm, behind an interface that is not promised yet; the alternative, Foundation, costs every start of the
/// program 4 ms.
package func normalized(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 == 0x0D }) else { return text }
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
