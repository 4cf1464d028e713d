import ArticleAnalysis
import ArticleIngest
import ArticleReport
import TestSupport

/// Pages and text files on their way in: `snapshot`, `check` and `batch extract`.
struct ExtractDoor: Door {
    let name = "extract"
    let corpus: Corpus

    private static let tags = [
        "<p>", "</p>", "<div>", "</div>", "<div class=\"article-body\">", "<section>", "</article>", "<article>",
        "<table>",
        "<tr><td>", "</table>", "<svg>", "<math>", "<template>", "<select><option>", "<script>", "</script>", "<style>",
        "<!--",
        "-->", "<![CDATA[", "<?xml", "<br>", "<h1>", "</h1>", "<h2 class='byline'>", "<figcaption>", "<li>", "<ul>",
        "<pre>",
        "<textarea>", "<title>", "</title>", "<noscript>", "<iframe>", "<frameset>", "<plaintext>", "<a href='x'>",
        "</body>",
        "<meta charset=\"utf-16\">", "<meta property=\"article:published_time\" content=\"2024-99-99\">",
        "<time datetime=\"2024-10-18T25:61:00Z\">", "<p hidden>", "<p style=\"display:none\">",
        "<link rel=canonical href=\"//\">",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[[[\"x\"]],\"datePublished\":1e999}</script>",
        "<script type=application/ld+json>{\"correction\":[{\"text\":\"It was never so.\"},[[1]]]}</script>",
        "<aside>", "<aside><p>Correction: ", "<footer>Korrektur: ", "【訂正】", "<h4>Correction</h4>",
        "<meta charset=big5>",
        "&amp;", "&#0;", "&#x110000;", "&#xD800;", "&NotEqualTilde;", "&nbsp;", "&", "&#x202E;", "Correction: ", "<",
    ]

    private static let contentTypes = [
        "text/html; charset=utf-8", "text/html", "text/html; charset=iso-8859-1", "text/html; charset=utf-16",
        "text/plain", "text/html; charset=\"", "text/html; charset=x-unknown", "", "text/html; charset=shift_jis",
        "text/html; charset=gb18030", "text/html; charset=big5", "text/html; charset=iso-2022-jp",
        "text/html; charset=koi8-u", "text/plain; charset=euc-kr",
    ]

    /// The bytes, what a server says of them, and their address.
    func input(using random: inout SeededRandom) -> FuzzInput {
        let page = corpus.pages[random.number(below: corpus.pages.count)]
        var draft = Draft(scalars: random.once(in: 6) ? corpus.passage(using: &random) : page, corpus: corpus)
        for _ in 0..<random.number(below: 5) { insertTags(in: &draft, &random) }
        TextMutation.tear(&draft, times: random.number(below: 5), using: &random)
        let url = ["", "https://example.org/a", "//", "https://x/\u{0}", "mailto:x"][random.number(below: 5)]
        let type = Self.contentTypes[random.once(in: 2) ? 0 : random.number(below: Self.contentTypes.count)]
        return FuzzInput([encoded(draft.string, &random), Array(type.utf8), Array(url.utf8)])
    }

    private func insertTags(in draft: inout Draft, _ random: inout SeededRandom) {
        let tag = Self.tags[random.number(below: Self.tags.count)]
        let count = random.once(in: 12) ? 400 : 1 + random.number(below: 2)
        draft.insert(Array(repeating: Array(tag.unicodeScalars), count: count).joined(), at: draft.place(&random))
    }

    private func encoded(_ text: String, _ random: inout SeededRandom) -> [UInt8] {
        switch random.number(below: 12) {
        case 0: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case 1: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case 2: return text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : 0x3F }
        case 3:
            var bytes = Array(text.utf8)
            JSONMutation.tear(&bytes, using: &random)
            return bytes
        default: return Array(text.utf8)
        }
    }

    func check(_ input: FuzzInput) -> [Flaw] {
        let (type, url) = (input.text(1), input.text(2))
        let article: IngestedArticle
        do {
            article = try ingest(
                input.bytes(0), contentType: type.isEmpty ? nil : type, url: url.isEmpty ? nil : url)
        } catch {
            return error.what.isEmpty || error.advice.isEmpty ? [Flaw("an error without words")] : []
        }
        let line = try? ContractJSON.line(id: "fuzz", article)
        return articleFlaws(article) + articleFlaws(article.withHeadline, "with its headline, ")
            + jsonFlaws(line) { _ in ArticleText(article.text) }
    }

    /// Blocks and notices lie in the text, in order; the text is NFC, with LF, and trimmed.
    private func articleFlaws(_ article: IngestedArticle, _ name: String = "") -> [Flaw] {
        let text = ArticleText(article.text)
        var check = RangeCheck(text)
        check.expectDisjoint(article.blocks.map { TextRange($0.range.lowerBound, $0.range.upperBound) }, name + "block")
        check.expectOrdered(
            article.corrections.map { TextRange($0.lowerBound, $0.upperBound) }, name + "correction")
        var flaws = check.flaws
        if Array(normalized(article.text).utf8) != text.bytes { flaws.append(Flaw("a text that is not normal", name)) }
        if text.trimmed(text.range) != text.range, !text.bytes.isEmpty {
            flaws.append(Flaw("white space at an end of the text", name))
        }
        for (block, next) in article.blocks.adjacentPairs()
        where !isBlankLine(text[TextRange(block.range.upperBound, next.range.lowerBound)]) {
            flaws.append(Flaw("blocks without a blank line between", "\(name)\(block.range), \(next.range)"))
        }
        return flaws
    }

    /// Two line ends or more; a text file keeps the spaces between them.
    private func isBlankLine(_ text: String) -> Bool {
        text.unicodeScalars.count { $0 == "\n" } > 1 && text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
