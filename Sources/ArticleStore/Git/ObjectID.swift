internal import CLibGit2

/// The name of a git object: 20 bytes, written as 40 lower-case hexadecimal digits.
package struct ObjectID: Hashable, Sendable, Comparable, CustomStringConvertible {
    // As numbers, the first byte the most significant: an archive has millions of ids, and compares and hashes them.
    private let first: UInt64
    private let middle: UInt64
    private let last: UInt32

    /// Nil unless the string is 40 hexadecimal digits.
    package init?(hex: String) {
        guard hex.utf8.count == 40, hex.utf8.allSatisfy(\.isHexDigit) else { return nil }
        let digits = hex.utf8.map(\.hexValue)
        self.init { UInt8(digits[2 * $0] << 4 | digits[2 * $0 + 1]) }
    }

    /// Each byte by its place, from 0 to 19.
    private init(byte: (Int) -> UInt8) {
        func number(_ places: Range<Int>) -> UInt64 { places.reduce(0) { $0 << 8 | UInt64(byte($1)) } }
        (first, middle, last) = (number(0..<8), number(8..<16), UInt32(truncatingIfNeeded: number(16..<20)))
    }

    /// The 20 bytes.
    var bytes: [UInt8] {
        let numbers = [(first, 8), (middle, 8), (UInt64(last), 4)]
        return numbers.flatMap { number, count in
            (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
        }
    }

    /// All 40 digits, in small letters.
    package var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The first ten digits: what people read and type.
    package var short: String { String(hex.prefix(10)) }

    /// All 40 digits.
    package var description: String { hex }

    /// By the bytes, which is the order of the digits in the alphabet.
    package static func < (left: ObjectID, right: ObjectID) -> Bool {
        (left.first, left.middle, left.last) < (right.first, right.middle, right.last)
    }
}

extension UInt8 {
    /// An ASCII hexadecimal digit of either case.
    var isHexDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
    }

    /// What a hexadecimal digit stands for.
    fileprivate var hexValue: UInt8 { self < 0x40 ? self & 15 : (self & 15) + 9 }
}

extension ObjectID {
    init(_ raw: git_oid) {
        // The id is 20 plain bytes, lent for the length of the closure.
        let bytes = unsafe withUnsafeBytes(of: raw) { unsafe Array($0) }
        self.init { bytes[$0] }
    }

    /// Libgit2's own form.
    var raw: git_oid {
        var raw = git_oid()
        // Both are 20 bytes; the copy stays inside the structure, which is lent for the length of the closure.
        unsafe withUnsafeMutableBytes(of: &raw) { unsafe $0.copyBytes(from: bytes) }
        return raw
    }
}
