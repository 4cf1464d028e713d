/// “Smith’s claim that the bank had lied”, “fears that the dam may burst”, “his plan to resign”, “voiced doubts about
/// the deal”.
///
/// Without “that” somebody must be named: “the plan to build a bridge” is nobody’s.
struct NounFrames: Narration {
    let sentence: NarratedSentence
    private let subjects: Subjects
    private let topic: ReportedTopic

    init(_ sentence: NarratedSentence) {
        self.sentence = sentence
        subjects = Subjects(sentence: sentence)
        topic = ReportedTopic(sentence)
    }

    /// `verbs` are the units that report as verbs: “Smith plans to …”.
    func frames(besides verbs: [Int]) -> [Frame] {
        let verbs = Set(verbs)
        return indices.compactMap { verbs.contains($0) ? nil : nounFrame(at: $0) }
    }

    private func nounFrame(at unit: Int) -> Frame? {
        guard let noun = noun(unit), [.nn, .nns, .unknown].contains(tag(unit)) else { return nil }
        let agent = agent(behind: unit)
        let next = agent?.upperBound ?? unit + 1
        guard let content = topic.content(of: noun, from: next) else { return nil }
        if let source = agent ?? possessor(of: unit)
            ?? (classes(next).contains(.complementizer) ? namesake(of: unit) : nil)
        {
            return Frame(source: source, cue: unit..<unit + 1, content: [content], isSpeech: false, isNominal: true)
        }
        if let holder = holder(of: unit) {
            return Frame(
                source: holder.source, cue: holder.verb..<unit + 1, content: [content], isSpeech: false, isNominal: true
            )
        }
        return classes(next).contains(.complementizer)
            ? Frame(source: nil, cue: unit..<unit + 1, content: [content], isSpeech: false, isNominal: true) : nil
    }

    /// “a claim by the bank that …”
    private func agent(behind noun: Int) -> Range<Int>? {
        guard classes(noun + 1).contains(.agentMarker) else { return nil }
        return chunk(startingAt: noun + 2)
    }

    /// Whose claim it is: “his”, “the Smith campaign’s”.
    private func possessor(of noun: Int) -> Range<Int>? {
        var cursor = noun - 1
        while cursor >= 0, noun - cursor < Thresholds.longestNounRun, isNominal(cursor) {
            if tag(cursor) == .prpPossessive { return cursor..<cursor + 1 }
            if tag(cursor) == .pos { return chunk(endingAt: cursor) }
            cursor -= 1
        }
        return nil
    }

    /// “a New York Post report that …”
    private func namesake(of noun: Int) -> Range<Int>? {
        noun > 1 && isCapitalized(noun - 1) ? chunk(endingAt: noun) : nil
    }

    /// The subject of a verb that does no more than carry the noun: “Smith made a promise to …”.
    private func holder(of noun: Int) -> (source: Range<Int>, verb: Int)? {
        guard let group = chunk(endingAt: noun + 1), group.lowerBound > 0,
            classes(group.lowerBound - 1).contains(.lightVerb)
        else {
            return nil
        }
        let start = verbGroupStart(of: group.lowerBound - 1)
        return (subjects.subject(before: start)?.source ?? subjects.clauseSubject(before: start)).map { ($0, start) }
    }
}
