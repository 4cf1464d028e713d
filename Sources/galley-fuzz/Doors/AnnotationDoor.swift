import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import TestSupport

/// Files in an article's folder of annotations, as editors, other programs and other desks leave them.
struct AnnotationDoor: Door {
    let name = "annotation"
    let corpus: Corpus

    /// Two texts, then a file about them as it was at first and as two desks have it.
    func input(using random: inout SeededRandom) -> FuzzInput {
        var draft = corpus.tornPassage(1, using: &random)
        draft.scalars = Array(draft.scalars.prefix(400))
        let old = draft.string
        TextMutation.tear(&draft, times: 1 + random.number(below: 3), using: &random)
        let diff = compare(analyze(ArticleText(old)), analyze(ArticleText(draft.string)))
        let found = annotate(diff, article: "local/fuzz", old: DiffDoor.old, new: DiffDoor.new)
        let base = found.isEmpty ? Self.note : found[random.number(below: found.count)]
        let desks = (0..<2).map { _ in torn(worked(on: base, &random), &random) }
        return FuzzInput([Array(old.utf8), Array(draft.string.utf8), torn(base, &random)] + desks)
    }

    private static let note = Annotation(
        id: UniqueID(high: 7, low: 9), motivation: .commenting, bodies: [Body("Is that so?", .commenting)],
        targets: [Target(version: DiffDoor.old, selectors: [.position(start: 0, end: 3)])],
        creator: Creator(name: "Ada Bell", email: "ada@example.org"), created: 1_729_240_201)

    /// Steps that the workflow allows, and what other programs may have written.
    private func worked(on base: Annotation, _ random: inout SeededRandom) -> Annotation {
        let actions: [ReviewStep.Action] = [
            .triage(.correction), .triage(.update), .triage(.silent), .draft("An earlier version was wrong."), .approve,
            .publish, .dismiss, .reopen, .supersede, .orphan, .disagree, .reply, .verdict(.wording),
            .verdict(.figureChanged), .sendBack, .assign(Creator(name: "Bo", email: "b@example.org")),
        ]
        var copy = base
        for _ in 0..<random.number(below: 5) {
            let action = actions[random.number(below: actions.count)]
            let person = Creator(name: ["Ada", "Bo", "Cy"][random.number(below: 3)], email: "a@example.org")
            let isOwn = [.supersede, .orphan].contains(action) && !random.once(in: 4)
            let step = ReviewStep(
                action, by: isOwn ? .galley : person, at: 1_729_240_000 + random.number(below: 5),
                note: random.once(in: 2) ? "no" : nil)
            copy = (try? copy.advanced(by: step)) ?? copy
        }
        return copy
    }

    private func torn(_ annotation: Annotation, _ random: inout SeededRandom) -> [UInt8] {
        JSONMutation(corpus: corpus).bytes(
            tearing: document(of: annotation), times: random.number(below: 4), using: &random)
    }

    func check(_ input: FuzzInput) -> [Flaw] {
        let copies = (2..<max(2, input.parts.count)).map(input.bytes)
        return copies.flatMap(readingFlaws) + folderFlaws(copies, input) + mergingFlaws(input)
    }

    private func readingFlaws(_ bytes: [UInt8]) -> [Flaw] {
        switch try? readAnnotation(bytes) {
        case .own(let annotation): flaws(ofFileOf: annotation)
        case .foreign(let document): documentFlaws(document)
        case nil: []
        }
    }

    /// What another program wrote is kept as it is.
    private func documentFlaws(_ document: JSONNode) -> [Flaw] {
        let text = written(document)
        guard let again = try? parseJSON(Array(text.utf8)) else { return [Flaw("JSON that does not read back")] }
        return again == document && written(again) == text ? [] : [Flaw("JSON that reads back as something else")]
    }

    /// Each file is Galley's own, somebody else's, or a fault that is told.
    private func folderFlaws(_ copies: [[UInt8]], _ input: FuzzInput) -> [Flaw] {
        let named = copies.enumerated().map { index, bytes in
            guard case .own(let annotation)? = try? readAnnotation(bytes), index == 0 else {
                return ("\(index).jsonld", bytes)
            }
            return (annotation.fileName, bytes)
        }
        let texts = [DiffDoor.old.id: input.text(0), DiffDoor.new.id: input.text(1)].mapValues(ArticleText.init)
        let files = AnnotationFiles(files: Dictionary(named) { first, _ in first }) { texts[$0] }
        let told = files.own.count + files.foreign.count + files.faults.count
        return told == Set(named.map(\.0)).count ? [] : [Flaw("a file of which nothing is told")]
    }

    /// What only a merge writes; one that none wrote may be told anew, with other words.
    private func holdsDispute(_ bytes: [UInt8]) -> Bool {
        guard case .own(let annotation)? = try? readAnnotation(bytes) else { return false }
        return annotation.history.contains { $0.action == .disagree && $0.by.isSoftware }
    }

    /// To exchange the sides changes nothing, and to merge again what was merged does neither.
    private func mergingFlaws(_ input: FuzzInput) -> [Flaw] {
        let (base, ours, theirs) = (input.bytes(2), input.bytes(3), input.bytes(4))
        let merged = mergeFiles(base: base, ours: ours, theirs: theirs)
        let mirrored = mergeFiles(base: base, ours: theirs, theirs: ours)
        switch (merged, mirrored) {
        case (.joined(let bytes, _), .joined(let others, _)):
            let again = mergeFiles(base: base, ours: bytes, theirs: ours)
            return (bytes == others ? [] : [Flaw("a merge that depends on the side")]) + readingFlaws(bytes)
                + (again.bytes == bytes || holdsDispute(ours) || holdsDispute(theirs)
                    ? [] : [Flaw("a merge that is not done when it is done")])
        case (.apart(let oursKeepsName), .apart(let theirsKeepsName)):
            return ours == theirs || oursKeepsName != theirsKeepsName ? [] : [Flaw("a merge that depends on the side")]
        default: return [Flaw("a merge that depends on the side")]
        }
    }
}

extension MergedAnnotationFile {
    fileprivate var bytes: [UInt8]? { if case .joined(let bytes, _) = self { bytes } else { nil } }
}
