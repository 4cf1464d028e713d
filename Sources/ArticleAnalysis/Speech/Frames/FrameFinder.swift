/// Somebody reports something: the words that say who, the words that say that they say it, and what is said. Ranges
/// count units.
struct Frame: Sendable {
    var source: Range<Int>?
    var cue: Range<Int>
    /// One range, or two where the attribution stands in the middle of what is said.
    var content: [Range<Int>]
    /// Whether words are spoken or written, not thought or wanted.
    var isSpeech = true
    /// Whether a noun or an adjective reports, so that a verb around it has the better claim to a quotation.
    var isNominal = false
}

/// Finds everything that a sentence reports: who, on which cue, what.
struct FrameFinder: Narration {
    let sentence: NarratedSentence
    private let heads: SourceHeads
    private let reported: ReportedContent

    init(_ sentence: NarratedSentence) {
        self.sentence = sentence
        heads = SourceHeads(sentence: sentence)
        reported = ReportedContent(sentence)
    }

    /// In the order of their cues.
    func frames(of attributions: [Attribution]) -> [Frame] {
        let nouns = NounFrames(sentence).frames(besides: attributions.map(\.site.head))
        var frames = nouns + AttitudeFrames(sentence).frames()
        let carried = frames.map(\.cue)
        for (index, one) in attributions.enumerated() where !carried.contains(where: { $0.contains(one.site.head) }) {
            let content = reported.content(of: one, before: attributions[(index + 1)...])
            guard !content.isEmpty, !isModifier(one), !isReader(one.source), !isEmpty(content, of: one) else {
                continue
            }
            frames.append(
                Frame(
                    source: one.source, cue: one.site.group, content: content,
                    isSpeech: one.site.verb.takes.contains(.speech)))
        }
        let signed = Signatures(sentence: sentence)
        frames += AccordingFrames(sentence: sentence).frames() + signed.behindDashes() + signed.beforeColon()
        frames.sort { $0.cue.lowerBound < $1.cue.lowerBound }
        for index in frames.indices.dropFirst() {
            frames[index].source = source(of: frames[index], behind: frames[index - 1])
        }
        return frames
    }

    /// A source that begins before what somebody else says belongs to it only from there on: “told The Harbour Post |
    /// sources say …”.
    private func source(of frame: Frame, behind last: Frame) -> Range<Int>? {
        guard let source = frame.source, let start = last.content.last?.lowerBound,
            last.cue.upperBound <= source.lowerBound,
            source.lowerBound < start, start < source.upperBound
        else { return frame.source }
        return start..<source.upperBound
    }

    /// “A number of cities that support the plan”, “advice for anyone wanting to build”: no word is spoken, the clause
    /// says which are meant.
    private func isModifier(_ one: Attribution) -> Bool {
        guard let source = one.source, one.namesSource, !one.site.verb.takes.contains(.speech),
            one.site.manner != .passive
        else {
            return false
        }
        guard heads.isRestrictive(source) || one.site.manner == .participle else { return false }
        if heads.antecedent(of: source) == nil, classes(source.lowerBound).contains(.complementizer), source.count == 1
        {
            return true
        }
        let start = heads.antecedent(of: source)?.lowerBound ?? source.lowerBound
        return classes(start - 1).contains(.preposition)
    }

    /// “If you think …”: whoever reads is no source.
    private func isReader(_ source: Range<Int>?) -> Bool {
        source.map { $0.count == 1 && classes($0.lowerBound).contains(.addressee) } ?? false
    }

    /// “They were backed by the bank”: a pronoun alone says nothing.
    private func isEmpty(_ content: [Range<Int>], of one: Attribution) -> Bool {
        one.site.manner == .passive && content.allSatisfy { $0.count == 1 && tag($0.lowerBound) == .prp }
    }
}
