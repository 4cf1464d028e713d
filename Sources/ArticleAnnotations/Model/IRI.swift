/// The IRI that an address means: what must not stand in one (RFC 3987, 2.2) is escaped; nil for what names no scheme.
///
/// Pages give addresses with spaces and braces in them, and browsers escape those, too.
package func iri(_ address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let (scheme, rest) = (address[..<colon].utf8, address[address.index(after: colon)...])
    guard let first = scheme.first, isLetter(first), scheme.allSatisfy(isOfScheme), !rest.isEmpty else { return nil }
    return address[...colon] + percentEncoded(rest, keeping: isOfIRI)
}

/// A text with `%` and two digits for each byte of what is not kept.
func percentEncoded(_ text: some StringProtocol, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    var encoded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if isKept(scalar) {
            encoded.append(scalar)
        } else {
            for byte in String(scalar).utf8 { encoded.append(contentsOf: escape(byte).unicodeScalars) }
        }
    }
    return String(encoded)
}

/// What stands for itself in every part of an address.
func isUnreserved(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (isLetter(UInt8(scalar.value)) || "0123456789-._~".unicodeScalars.contains(scalar))
}

private func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
}

private func isOfIRI(_ scalar: Unicode.Scalar) -> Bool {
    let isInvisible = scalar.properties.isWhitespace || [.control, .format].contains(scalar.properties.generalCategory)
    return !isInvisible && !"<>\"{}|\\^`".unicodeScalars.contains(scalar)
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

private func isOfScheme(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
}
