internal import ArticleAnalysis
internal import LanguageTables

extension Change {
    /// The rule of a notice to readers that was added: nothing to decide about, it is the decision.
    package static let noticeRule = "row.notice"

    /// The rule of a notice that was taken out: readers may want to know, but nothing that it told is taken back.
    package static let noticeRemovedRule = "row.notice-removed"
}

/// What the correction notices of the new version say.
struct CorrectionNotice {
    private let sentences: [NoticeSentence]
    private let side: VersionSide
    /// Its words without inflection.
    private let stems: Set<WordID>
    private let values: Set<Double>

    init(_ sentences: [Int], of side: VersionSide) {
        self.side = side
        self.sentences = sentences.map { NoticeSentence($0, of: side) }
        let tokens = sentences.flatMap { side.article.sentences[$0].tokens }
        stems = Set(tokens.map(side.stem))
        values = Set(tokens.compactMap { side.words.value(of: side.article.tokens[$0], side.string($0)) })
    }

    func holds(_ range: TextRange?) -> Bool {
        range.map { range in sentences.contains { side.article.sentences[$0.index].range.overlaps(range) } } ?? false
    }

    /// Whether it repeats a word in any form, or a number in another way of writing.
    private func says(_ token: Token, of passage: Passage) -> Bool {
        if stems.contains(passage.stem(token)) { return true }
        return passage.side.words.value(of: token, passage.string(token)).map(values.contains) ?? false
    }
}

extension CorrectionNotice {
    /// A substantive change that a correction notice of the new version speaks of is acknowledged; any other is not,
    /// and says so.
    ///
    /// The notice must say what is right: the new figures with their units, a new name or day, or most of the new
    /// content words; of words that were only taken out, most of them. Where it says what was wrong (“not £20
    /// million”), that must be what stood there. A word that stands on both sides shows nothing. A notice does not
    /// speak of itself.
    func admit(_ change: inout Change, of sides: BothSides) {
        guard change.kind.level == .substantive, !holds(change.new) else { return }
        let isAdmitted = !sentences.isEmpty && speaks(of: change, sides)
        change.detail["acknowledged"] = .flag(isAdmitted)
        if isAdmitted { change.explanation += "; the correction notice admits it" }
    }

    private func speaks(of change: Change, _ sides: BothSides) -> Bool {
        let (before, after) = (passage(change.old, sides.old), passage(change.new, sides.new))
        if change.old != nil, change.new != nil {
            let (old, new) = (TellingWords(before), TellingWords(after))
            let gained = new.beyond(old)
            if !gained.isEmpty { return sentences.contains { $0.tells(gained) && $0.rejectsNothingBut(old, gained) } }
        }
        let (lost, gained) = (before.content(missingIn: after), after.content(missingIn: before))
        if lost.isEmpty, gained.isEmpty {  // small words alone (“did not”): what the sentence is about must be named
            let sentence = passage(ofSentence: change, sides)
            return isMost(sentence.content, of: sentence)
        }
        return gained.isEmpty ? isMost(lost, of: before) : isMost(gained, of: after)
    }

    private func passage(_ range: TextRange?, _ side: VersionSide) -> Passage {
        Passage(side: side, tokens: range.map(side.tokens(in:)) ?? 0..<0)
    }

    private func passage(ofSentence change: Change, _ sides: BothSides) -> Passage {
        let row = sides.passages(of: sides.tokens(of: sides.alignment[change.row]))
        return row.new.isEmpty ? row.old : row.new
    }

    private func isMost(_ words: [Token], of passage: Passage) -> Bool {
        !words.isEmpty && words.count { says($0, of: passage) } * 2 > words.count
    }
}

extension Passage {
    /// The content words that another passage does not have.
    fileprivate func content(missingIn other: Passage) -> [Token] {
        let others = Set(other.content.map(\.word))
        return content.filter { !others.contains($0.word) }
    }
}

/// A sentence of a notice: what it gives as right, and what it says was wrong (“…, not £20 million”).
private struct NoticeSentence {
    let index: Int
    private let right: TellingWords
    private let wrong: TellingWords
    private let stems: Set<WordID>

    init(_ index: Int, of side: VersionSide) {
        self.index = index
        let tokens = side.article.sentences[index].tokens
        let rejected = tokens.filter { Self.isRejected($0, in: tokens, of: side) }
        let isRejected = { (token: Int) in rejected.contains(token) }
        right = TellingWords(tokens.filter { !isRejected($0) }, of: side)
        wrong = TellingWords(rejected, of: side)
        stems = Set(tokens.filter { !isRejected($0) }.map(side.stem))
    }

    /// Behind “not”, “rather than” or “instead of”, with no mark, name or figure between.
    private static func isRejected(_ token: Int, in sentence: Range<Int>, of side: VersionSide) -> Bool {
        var before = token
        for _ in 0..<ChangeThresholds.rejectionReach {
            before -= 1
            guard sentence.contains(before), side.article.tokens[before].kind != .mark else { return false }
            if side.words.notices.has(side.string(before).lowercased(), in: "rejecting") { return true }
            let isOfTheSameFigure =
                side.quantity(of: before) != nil && side.quantity(of: before) == side.quantity(of: token)
            let isOfTheSameName = side.entity(of: before) != nil && side.entity(of: before) == side.entity(of: token)
            if isOfTheSameFigure || isOfTheSameName { continue }
            if side.isName(before) || side.article.tokens[before].kind == .number { return false }
        }
        return false
    }

    /// Every figure, else one of the names or days.
    func tells(_ words: TellingWords) -> Bool {
        guard words.figures.isEmpty else {
            return words.figures.allSatisfy { figure in right.figures.contains { $0.isSame(as: figure) } }
        }
        return !words.names.isDisjoint(with: stems)
    }

    /// Whether what it says was wrong, of the same sort, is what stood there.
    func rejectsNothingBut(_ old: TellingWords, _ gained: TellingWords) -> Bool {
        if !gained.figures.isEmpty {
            return wrong.figures.isEmpty
                || wrong.figures.contains { figure in old.figures.contains { $0.isSame(as: figure) } }
        }
        return wrong.names.isEmpty || !wrong.names.isDisjoint(with: old.names)
    }
}

/// The words of a passage by which it is known: figures with what they are measured in, names and days.
private struct TellingWords {
    struct StatedFigure {
        let value: Double
        /// A currency or a unit of measure; nil where things are counted.
        let unit: String?

        func isSame(as other: StatedFigure) -> Bool {
            abs(value - other.value) <= max(abs(value), abs(other.value)) * ChangeThresholds.sameValue
                && (unit == nil || other.unit == nil || unit == other.unit)
        }
    }

    private(set) var figures: [StatedFigure] = []
    private(set) var names: Set<WordID> = []

    var isEmpty: Bool { figures.isEmpty && names.isEmpty }

    init(_ passage: Passage) { self.init(Array(passage.tokens), of: passage.side) }

    init(_ tokens: [Int], of side: VersionSide) {
        var read: Set<Int> = []
        for token in tokens {
            if let index = side.quantity(of: token), let value = side.article.quantities[index].value {
                guard read.insert(index).inserted else { continue }
                let quantity = side.article.quantities[index]
                let isMeasured = [.money, .measure, .percent].contains(quantity.kind)
                figures.append(StatedFigure(value: value, unit: isMeasured ? quantity.unit : nil))
            } else if let value = side.words.value(of: side.article.tokens[token], side.string(token)) {
                figures.append(StatedFigure(value: value, unit: nil))
            } else if side.isName(token) || side.date(of: token) != nil && side.isContent(token) {
                names.insert(side.stem(of: token))
            }
        }
    }

    /// What another passage does not have.
    func beyond(_ other: TellingWords) -> TellingWords {
        var words = self
        words.figures = figures.filter { figure in !other.figures.contains { $0.isIdentical(to: figure) } }
        words.names = names.subtracting(other.names)
        return words
    }
}

extension TellingWords.StatedFigure {
    fileprivate func isIdentical(to other: TellingWords.StatedFigure) -> Bool {
        isSame(as: other) && unit == other.unit
    }
}
