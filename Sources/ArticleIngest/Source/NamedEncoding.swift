/// The encoding that a content type names (“text/html; charset=UTF-8”).
func encoding(inContentType type: String?) -> WebEncoding? {
    guard let type else { return nil }
    return WebEncoding(labelled: label(behind: "charset", in: Array(type.utf8)[...]))
}

/// The encoding that a page names in its first bytes: in a `meta` element, as `charset` or as the content of an
/// `http-equiv`, else in its XML declaration.
///
/// A claim of UTF-16 is one of UTF-8: the bytes were just read as ASCII (HTML standard, “prescan a byte stream”). Silent
/// on comments, and on the `charset` of scripts and links, which is that of other files.
func encoding(inHeadOf bytes: [UInt8]) -> WebEncoding? {
    let head = bytes.prefix(IngestThresholds.prescannedBytes)
    guard let named = encoding(inMetaOf: head) ?? encoding(inDeclarationOf: head) else { return nil }
    return named.isUTF16 ? .utf8 : named
}

private func encoding(inMetaOf head: ArraySlice<UInt8>) -> WebEncoding? {
    var rest = head
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[start...]
        if rest.starts(with: Array("<!--".utf8)) {
            guard let end = rest.dropFirst(2).firstRange(of: Array("-->".utf8)) else { return nil }
            rest = rest[end.upperBound...]
        } else if isMeta(rest), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
            let name = label(behind: "charset", in: rest[..<end])
            if let encoding = WebEncoding(labelled: name) { return encoding }
            rest = rest[end...]
        } else {
            rest = rest.dropFirst()
        }
    }
    return nil
}

private func isMeta(_ tag: ArraySlice<UInt8>) -> Bool {
    tag.dropFirst().prefix(4).elementsEqual("meta".utf8, by: { $0 | 0x20 == $1 })
        && tag.dropFirst(5).first.map { $0 <= 0x20 || $0 == UInt8(ascii: "/") } ?? false
}

private func encoding(inDeclarationOf head: ArraySlice<UInt8>) -> WebEncoding? {
    let start = head.drop { $0 <= 0x20 }
    guard start.starts(with: Array("<?xml".utf8)), let end = start.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return WebEncoding(labelled: label(behind: "encoding", in: start[..<end]))
}

/// What stands behind the first `charset=` or its like, with or without quotation marks; nil where nothing does.
private func label(behind key: StaticString, in bytes: ArraySlice<UInt8>) -> String? {
    let key = Array(String(describing: key).utf8)
    var rest = bytes
    while rest.count > key.count {
        guard rest.prefix(key.count).elementsEqual(key, by: { $0 | 0x20 == $1 }) else {
            rest = rest.dropFirst()
            continue
        }
        rest = rest.dropFirst(key.count)
        let value = rest.drop { $0 <= 0x20 }
        guard value.first == UInt8(ascii: "=") else { continue }
        let name = value.dropFirst().drop { $0 <= 0x20 || isQuote($0) }
            .prefix { $0 > 0x20 && !isQuote($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "/") }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
}

private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
