import ArticleAnalysis
import ArticleReport
import TestSupport

/// `galley check` and `batch analyze`: any text.
struct AnalyzeDoor: Door {
    let name = "analyze"
    let corpus: Corpus

    /// A text, and an earlier version of it, of which the analysis may take something over.
    func input(using random: inout SeededRandom) -> FuzzInput {
        var draft = corpus.tornPassage(5, using: &random)
        let earlier = draft.string
        TextMutation.tear(&draft, times: random.number(below: 3), using: &random)
        return FuzzInput(texts: [draft.string, earlier])
    }

    func check(_ input: FuzzInput) -> [Flaw] {
        let published = Day(iso: "2024-10-18")
        let analysis = analyze(ArticleText(input.text(0)), published: published)
        let earlier = analyze(ArticleText(input.text(1)), published: published)
        let again = analyze(analysis.text, published: published, after: earlier)
        let (line, lineAfter) = (jsonLine(analysis), jsonLine(again))
        var found = flaws(of: analysis) + jsonFlaws(line) { _ in analysis.text }
        if line != lineAfter { found.append(Flaw("an answer that depends on the earlier version")) }
        return found + reportFlaws(analysis, input)
    }

    private func jsonLine(_ analysis: ArticleAnalysis) -> String? { try? ContractJSON.line(id: "fuzz", analysis) }

    /// What a terminal is sent holds nothing that it would obey.
    private func reportFlaws(_ analysis: ArticleAnalysis, _ input: FuzzInput) -> [Flaw] {
        var random = input.random
        let width = 1 + random.number(below: 120)
        let findings = terminalReport(of: findFindings(in: analysis), in: analysis, name: "fuzz")
        let text = terminalText(terminalReport(of: analysis) + findings, width: width, isColored: false)
        return obeyed(text)
    }
}

/// A terminal would do something else than show these characters.
func obeyed(_ text: String) -> [Flaw] {
    text.unicodeScalars.first { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}" }
        .map { [Flaw("a control in a report", "U+\(String($0.value, radix: 16))")] } ?? []
}
