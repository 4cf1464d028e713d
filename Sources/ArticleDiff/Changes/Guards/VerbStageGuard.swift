internal import ArticleAnalysis

/// A deed that was to come, under way or over is now another of these: “will close” → “has closed”, “is being restored”
/// → “has been restored”, “used to be” → “is still”.
///
/// Silent on other verbs, and between present and past, which editors exchange.
struct VerbStageGuard: EditRule {
    let name = "guard.stage"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard !edit.isMove, let before = VerbGroup(around: edit.old), let after = VerbGroup(around: edit.new),
            before.stage != after.stage,
            sides.words.lexicon.shareLemma(before.verb, after.verb) || before.verb == after.verb
        else { return nil }
        let stages = [before.stage, after.stage]
        guard stages.contains(.once) || stages.contains(.done) && !stages.contains(.plain) else { return nil }
        return Verdict(
            .claimChanged, .possible,
            "\(before.text) → \(after.text): \(before.stage.words), and now \(after.stage.words)")
    }
}

/// A verb with its small words.
private struct VerbGroup {
    enum Stage: String {
        case ahead, underWay, done, once, plain

        var words: String {
            switch self {
            case .ahead: "it was to come"
            case .underWay: "it was under way"
            case .done: "it is done"
            case .once: "it was so once"
            case .plain: "it is so"
            }
        }
    }

    let stage: Stage
    /// The verb that says what is done.
    let verb: WordID
    let text: String

    private static let verbTags: Set<PartOfSpeech> = [.vb, .vbd, .vbg, .vbn, .vbp, .vbz]

    /// Nil where no verb stands in the passage or beside it.
    init?(around passage: Passage) {
        let (side, all) = (passage.side, passage.side.article.tokens)
        let reach = ChangeThresholds.tokensOfVerb
        func isVerbal(_ token: Int) -> Bool {
            all[token].kind == .word
                && (Self.verbTags.contains(all[token].tag) || [.md, .to, .rb].contains(all[token].tag)
                    || side.words.guards.stages.opens(all[token].word))
        }
        var tokens = passage.tokens
        guard tokens.count <= reach, tokens.allSatisfy({ isVerbal($0) }) else { return nil }
        while tokens.count < reach, isVerbal(tokens.lowerBound - 1) {
            tokens = tokens.lowerBound - 1..<tokens.upperBound
        }
        while tokens.count < 2 * reach, isVerbal(tokens.upperBound) {
            tokens = tokens.lowerBound..<tokens.upperBound + 1
        }
        let stages = side.words.guards.stages.matches(in: tokens, of: side)
        let verbs = tokens.filter { Self.verbTags.contains(all[$0].tag) }
        guard let main = verbs.last, let range = side.range(of: tokens) else { return nil }
        (verb, text) = (all[main].word, side.article.text[range])
        stage = Self.stage(of: main, stages.map { ($0.value, $0.tokens) }, all)
    }

    private static func stage(
        of verb: Int, _ small: [(value: GuardWords.StageWord, tokens: Range<Int>)], _ all: TotalList<Token>
    ) -> Stage {
        let kinds = Set(small.map(\.value))
        if let once = small.first(where: { $0.value == .once }) {
            return small.contains { $0.value == .be && $0.tokens.upperBound == once.tokens.lowerBound } ? .plain : .once
        }
        let present = small.filter { $0.value == .be && [.vbz, .vbp].contains(all[$0.tokens.lowerBound].tag) }
        let isPresent = !present.isEmpty
        if kinds.contains(.ahead) || present.contains(where: { all[$0.tokens.upperBound].tag == .to }) { return .ahead }
        if isPresent, kinds.contains(.underWay) || all[verb].tag == .vbg { return .underWay }
        if kinds.contains(.have), !isPresent, all[verb].tag == .vbn || all[verb].tag == .vbd { return .done }
        if all[verb].tag == .vbd { return .done }
        let isPast = small.contains { $0.value == .be && all[$0.tokens.lowerBound].tag == .vbd }
        return isPast && all[verb].tag == .vbn ? .done : .plain
    }
}
