internal import ArticleAnalysis

/// A verb that stands in the passive on one side and in the active on the other, between the same parties in the same
/// places: “The man was shot by police” → “The man shot police”.
///
/// Silent where the parties changed places with the voice: then everybody does what he did before. Costs one walk over
/// the row for every passive in it.
struct VoiceTurned {
    private let row: Hunk
    private let sides: BothSides

    init(in row: Hunk, of sides: BothSides) { (self.row, self.sides) = (row, sides) }

    var exchange: RoleExchange? {
        guard max(row.old.count, row.new.count) <= ChangeThresholds.wordsOfRow else { return nil }
        for passive in VoiceFrame.passives(in: row.old, of: sides.old) {
            if let active = partner(of: passive, in: row.new, of: sides.new) { return exchange(passive, active) }
        }
        for passive in VoiceFrame.passives(in: row.new, of: sides.new) {
            if let active = partner(of: passive, in: row.old, of: sides.old) { return exchange(active, passive) }
        }
        return nil
    }

    private func exchange(_ old: VoiceFrame, _ new: VoiceFrame) -> RoleExchange {
        func passage(_ token: Int) -> Passage { Passage(side: sides.old, tokens: token..<token + 1) }
        return RoleExchange(
            hunk: Hunk(old: old.subject..<old.object + 1, new: new.subject..<new.object + 1),
            first: passage(old.subject), second: passage(old.object), meaning: .roles)
    }

    /// The same verb in the active, with the same words before and behind it.
    private func partner(of passive: VoiceFrame, in stretch: Range<Int>, of side: VersionSide) -> VoiceFrame? {
        let verb = passive.side.article.tokens[passive.verb].word
        return stretch.lazy.filter {
            let word = side.article.tokens[$0].word
            return word == verb || sides.words.lexicon.shareLemma(word, verb)
        }.compactMap { VoiceFrame(active: $0, in: stretch, of: side) }.first { $0.hasParties(of: passive) }
    }
}

/// A verb and the heads of the two noun groups around it.
private struct VoiceFrame {
    let side: VersionSide
    let verb: Int
    let subject: Int
    let object: Int

    /// The passives of a stretch that name who does it: “was shot by police”.
    static func passives(in stretch: Range<Int>, of side: VersionSide) -> [VoiceFrame] {
        stretch.compactMap { verb in
            guard side.article.tokens[verb + 1].word == by, let be = side.formOfBe(before: verb, in: stretch),
                let subject = side.head(before: be, in: stretch), let object = side.head(behind: verb + 2, in: stretch)
            else { return nil }
            return VoiceFrame(side: side, verb: verb, subject: subject, object: object)
        }
    }

    private static let by = WordID("by")

    init?(active verb: Int, in stretch: Range<Int>, of side: VersionSide) {
        guard side.article.tokens[verb + 1].word != Self.by, side.formOfBe(before: verb, in: stretch) == nil,
            let subject = side.head(before: verb, in: stretch), let object = side.head(behind: verb + 1, in: stretch)
        else { return nil }
        self.init(side: side, verb: verb, subject: subject, object: object)
    }

    private init(side: VersionSide, verb: Int, subject: Int, object: Int) {
        (self.side, self.verb, self.subject, self.object) = (side, verb, subject, object)
    }

    func hasParties(of other: VoiceFrame) -> Bool {
        side.article.tokens[subject].word == other.side.article.tokens[other.subject].word
            && side.article.tokens[object].word == other.side.article.tokens[other.object].word
    }
}

extension VersionSide {
    private func stage(_ token: Int) -> GuardWords.StageWord? {
        words.guards.stages.match(at: token, upTo: token + 1, of: self)?.value
    }

    /// The form of “be” on which a participle hangs, adverbs between them aside.
    fileprivate func formOfBe(before verb: Int, in stretch: Range<Int>) -> Int? {
        var token = verb - 1
        while token >= stretch.lowerBound, article.tokens[token].tag == .rb { token -= 1 }
        guard token >= stretch.lowerBound, let stage = stage(token), stage == .be || stage == .underWay else {
            return nil
        }
        return token
    }

    /// The last noun or pronoun before a verb, its small words aside.
    fileprivate func head(before verb: Int, in stretch: Range<Int>) -> Int? {
        var token = verb - 1
        while token >= stretch.lowerBound, stage(token) != nil || [.rb, .md].contains(article.tokens[token].tag) {
            token -= 1
        }
        return token >= stretch.lowerBound && isHead(token) ? token : nil
    }

    /// The last noun of the group that starts at a token.
    fileprivate func head(behind start: Int, in stretch: Range<Int>) -> Int? {
        let group = Range(start, upTo: stretch.upperBound).prefix {
            isHead($0) || [.dt, .jj, .jjr, .jjs, .cd, .prpPossessive].contains(article.tokens[$0].tag)
        }
        return group.last(where: isHead)
    }

    private func isHead(_ token: Int) -> Bool { article.tokens[token].tag.isNoun || article.tokens[token].tag == .prp }
}
