/// What a page's JSON-LD says of corrections (https://schema.org/correction): a comment with its text and day, or text.
struct LinkedCorrection {
    let text: String
    let date: String?
}

/// All corrections in the page's JSON-LD, in order.
func readLinkedCorrections(of tree: HTMLTree) -> [LinkedCorrection] {
    tree.indices.filter { tree[$0].tag == .script && tree[$0]["type"]?.lowercased().contains("ld+json") == true }
        .flatMap { index in
            let source = tree.subtree(index).map { tree[$0].text }.joined()
            return namesCorrection(source) ? JSONValue(source).map(corrections) ?? [] : []
        }
}

/// Whether it may have the key; most have not, and are not read.
private func namesCorrection(_ source: String) -> Bool {
    let (bytes, key) = (Array(source.utf8), Array("\"correction\"".utf8))
    return bytes.indices.contains { bytes[$0] == key[0] && bytes[$0...].starts(with: key) }
}

private func corrections(in value: JSONValue) -> [LinkedCorrection] {
    switch value {
    case .list(let list): list.flatMap(corrections)
    case .object(let members):
        // By name, since the members of an object have no order that stays.
        members.sorted { $0.key < $1.key }.flatMap { key, member in
            key == "correction" ? comments(in: member) : corrections(in: member)
        }
    default: []
    }
}

private func comments(in value: JSONValue) -> [LinkedCorrection] {
    switch value {
    case .list(let list): list.flatMap(comments)
    case .string(let text): comment(text, nil).map { [$0] } ?? []
    default:
        (value["text"] ?? value["description"] ?? value["name"])?.name.flatMap { text in
            comment(text, (value["datePublished"] ?? value["dateCreated"])?.name)
        }.map { [$0] } ?? []
    }
}

/// Silent on an address, which the vocabulary allows and which is no text.
private func comment(_ text: String, _ date: String?) -> LinkedCorrection? {
    let plain = text.contains("<") ? parsePage(text).text(of: 0) : text
    guard let line = cleanField(plain), countWords(line) >= IngestThresholds.wordsOfNotice / 2, !line.hasPrefix("http")
    else { return nil }
    return LinkedCorrection(text: line, date: date.flatMap { readStamp($0) })
}
