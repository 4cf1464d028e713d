internal import CLibGit2

/// The name of a git object: 40 lower-case hexadecimal digits.
package struct ObjectID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// All 40 digits, in small letters.
    package let hex: String

    /// Nil unless the string is 40 hexadecimal digits.
    package init?(hex: String) {
        guard hex.utf8.count == 40, hex.utf8.allSatisfy(\.isHexDigit) else { return nil }
        self.hex = hex.lowercased()
    }

    /// The first ten digits: what people read and type.
    package var short: String { String(hex.prefix(10)) }

    /// All 40 digits.
    package var description: String { hex }

    /// By the digits, in order of the alphabet.
    package static func < (left: ObjectID, right: ObjectID) -> Bool { left.hex < right.hex }
}

extension UInt8 {
    /// An ASCII hexadecimal digit of either case.
    var isHexDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
    }
}

extension ObjectID {
    init(_ raw: git_oid) {
        let digits = Array("0123456789abcdef".utf8)
        // The id is 20 plain bytes, lent for the length of the closure.
        hex = unsafe withUnsafeBytes(of: raw) { bytes in
            unsafe String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
        }
    }

    /// Libgit2's own form.
    var raw: git_oid {
        var raw = git_oid()
        // Cannot fail: the digits were checked when this value was made.
        unsafe git_oid_fromstr(&raw, hex)
        return raw
    }
}
