internal import ArticleAnalysis
internal import LanguageTables

/// Sets of words that the language's tables hold apart or together: steps of a scale (“arrest”, “charge”, “convict”), words
/// that editors exchange freely (“main”, “major”), and words that narrow what stands beside them (“former”).
///
/// Words are asked as they stand; the tables have base forms.
struct GradedWords: Sendable {
    /// What a qualifier does to the word beside it; its doubt is told as certainty.
    enum Qualifier: String, Sendable {
        case time, status, rank, ownership, reach, arms, doubt, scope, degree, will, kin, order
        /// What stands before a hyphen (“co-pilot”).
        case prefix
    }

    private struct ScaleStep: Sendable {
        let scale: Int
        let step: Int
    }

    private let lexicon: Lexicon
    private var places: [WordID: [ScaleStep]] = [:]
    /// What differs between two steps of a scale, in words.
    private var scales: [String] = []
    /// The scales of which a step says something by itself (“charged”), by number, and as what.
    private var telling: [Int: WordClass] = [:]
    private var exchanged: [WordID: [Int]] = [:]
    private var qualifiers: [WordID: Qualifier] = [:]
    private var prefixes: Set<WordID> = []

    /// `scales` and `qualifiers` are the rows of `graded-words.tsv` and `qualifiers.tsv`; each of `exchanges` is a set of
    /// words.
    init(
        scales rows: [LineTable.Row], exchanges: [LineTable.Row], qualifiers table: [LineTable.Row], lexicon: Lexicon
    ) {
        self.lexicon = lexicon
        for (scale, row) in rows.enumerated() where row.count > 3 {
            scales.append(String(row[1]))
            if let part = row[0].parts(by: "!").dropFirst().first { telling[scale] = WordClass(named: part) }
            for (step, words) in row.dropFirst(2).enumerated() {
                for word in words.parts(by: "|") {
                    places[WordID(word), default: []].append(ScaleStep(scale: scale, step: step))
                }
            }
        }
        for (number, row) in exchanges.enumerated() {
            for word in row { exchanged[WordID(word), default: []].append(number) }
        }
        for row in table {
            guard let kind = Qualifier(rawValue: String(row[0])) else { continue }
            let words = row.dropFirst().map { WordID($0) }
            if kind == .prefix { prefixes.formUnion(words) } else { words.forEach { qualifiers[$0] = kind } }
        }
    }

    /// What differs where two words are different steps of one scale; nil where no scale has both, or some scale has
    /// both on one step.
    func difference(_ left: WordID, _ right: WordID) -> String? {
        let (before, after) = (forms(left).flatMap { places[$0] ?? [] }, forms(right).flatMap { places[$0] ?? [] })
        var found: String?
        for old in before {
            for new in after where old.scale == new.scale {
                guard old.step != new.step else { return nil }
                found = found ?? scales[old.scale]
            }
        }
        return found
    }

    /// What a word says where it came or went, as a step of a scale that says something by itself.
    func telling(_ word: Token) -> String? {
        let parts = WordClass.all(word.tag)
        return forms(word.word).flatMap { places[$0] ?? [] }.first {
            telling[$0.scale].map(parts.contains) ?? false
        }.map { scales[$0.scale] }
    }

    /// Whether a word is a step of some scale.
    func isGraded(_ word: WordID) -> Bool { forms(word).contains { places[$0] != nil } }

    /// Whether both are one step of a scale, or stand in one set of words that editors exchange.
    func areExchanged(_ left: WordID, _ right: WordID) -> Bool {
        let (before, after) = (forms(left), forms(right))
        let sets = Set(before.flatMap { exchanged[$0] ?? [] })
        if after.contains(where: { (exchanged[$0] ?? []).contains(where: sets.contains) }) { return true }
        let places = before.flatMap { self.places[$0] ?? [] }
        return after.flatMap { self.places[$0] ?? [] }.contains { new in
            places.contains { $0.scale == new.scale && $0.step == new.step }
        }
    }

    func qualifier(_ word: WordID) -> Qualifier? { qualifiers[word] }

    /// Whether what stands before a hyphen narrows what stands behind it.
    func isPrefix(_ word: WordID) -> Bool { prefixes.contains(word) }

    private func forms(_ word: WordID) -> [WordID] { [word] + lexicon.lemmas(of: word).filter { $0 != word } }
}

extension WordClass {
    /// The class by its name in the tables.
    fileprivate init?(named name: LineTable.Field) {
        switch String(name) {
        case "noun": self = .noun
        case "verb": self = .verb
        case "adjective": self = .adjective
        case "adverb": self = .adverb
        default: return nil
        }
    }

    /// What a word of a tag may stand for: a participle is a verb, and an adjective too.
    fileprivate static func all(_ tag: PartOfSpeech) -> [WordClass] {
        tag == .vbn ? [.verb, .adjective] : WordClass(tag).map { [$0] } ?? []
    }
}
