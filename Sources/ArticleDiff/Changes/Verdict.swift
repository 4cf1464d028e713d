internal import ArticleAnalysis

/// What a rule says about an edit.
struct Verdict {
    var kind: ChangeKind
    var confidence: Confidence
    var explanation: String
    var detail: [String: DetailValue] = [:]
    /// A narrower place than the edit's; nil keeps the edit's.
    var old: TextRange?
    var new: TextRange?

    init(
        _ kind: ChangeKind, _ confidence: Confidence, _ explanation: String, detail: [String: DetailValue] = [:],
        old: TextRange? = nil,
        new: TextRange? = nil
    ) {
        (self.kind, self.confidence, self.explanation, self.detail) = (kind, confidence, explanation, detail)
        (self.old, self.new) = (old, new)
    }
}

/// One way of looking at an edit; says nothing where it does not apply.
protocol EditRule: Sendable {
    /// The name that stands in the output as the rule that fired.
    var name: String { get }
    func verdict(on edit: Edit, in sides: BothSides) -> Verdict?
}

extension Edit {
    func change(_ verdict: Verdict, rule: String) -> Change {
        Change(
            kind: verdict.kind, confidence: verdict.confidence, old: verdict.old ?? old.range,
            new: verdict.new ?? new.range, row: row,
            rule: rule, explanation: verdict.explanation, detail: verdict.detail)
    }
}

/// The beginning of a text, as much of it as a line of a report holds.
enum Excerpt {
    static func of(_ text: String) -> String {
        let line = plain(text) ?? text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.unicodeScalars.count <= ChangeThresholds.longestExcerpt
            ? "“\(line)”"
            : "“\(String(String.UnicodeScalarView(line.unicodeScalars.prefix(ChangeThresholds.longestExcerpt - 1))))…”"
    }

    /// The words of ASCII with one blank between two, without a look at what makes a character; nil for other text.
    private static func plain(_ text: String) -> String? {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var line: [UInt8] = []
        for word in text.utf8.split(whereSeparator: \.isASCIIWhitespace) {
            if !line.isEmpty { line.append(0x20) }
            line += word
        }
        return String(decoding: line, as: UTF8.self)
    }
}
