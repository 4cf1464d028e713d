/// The shortest beginnings that tell these ids apart, at least `AnnotationThresholds.shortestID` characters long.
package func shortIDs(of ids: [UniqueID]) -> [UniqueID: String] {
    let sorted = Set(ids.map(\.description)).sorted()
    var short: [String: String] = [:]
    for (index, id) in sorted.enumerated() {
        let before = index > 0 ? sharedLength(id, sorted[index - 1]) : 0
        let after = index + 1 < sorted.count ? sharedLength(id, sorted[index + 1]) : 0
        var length = max(AnnotationThresholds.shortestID, max(before, after) + 1)
        if id.utf8.dropFirst(length - 1).first == UInt8(ascii: "-") { length += 1 }  // nobody types a hyphen at the end
        short[id] = String(id.prefix(length))
    }
    return Dictionary(
        ids.map { ($0, short[$0.description] ?? $0.description) }, uniquingKeysWith: { first, _ in first })
}

private func sharedLength(_ left: String, _ right: String) -> Int {
    zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
}

/// The ids that start with these characters, in any case; `urn:uuid:` in front and `.jsonld` behind are passed over.
package func ids(_ ids: [UniqueID], startingWith text: String) -> [UniqueID] {
    var prefix = text.lowercased()[...]
    for lead in ["annotations/", "urn:uuid:"] where prefix.hasPrefix(lead) { prefix = prefix.dropFirst(lead.count) }
    if prefix.hasSuffix(".jsonld") { prefix = prefix.dropLast(".jsonld".count) }
    guard !prefix.isEmpty else { return [] }
    return ids.filter { $0.description.hasPrefix(prefix) }
}
