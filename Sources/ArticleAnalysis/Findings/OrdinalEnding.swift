/// An ordinal with the ending of another: “143th”, “22th”, “11st”.
struct OrdinalEnding: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        prose.sentences.flatMap { sentence in
            prose.article.sentences[sentence].tokens.compactMap { finding(at: $0, prose) }
        }
    }

    private func finding(at index: Int, _ prose: Prose) -> Finding? {
        let token = prose.tokens[index]
        guard token.kind == .number, prose.isFree(index) else { return nil }
        let bytes = prose.bytes(token)
        let figures = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ",") }
        let suffix = bytes.dropFirst(figures.count)
        guard !suffix.isEmpty, suffix.allSatisfy(\.isASCIILowercase), prose.isOrdinalSuffix(suffix) else { return nil }
        let digits = figures.filter(\.isASCIIDigit)
        guard digits.count <= Thresholds.mostOrdinalDigits, let number = Int(String(decoding: digits, as: UTF8.self))
        else { return nil }
        let right = Self.ending(of: number)
        guard !right.utf8.elementsEqual(suffix) else { return nil }
        let written = String(decoding: figures, as: UTF8.self) + right
        return Finding(
            rule: "typo.ordinal", severity: .error,
            message: "“\(prose.text[token.range])” is written “\(written)”.", spans: [token.range], suggestion: written)
    }

    static func ending(of number: Int) -> String {
        switch (number % 100, number % 10) {
        case (11...13, _): "th"
        case (_, 1): "st"
        case (_, 2): "nd"
        case (_, 3): "rd"
        default: "th"
        }
    }
}
