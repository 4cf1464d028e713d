internal import ArticleAnalysis
internal import LanguageTables

/// The prefixes, endings and small tokens of a language that comparing words depends on; `comparison.tsv` says what
/// each kind is.
struct WordParts: Sendable {
    private let negating: [String]
    private let endings: [(ending: [UInt8], rest: [UInt8])]
    let plurals: [String]
    let attached: Set<WordID>
    let citing: Set<WordID>
    let letterWords: Set<WordID>
    let conditional: Set<WordID>
    let comparing: Set<WordID>
    let idle: Set<WordID>
    let references: Set<WordID>

    init(_ table: [LineTable.Row]) {
        func rows(of kind: StaticString) -> [LineTable.Row] { table.filter { $0.count > 1 && $0[0] == kind } }
        func words(of kind: StaticString) -> Set<WordID> { Set(rows(of: kind).map { WordID($0[1]) }) }
        negating = rows(of: "negating").map { String($0[1]) }
        endings = rows(of: "ending").map { (Array($0[1]), $0.count > 2 ? Array($0[2]) : []) }
        plurals = rows(of: "plural").map { String($0[1]) }
        (attached, citing, letterWords) = (words(of: "attached"), words(of: "citing"), words(of: "letter"))
        references = words(of: "reference")
        (conditional, idle, comparing) = (words(of: "conditional"), words(of: "idle"), words(of: "comparing"))
    }

    /// “unlikely” negates “likely”; what remains must be a word of some length (“into” does not negate “to”).
    func negates(_ longer: String, _ shorter: String) -> Bool {
        shorter.utf8.count >= ChangeThresholds.shortestNegated && negating.contains { $0 + shorter == longer }
    }

    /// What remains of a word without its inflection, for comparing words of two versions with each other.
    ///
    /// Cruder than a stemmer for search (Porter's): at most two endings go, only such as leave the claim standing, and
    /// what remains is never shown.
    func stem(of word: ArraySlice<UInt8>) -> WordID {
        let leastStem = ChangeThresholds.shortestStem
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
        if bytes.count > leastStem, bytes.last == bytes.dropLast().last { bytes.removeLast() }
        return WordID(bytes: bytes[...])
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
