/// A row as the API of Hypothesis gives it (https://h.readthedocs.io/en/latest/api/).
func hypothesisRow(_ row: JSONNode) -> ImportedNote {
    let tags = row["tags"]?.array?.compactMap(\.words) ?? []
    let text = row["text"]?.words
    let isReply = row["references"]?.array?.isEmpty == false
    let motivation: Motivation =
        isReply ? .replying : text != nil ? .commenting : tags.isEmpty ? .highlighting : .tagging
    return ImportedNote(
        id: row["id"]?.words, motivation: motivation, creator: creator(row),
        created: row["created"]?.string.flatMap { seconds(ofStamp: $0) },
        bodies: (text.map { [Body($0, motivation)] } ?? []) + tags.map { Body($0, .tagging) },
        quote: quotation(in: row["target"]?.each.flatMap { $0["selector"]?.each ?? [] } ?? []), original: row)
}

/// By the name that the user shows, else by the account.
private func creator(_ row: JSONNode) -> Creator? {
    guard let account = row["user"]?.words else { return nil }
    let plain = account.hasPrefix("acct:") ? String(account.dropFirst("acct:".count)) : account
    return Creator(name: row["user_info"]?["display_name"]?.words ?? plain, email: nil)
}
