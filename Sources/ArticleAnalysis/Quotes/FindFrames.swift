extension Stretch {
    /// Everything that the stretch reports: who, on which cue, what.
    func frames(of attributions: [Attribution]) -> [Frame] {
        var frames = nounFrames(besides: attributions.map(\.site.head)) + attitudeFrames()
        let carried = frames.map(\.cue)
        for (index, one) in attributions.enumerated() where !carried.contains(where: { $0.contains(one.site.head) }) {
            let content = content(of: one, before: attributions[(index + 1)...])
            guard !content.isEmpty, !isModifier(one), !isReader(one.source), !isEmpty(content, of: one) else {
                continue
            }
            frames.append(
                Frame(
                    source: one.source, cue: one.site.group, content: content,
                    isSpeech: one.site.verb.takes.contains(.speech)))
        }
        frames += accordingFrames() + signatureFrames() + nameColonFrames()
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
        guard isRestrictive(source) || one.site.manner == .participle else { return false }
        if antecedent(of: source) == nil, word(source.lowerBound) == "that", source.count == 1 { return true }
        let start = antecedent(of: source)?.lowerBound ?? source.lowerBound
        return classes(start - 1).contains(.preposition)
    }

    /// “If you think …”: whoever reads is no source.
    private func isReader(_ source: Range<Int>?) -> Bool {
        source.map { $0.count == 1 && word($0.lowerBound) == "you" } ?? false
    }

    /// “They were backed by the bank”: a pronoun alone says nothing.
    private func isEmpty(_ content: [Range<Int>], of one: Attribution) -> Bool {
        one.site.manner == .passive && content.allSatisfy { $0.count == 1 && tag($0.lowerBound) == .prp }
    }
}
