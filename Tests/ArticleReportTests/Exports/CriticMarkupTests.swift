import ArticleReport
import TestSupport
import Testing

@Suite struct CriticMarkupTests {
    @Test(arguments: [
        ("They sold 10 lamps.", "They sold 12 lamps.", "They sold {~~10~>12~~} lamps."),
        ("It fell.", "It fell in May.", "It fell{++ in May++}."),
        (
            "One stays.\n\nTwo goes.\n\nThree stays.", "One stays.\n\nThree stays.",
            "One stays.\n\n{--Two goes.--}{--\n\n--}Three stays."
        ),
        ("Same.\n", "Same.\n", "Same.\n"),
        ("Mind {++this++}.", "Mind {++this++}.", "Mind {{>>sic<<}++this++}."),
    ])
    func `an edit stands in the marks of the syntax`(old: String, new: String, markup: String) {
        let written = criticMarkup(ExportFixture.review(old, new))
        #expect(written.replacing(/\{>>(?!sic)[^<]*<<\}/, with: "") == markup)
    }

    @Test func `a comment stands behind the words that it is about`() {
        let markup = criticMarkup(
            ExportFixture.review(
                "The pier is old.", "The pier is old.", notes: [("pier", "Which one?\nThere are <<} two.")]))
        #expect(markup == "The pier{>>Ada Bell: Which one? There are << } two.<<} is old.")
    }

    @Test(arguments: 0..<60)
    func `accepting gives the new text and rejecting the old one`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let article = RandomArticle(paragraphs: 2 + random.number(below: 8), using: &random)
        check(article.text, article.edited(using: &random).text)
    }

    /// Signs of the syntax, in pieces and whole, in every order.
    @Test(arguments: 0..<120)
    func `an article about the syntax survives it`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let signs = [
            "{", "}", "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "{==", "==}", "a ", "12 ", "\n\n",
            "\n", "+", "-",
            "Word. ",
        ]
        func text() -> String {
            (0..<random.number(below: 14)).map { _ in signs[random.number(below: signs.count)] }.joined()
        }
        check(text(), text())
    }

    private func check(_ old: String, _ new: String) {
        let markup = criticMarkup(ExportFixture.review(old, new))
        #expect(settled(markup, accepting: true) == Array(new.utf8), "\(markup)")
        #expect(settled(markup, accepting: false) == Array(old.utf8), "\(markup)")
        let spanning = insides(of: markup).filter { $0.contains("\n") && !$0.allSatisfy(\.isWhitespace) }
        #expect(spanning.isEmpty, "an edit reaches over the end of a line")
    }
}

/// A piece of CriticMarkup: words outside of marks, or a mark with what stands in it.
private struct Piece {
    let open: String?
    let inside: [UInt8]
}

/// Reads marks from front to back as the specification has it; a mark that is not closed is text.
private func pieces(of markup: String) -> [Piece] {
    let marks = [("{++", "++}"), ("{--", "--}"), ("{~~", "~~}"), ("{>>", "<<}"), ("{==", "==}")].map {
        (Array($0.utf8), Array($1.utf8))
    }
    var rest = Array(markup.utf8)[...]
    var pieces: [Piece] = []
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
        pieces.append(Piece(open: nil, inside: Array(rest[..<brace])))
        rest = rest[brace...]
        if let (open, close) = marks.first(where: { rest.starts(with: $0.0) }),
            let end = rest.dropFirst(3).firstRange(of: close)
        {
            pieces.append(
                Piece(open: String(decoding: open, as: UTF8.self), inside: Array(rest[(brace + 3)..<end.lowerBound])))
            rest = rest[end.upperBound...]
        } else {
            pieces.append(Piece(open: nil, inside: [rest.removeFirst()]))
        }
    }
    return pieces + [Piece(open: nil, inside: Array(rest))]
}

/// What is left when every mark is accepted or rejected.
func settled(_ markup: String, accepting: Bool) -> [UInt8] {
    pieces(of: markup).flatMap { piece -> [UInt8] in
        switch piece.open {
        case "{++": accepting ? piece.inside : []
        case "{--": accepting ? [] : piece.inside
        case "{~~": substituted(piece.inside, accepting: accepting)
        case "{>>": []
        default: piece.inside
        }
    }
}

private func substituted(_ inside: [UInt8], accepting: Bool) -> [UInt8] {
    guard let arrow = inside.firstRange(of: Array("~>".utf8)) else { return inside }
    return Array(accepting ? inside[arrow.upperBound...] : inside[..<arrow.lowerBound])
}

/// What stands in the marks of edits.
private func insides(of markup: String) -> [String] {
    pieces(of: markup).filter { ["{++", "{--", "{~~"].contains($0.open) }.map {
        String(decoding: $0.inside, as: UTF8.self)
    }
}
