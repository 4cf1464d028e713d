/// A UUID (RFC 9562).
package struct UniqueID: Sendable, Hashable, CustomStringConvertible {
    /// Its 16 bytes in the order of the network.
    package let bytes: [UInt8]

    /// The UUID of version 5 of a name in a namespace: the same name always gives the same one (RFC 9562, 5.5).
    package init(namespace: UniqueID, name: String) {
        var bytes = Array(sha1(namespace.bytes + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.bytes = bytes
    }

    /// A UUID by its number.
    package init(high: UInt64, low: UInt64) {
        bytes = [high, low].flatMap { half in
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
        }
    }

    /// `6ba7b810-9dad-11d1-80b4-00c04fd430c8`.
    package var description: String {
        let digits = Array("0123456789abcdef")
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append("-") }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0x0F)])
        }
        return text
    }
}

extension UniqueID {
    /// Reads `urn:uuid:6ba7b810-…`; nil for anything else. Upper-case digits are read too (RFC 9562, 4), and written as
    /// lower-case ones.
    package init?(iri: String) {
        guard iri.hasPrefix("urn:uuid:") else { return nil }
        self.init(text: String(iri.dropFirst("urn:uuid:".count)))
    }

    /// Reads `6ba7b810-9dad-11d1-80b4-00c04fd430c8`.
    package init?(text: String) {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12], groups.allSatisfy({ $0.utf8.allSatisfy(isHexadecimal) })
        else { return nil }
        let digits = groups.joined()
        guard let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16) else {
            return nil
        }
        self.init(high: high, low: low)
    }
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
}
