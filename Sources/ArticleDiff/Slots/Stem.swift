internal import ArticleAnalysis

/// What remains of a word without its inflection, for comparing words of two versions with each other.
///
/// Cruder than a stemmer for search (Porter's): only endings that leave the claim standing go, and what remains is
/// never shown.
enum Stem {
    /// Inflectional endings, longest first, and what stands in their place.
    private static let endings: [(ending: [UInt8], rest: [UInt8])] = [
        ("ies", "y"), ("ied", "y"), ("ing", ""), ("'s", ""), ("es", ""), ("ed", ""), ("ly", ""), ("s", ""), ("e", ""),
        ("d", ""), ("r", ""),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
    /// Letters that must remain.
    private static let leastStem = 3

    static func of(_ word: ArraySlice<UInt8>) -> WordID {
        var bytes = word.map { $0.isASCIIUppercase ? $0 | 0x20 : $0 }
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return WordID(bytes: word) }
        for _ in 0..<2 {
            guard
                let (ending, rest) = endings.first(where: {
                    bytes.count >= $0.ending.count + leastStem && bytes.hasSuffix($0.ending)
                })
            else { break }
            bytes.removeLast(ending.count)
            bytes += rest
        }
        if bytes.count > leastStem, bytes[bytes.count - 1] == bytes[bytes.count - 2] { bytes.removeLast() }
        return WordID(bytes: bytes[...])
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool { self[(count - ending.count)...].elementsEqual(ending) }
}
