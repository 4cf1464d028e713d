// The standard library composes text for its own comparisons but publishes no function for it; Foundation's needs 40 MB
// of ICU.
@_spi(_Unicode) private import Swift

extension String {
    /// The text in Unicode normalization form C, the form in which articles and their names are kept.
    package var composed: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: _nfc)
        return String(scalars)
    }
}
