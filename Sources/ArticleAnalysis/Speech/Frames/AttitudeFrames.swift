/// What somebody is of: “the mayor is sure that …”, “they were afraid of …”, “she has been a critic of …”.
///
/// Silent where “it” or “there” is the subject: “it is certain that …” is nobody’s view.
struct AttitudeFrames: Narration {
    let sentence: NarratedSentence
    private let subjects: Subjects
    private let topic: ReportedTopic

    init(_ sentence: NarratedSentence) {
        self.sentence = sentence
        subjects = Subjects(sentence: sentence)
        topic = ReportedTopic(sentence)
    }

    func frames() -> [Frame] { indices.compactMap(attitudeFrame) }

    private func attitudeFrame(at unit: Int) -> Frame? {
        guard let attitude = attitude(unit), let verb = linkingVerb(before: unit),
            let content = aboutWhat(attitude, from: unit + 1)
        else {
            return nil
        }
        let start = verbGroupStart(of: verb)
        guard let source = subjects.subject(before: start)?.source ?? subjects.clauseSubject(before: start),
            !isExpletive(source)
        else {
            return nil
        }
        return Frame(source: source, cue: unit..<unit + 1, content: [content], isSpeech: false, isNominal: true)
    }

    /// The clause may follow without a word before it: “is sure the bridge will hold”.
    private func aboutWhat(_ attitude: CueWord, from start: Int) -> Range<Int>? {
        if let content = topic.content(of: attitude, from: start) { return content }
        guard attitude.takes.contains(.clause), start < count, mark(start) == .none else { return nil }
        guard opensClause(start) || classes(start).contains(.clauseOpener) && !classes(start).contains(.relative) else {
            return nil
        }
        return trimmed(start..<topic.contentEnd(from: start))
    }

    /// The verb in front of an attitude, behind adverbs, an article and adjectives: “was | never a very strong |
    /// supporter”.
    private func linkingVerb(before unit: Int) -> Int? {
        var cursor = unit - 1
        while cursor > 0, unit - cursor < Thresholds.longestVerbRun, describesAttitude(cursor) { cursor -= 1 }
        guard cursor >= 0, !classes(cursor).isDisjoint(with: [.be, .linkingVerb]) else { return nil }
        return cursor
    }

    private func describesAttitude(_ unit: Int) -> Bool {
        if [.rb, .rbr, .rbs, .jj, .jjr, .dt, .cc].contains(tag(unit)) {
            return classes(unit).isDisjoint(with: [.be, .linkingVerb])
        }
        return classes(unit).contains(.adverb)
    }

    private func isExpletive(_ source: Range<Int>) -> Bool {
        source.count == 1 && (classes(source.lowerBound).contains(.expletive) || tag(source.lowerBound) == .ex)
    }
}
