import ArticleAnalysis
import ArticleAnnotations
import TestSupport

/// `galley annotate --import`: exports of Hypothesis, and Web Annotations of any program.
struct ImportDoor: Door {
    let name = "import"
    let corpus: Corpus

    /// Two versions, and an export that quotes from them.
    func input(using random: inout SeededRandom) -> FuzzInput {
        var draft = corpus.tornPassage(2, using: &random)
        let old = draft.string
        TextMutation.tear(&draft, times: random.number(below: 3), using: &random)
        let notes = (0...random.number(below: 3)).map { note($0, about: draft, &random) }
        let document = wrapped(notes, &random)
        let bytes = JSONMutation(corpus: corpus).bytes(
            tearing: document, times: random.number(below: 4), using: &random)
        return FuzzInput([Array(old.utf8), Array(draft.string.utf8), bytes])
    }

    private func wrapped(_ notes: [JSONNode], _ random: inout SeededRandom) -> JSONNode {
        switch random.number(below: 6) {
        case 0: .object(["rows": .list(notes), "total": .number(notes.count)])
        case 1: .object(["annotations": .list(notes)])
        case 2: .object(["type": .text("AnnotationPage"), "items": .list(notes)])
        case 3: .object(["type": .text("AnnotationCollection"), "first": .object(["items": .list(notes)])])
        case 4: notes[0]
        default: .list(notes)
        }
    }

    private func note(_ number: Int, about draft: Draft, _ random: inout SeededRandom) -> JSONNode {
        let words = random.once(in: 3) ? draft.stretch(upTo: 30, &random) : draft.words(upTo: 4, &random)
        func text(_ range: Range<Int>) -> JSONNode {
            .text(Draft(scalars: Array(draft.scalars[range]), corpus: corpus).string)
        }
        let (before, behind) = (max(0, words.lowerBound - 12), min(draft.scalars.count, words.upperBound + 12))
        let quote = JSONNode.object([
            "type": .text("TextQuoteSelector"), "exact": text(words), "prefix": text(before..<words.lowerBound),
            "suffix": text(words.upperBound..<behind),
        ])
        let position = JSONNode.object([
            "type": .text("TextPositionSelector"), "start": .number(words.lowerBound), "end": .number(words.upperBound),
        ])
        let target = JSONNode.object([
            "source": .text("https://example.org/fuzz"), "selector": .list([quote, position]),
        ])
        return random.once(in: 2) ? webAnnotation(number, target) : hypothesisRow(number, target)
    }

    private func webAnnotation(_ number: Int, _ target: JSONNode) -> JSONNode {
        .object([
            "@context": .text("http://www.w3.org/ns/anno.jsonld"), "id": .text("urn:x:\(number)"),
            "type": .text("Annotation"), "motivation": .text("commenting"), "created": .text("2024-10-18T09:50:00Z"),
            "creator": .object(["type": .text("Person"), "name": .text("Bo"), "email": .text("mailto:bo@example.org")]),
            "body": .list([.object(["type": .text("TextualBody"), "value": .text("Is that so?")])]), "target": target,
        ])
    }

    private func hypothesisRow(_ number: Int, _ target: JSONNode) -> JSONNode {
        .object([
            "id": .text("row\(number)"), "created": .text("2024-10-18T09:50:00.123456+00:00"),
            "user": .text("acct:ada@hypothes.is"), "user_info": .object(["display_name": .text("Ada")]),
            "uri": .text("https://example.org/fuzz"), "text": .text("Is that so?"),
            "tags": .list([.text("figures"), .text("harbour")]), "target": .list([target]),
        ])
    }

    func check(_ input: FuzzInput) -> [Flaw] {
        let texts = [input.text(0), input.text(1)].map(ArticleText.init)
        let versions = zip([DiffDoor.old, DiffDoor.new], texts).map { ImportVersion($0, name: "a version", text: $1) }
        func imported() -> [Annotation]? {
            try? importAnnotations(from: input.bytes(2), into: versions, at: 1_729_300_000)
        }
        guard let annotations = imported() else { return [] }
        let areSame = Set(annotations.map(\.id)).count < annotations.count
        return annotations.flatMap { flaws(ofFileOfNew: $0) + misplacedTargets(of: $0, texts) }
            + (areSame ? [Flaw("two notes of one id")] : [])
            + (imported() == annotations ? [] : [Flaw("an import that differs the second time")])
    }

    private func misplacedTargets(of annotation: Annotation, _ texts: [ArticleText]) -> [Flaw] {
        annotation.targets.filter { $0.position != nil }.compactMap { target in
            misplaced(target, in: texts[target.version == DiffDoor.old ? 0 : 1])
        }
    }
}
