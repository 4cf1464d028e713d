internal import LanguageTables

/// An encoding of the web (https://encoding.spec.whatwg.org/#names-and-labels; `web/encodings.tsv`).
struct WebEncoding: Sendable, Hashable {
    let name: String
    /// What iconv calls it; empty for those that are never decoded.
    let converter: String
    /// Characters that iconv gives, and what the web's table has in their place.
    let swaps: [Unicode.Scalar: Unicode.Scalar]
    /// The encoding of Windows that is meant where bytes 80 to 9F are used.
    let windows: String?

    static let (utf8, windows1252) = (WebEncoding(labelled: "utf-8"), WebEncoding(labelled: "windows-1252"))

    /// The encoding of a label, in any case and with white space around it; nil for no label of the web.
    init?(labelled label: String?) {
        guard let label, let encoding = byLabel[trimmed(label)] else { return nil }
        self = encoding
    }

    fileprivate init?(_ row: [String]) {
        guard row.count == 5 else { return nil }
        (name, converter, windows) = (row[0], row[1], row[3].isEmpty ? nil : row[3])
        let swapped = Array(row[2].unicodeScalars)
        let pairs = stride(from: 0, to: swapped.count - 1, by: 2).map { (swapped[$0], swapped[$0 + 1]) }
        swaps = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    var isUTF8: Bool { name == "utf-8" }
    var isUTF16: Bool { converter.hasPrefix("UTF-16") }
    /// Whether its bytes hide characters behind ASCII, so that they pass for UTF-8.
    var isEscaped: Bool { name == "iso-2022-jp" }
    /// Whether characters are pairs of bytes, the first of them above 7F.
    var isPaired: Bool { pairedNames.contains(name) }
}

private let pairedNames: Set<String> = ["gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr"]

private let byLabel: [String: WebEncoding] = Dictionary(
    LineTable(named: "web/encodings.tsv").rows.flatMap { row in
        guard let encoding = WebEncoding(row), let labels = row.last else { return [(String, WebEncoding)]() }
        return labels.split(separator: " ").map { (String($0), encoding) }
    },
    uniquingKeysWith: { first, _ in first })

private func trimmed(_ label: String) -> String {
    let scalars = label.unicodeScalars.drop(while: \.isSpace)
    guard let last = scalars.lastIndex(where: { !$0.isSpace }) else { return "" }
    return String(scalars[...last]).lowercased()
}
