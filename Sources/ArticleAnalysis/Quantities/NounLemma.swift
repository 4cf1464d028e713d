/// The singular of a noun: “troops” → “troop”, “people” → “people”, “families” → “family”.
func nounLemma(of noun: String) -> String {
    let word = noun.lowercased()
    if let irregular = IrregularPlurals.table[WordID(word)] { return irregular }
    let bytes = Array(word.utf8)
    guard bytes.count > 3, bytes.hasSuffix("s"), !bytes.hasSuffix("ss"), !bytes.hasSuffix("us"), !bytes.hasSuffix("is")
    else { return word }
    if bytes.hasSuffix("ies"), bytes.count > 4 { return String(word.dropLast(3)) + "y" }
    let doubled = ["ches", "shes", "xes", "sses", "zzes"]
    return String(word.dropLast(doubled.contains { bytes.hasSuffix($0) } ? 2 : 1))
}

/// Whether a noun looks like a plural.
func isPlural(_ noun: String) -> Bool {
    let word = noun.lowercased()
    return IrregularPlurals.table[WordID(word)] != nil || nounLemma(of: word) != word
}

private enum IrregularPlurals {
    static let table = WordMap<String>(named: "en/irregular-plurals.tsv") { row in row.count > 1 ? row[1] : nil }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ suffix: String) -> Bool {
        suffix.utf8.count <= count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
