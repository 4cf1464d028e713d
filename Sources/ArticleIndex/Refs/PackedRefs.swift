/// The branches of articles that git keeps in one file, in order of their names.
struct PackedRefs {
    /// `<host>/<slug>`, as bytes, and the 20 bytes of the commit.
    private(set) var entries: [(name: [UInt8], tip: [UInt8])] = []

    /// Reads `packed-refs`: a line a reference, `<40 digits> <name>`. Lines that are none (`#`, `^`) and names that
    /// are no article's are passed over.
    init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: 0x0A) where line.count > 41 + Self.branches.count {
            let start = line.startIndex
            let name = line[(start + 41)...]
            guard line[start + 40] == 0x20, name.starts(with: Self.branches),
                let tip = commitID(line[start..<start + 40])
            else { continue }
            let article = name.dropFirst(Self.branches.count)
            guard article.count(where: { $0 == 0x2F }) == 1, article.first != 0x2F, article.last != 0x2F else {
                continue
            }
            entries.append((Array(article), tip))
        }
        sortUnlessSorted()
    }

    /// Git sorts the file; what somebody wrote by hand may not be.
    private mutating func sortUnlessSorted() {
        let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.name.lexicographicallyPrecedes($1.name) }
        guard !isSorted else { return }
        let latest = Dictionary(entries.map { ($0.name, $0.tip) }, uniquingKeysWith: { $1 })
        entries = latest.map { ($0.key, $0.value) }.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }

    private static let branches = Array("refs/heads/".utf8)
}

/// The 20 bytes of an id that is written in 40 digits; nil for anything else.
func commitID(_ digits: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
        guard let value = hexValue(digit) else { return nil }
        if let first = high { bytes.append(first << 4 | value) }
        high = high == nil ? value : nil
    }
    return bytes.count == 20 && high == nil ? bytes : nil
}

private func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
}
