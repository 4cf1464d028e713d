internal import CLibGit2

/// The index of a pack: which objects it has (format 2, https://git-scm.com/docs/gitformat-pack).
struct PackIndex: Sendable {
    /// How many objects the pack has.
    let count: Int
    private let bytes: [UInt8]

    private static let header = 8
    private static let names = header + 256 * 4
    private static let hash = 20

    /// Nil for what is no such index.
    init?(at path: String) {
        guard let read = contents(ofFile: path) else { return nil }
        bytes = read
        guard bytes.starts(with: [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2]), bytes.count >= Self.names + 2 * Self.hash
        else { return nil }
        count = Self.number(in: bytes, at: Self.names - 4)
        // A name, a checksum and an offset each, and two hashes at the end.
        guard bytes.count >= Self.names + count * (Self.hash + 8) + 2 * Self.hash else { return nil }
    }

    /// The hash that its pack ends with.
    var packHash: [UInt8] { Array(bytes.dropLast(Self.hash).suffix(Self.hash)) }

    /// In order of their bytes.
    var objects: [ObjectID] { (0..<count).map { ObjectID(raw(at: $0)) } }

    /// A binary search among the names with the same first byte.
    func contains(_ id: ObjectID) -> Bool {
        let wanted = id.bytes
        let first = Int(wanted.first ?? 0)
        var low = first == 0 ? 0 : Self.number(in: bytes, at: Self.header + (first - 1) * 4)
        var high = min(count, Self.number(in: bytes, at: Self.header + first * 4))
        while low < high {
            let middle = (low + high) / 2
            let name = name(at: middle)
            if name.elementsEqual(wanted) { return true }
            if name.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return false
    }

    private func name(at place: Int) -> ArraySlice<UInt8> {
        bytes.dropFirst(Self.names + place * Self.hash).prefix(Self.hash)
    }

    private func raw(at place: Int) -> git_oid {
        var raw = git_oid()
        // Both are 20 plain bytes: the constructor saw that the index has as many names as it says.
        unsafe withUnsafeMutableBytes(of: &raw) { unsafe $0.copyBytes(from: name(at: place)) }
        return raw
    }

    private static func number(in bytes: [UInt8], at place: Int) -> Int {
        bytes.dropFirst(place).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
}
