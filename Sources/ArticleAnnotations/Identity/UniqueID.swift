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
        bytes = [high, low].flatMap { half in stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) } }
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
