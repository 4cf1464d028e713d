internal import ArticleDiff
internal import LanguageTables

/// How a newsroom words its notices: a table of sentences with blanks, one a line.
///
/// `key TAB words`, `#` starts a comment. A key may stand on more than one line: the first whose blanks can all be
/// filled is used. `galley notice --template guardian` prints a house's own as a start.
///
/// | key | words |
/// |---|---|
/// | `frame.correction`, `.clarification`, `.update`, `.withdrawal` | the notice; `{items}` is what changed, `{date}` the day |
/// | `figure.changed`, … | an item: a kind of change, with `.money`, `.percent`, `.count` for figures; `any` for the rest |
/// | `age`, `toll`, `title`, `spelling`, `denial` | an item by what a reader calls it; also behind a kind (`claim.removed.denial`) |
/// | `verb / what / right` | an item in three parts: several with one verb join (“misstated X and Y”); `{it}` opens the third |
/// | `{blank|what is missing}` | where nothing fills the blank, the draft shows the gap: `[[what is missing]]` |
/// | the same with `.quiet` | the item where the error is not to be repeated |
/// | `subject`, `subject.also` | what `{subject}` is in the first item and in the others |
/// | `join`, `join.last` | what stands between items; `join.errors`, `.last` between those of one verb |
/// | `date`, `months` | a date with `{d}`, `{month}`, `{yyyy}`; twelve names with commas between |
/// | `repeat-error` | `yes` or `no`: the house's custom |
package struct NoticeTemplate: Sendable {
    let lines: [String: [String]]

    /// The houses whose conventions come with Galley.
    package static let houses = ["ap", "guardian", "nyt", "plain", "reuters"]

    /// The table of a house, as its file reads; nil for a house that Galley does not know.
    package static func table(of house: String) -> String? {
        guard houses.contains(house) else { return nil }
        return String(decoding: Array(StaticBytes(named: "en/notices/\(house).tsv")), as: UTF8.self)
    }

    /// Reads a table; a slip in it is told with its line.
    package init(_ table: String) throws(AnnotationError) {
        var lines: [String: [String]] = [:]
        for (index, line) in table.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.hasSuffix("\r") ? line.dropLast() : line
            if line.isEmpty || line.hasPrefix("#") { continue }
            let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
            guard fields.count == 2 else {
                throw AnnotationError("a tab should stand between the key and its words", line: index + 1)
            }
            guard NoticeKey.isKnown(fields[0]) else {
                throw AnnotationError("“\(fields[0])” is no key of a notice", line: index + 1)
            }
            if let problem = problem(in: fields[1]) { throw AnnotationError(problem, line: index + 1) }
            lines[fields[0], default: []].append(fields[1])
        }
        for key in NoticeKey.needed where lines[key] == nil { throw AnnotationError("the line “\(key)” is missing") }
        guard (lines["months"]?.first?.split(separator: ",").count ?? 12) == 12 else {
            throw AnnotationError("“months” needs twelve names")
        }
        self.lines = lines
    }

    /// Whether the house says what was wrong, or only what is right.
    package var repeatsError: Bool { lines["repeat-error"]?.first != "no" }

    /// The first line of the first of these keys whose blanks can all be filled.
    func fill(_ keys: [String], _ blanks: [String: String]) -> String? {
        parts(keys, blanks)?.joined(separator: " ")
    }

    /// The same, taken apart at its “ / ”.
    func parts(_ keys: [String], _ blanks: [String: String]) -> [String]? {
        for key in keys {
            for line in lines[key] ?? [] {
                let parts = line.split(separator: " / ").map { filled(String($0), blanks) }
                if parts.allSatisfy({ $0 != nil }) { return parts.compactMap { $0 } }
            }
        }
        return nil
    }
}

/// The words with their blanks filled; nil where one has nothing to fill it and does not say what is missing.
private func filled(_ line: String, _ blanks: [String: String]) -> String? {
    var words = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        let (name, missing) = blank(rest[rest.index(after: open)..<close])
        guard let value = blanks[name] ?? missing.map({ "[[\($0)]]" }) else { return nil }
        words += rest[..<open] + value
        rest = rest[rest.index(after: close)...]
    }
    return words + rest
}

/// “counted|what was counted”: the name of a blank, and what is missing where nothing fills it.
private func blank(_ words: Substring) -> (name: String, missing: String?) {
    let parts = words.split(separator: "|", maxSplits: 1).map { String($0) }
    return (parts.first ?? "", parts.count > 1 ? parts[1] : nil)
}

/// What a draft says is missing: the words in “[[…]]”, which no reader may see.
package func gaps(in draft: String) -> [String] {
    draftPieces(draft).filter(\.isGap).map(\.words)
}

/// A draft's words in order, those in “[[…]]” apart.
package func draftPieces(_ draft: String) -> [(words: String, isGap: Bool)] {
    var pieces: [(words: String, isGap: Bool)] = []
    var rest = draft[...]
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
        pieces.append((String(rest[..<open.lowerBound]), false))
        pieces.append((String(rest[open.upperBound..<close.lowerBound]), true))
        rest = rest[close.upperBound...]
    }
    return pieces + [(String(rest), false)]
}

private func problem(in words: String) -> String? {
    var rest = words[...]
    while let open = rest.firstIndex(of: "{") {
        guard let close = rest[open...].firstIndex(of: "}") else {
            return "a blank is opened with { and not closed with }"
        }
        let blank = blank(rest[rest.index(after: open)..<close]).name
        guard NoticeKey.blanks.contains(blank) else {
            return
                """
                {\(blank)} is no blank; there are \(NoticeKey.blanks.sorted().map { "{\($0)}" }.joined(separator: ", "))
                """
        }
        rest = rest[rest.index(after: close)...]
    }
    return nil
}

/// The names that a table may use.
enum NoticeKey {
    static let blanks: Set<String> = [
        "items", "date", "published", "subject", "old", "new", "counted", "speaker", "old-speaker", "new-speaker",
        "old-name", "new-name", "person", "event", "old-context", "new-context", "it", "measured", "paragraph", "d",
        "month", "yyyy",
    ]
    static let needed = ["frame.correction", "any", "any.quiet"]
    private static let settings: Set<String> = [
        "date", "months", "join", "join.last", "join.errors", "join.errors.last", "subject", "subject.also",
        "repeat-error",
    ]
    private static let items: Set<String> = Set(
        (ChangeKind.allCases.map(\.rawValue) + ["any"]).flatMap { kind in
            [kind] + (figures + slots).map { "\(kind).\($0)" }
        } + slots)
    /// What a figure measures, as in the contract's `kind`.
    static let figures = ["count", "money", "percent", "measure", "ordinal", "fraction", "multiple"]

    /// What a reader would call what was wrong.
    static let slots = ["age", "toll", "title", "spelling", "denial"]

    static func isKnown(_ key: String) -> Bool {
        if settings.contains(key) || Decision.allCases.contains(where: { key == "frame.\($0.rawValue)" }) {
            return true
        }
        return items.contains(key.hasSuffix(".quiet") ? String(key.dropLast(".quiet".count)) : key)
    }
}
