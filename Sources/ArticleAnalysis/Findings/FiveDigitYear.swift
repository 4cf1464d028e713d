/// A year with a figure too many: “June 20024”, “since 19997”.
///
/// Silent on round numbers and where the figure counts something.
struct FiveDigitYear: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        prose.sentences.flatMap { sentence in
            prose.article.sentences[sentence].tokens.compactMap { finding(at: $0, prose) }
        }
    }

    private func finding(at index: Int, _ prose: Prose) -> Finding? {
        let token = prose.tokens[index]
        guard token.range.count == 5, prose.plainInteger(index) != nil, prose.isFree(index), isDated(index, prose),
            prose.tokens[index + 1].kind == .mark || !prose.tokens[index + 1].tag.isNoun
        else { return nil }
        let digits = Array(prose.bytes(token))
        guard let year = meant(digits) else { return nil }
        return Finding(
            rule: "date.year", severity: .error, message: "The year \(prose.text[token.range]) has five figures.",
            spans: [token.range], suggestion: year)
    }

    /// The year that a doubled figure was set for; nil where no figure is doubled or the year would be far off.
    private func meant(_ digits: [UInt8]) -> String? {
        guard digits.suffix(2) != [UInt8(ascii: "0"), UInt8(ascii: "0")] else { return nil }
        for index in digits.indices.dropFirst() where digits[index] == digits[index - 1] {
            var year = digits
            year.remove(at: index)
            let text = String(decoding: year, as: UTF8.self)
            if Int(text).map(Thresholds.yearsOfNews.contains) ?? false { return text }
        }
        return nil
    }

    /// Whether a month, a day of a month, or a word that leads to years stands in front.
    private func isDated(_ index: Int, _ prose: Prose) -> Bool {
        let before = prose.isMark(index - 1, ",") ? index - 2 : index - 1
        if isMonth(before, prose) { return true }
        if prose.tokens[before].kind == .number {
            return prose.tokens[before].range.count <= 4 && isMonth(before - 1, prose)
        }
        return before == index - 1 && prose.plays(before, .beforeYear) && prose.tokens[before - 1].kind != .number
    }

    private func isMonth(_ index: Int, _ prose: Prose) -> Bool {
        prose.isCapitalized(index) && prose.language.dates.months.contains(prose.tokens[index].word)
    }
}
