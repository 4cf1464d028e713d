/// The “Galley-Key: value” lines that end a commit's message, for programs and for `git log`.
struct Trailers {
    enum Key: String, CaseIterable {
        case article = "Galley-Article"
        case version = "Galley-Version"
        case returnsTo = "Galley-Returns-To"
        case retrieved = "Galley-Retrieved"
        case previousSeen = "Galley-Previous-Seen"
        case headline = "Galley-Headline"
        case url = "Galley-URL"
        case words = "Galley-Words"
        case text = "Galley-Text"
        case sourceHash = "Galley-Source-SHA256"
        case annotation = "Galley-Annotation"
        case action = "Galley-Action"
        case decision = "Galley-As"
        case verdict = "Galley-Kind"
        case assignee = "Galley-To"
        case status = "Galley-Status"
    }

    private var values: [Key: String] = [:]

    init() {}

    /// Reads the last paragraph of a message; lines that are not Galley's are passed over.
    init(of message: String) {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        let body = lines.reversed().drop { $0.isEmpty }.prefix { !$0.isEmpty }
        for line in body {
            guard let colon = line.firstIndex(of: ":"), let key = Key(rawValue: String(line[..<colon])) else {
                continue
            }
            values[key] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
    }

    subscript(key: Key) -> String? {
        get { values[key] }
        set { values[key] = newValue?.singleLine }
    }

    /// One a line, in the order of the keys above; empty values are left out.
    var lines: String {
        Key.allCases.compactMap { key in values[key].flatMap { $0.isEmpty ? nil : "\(key.rawValue): \($0)\n" } }
            .joined()
    }
}
