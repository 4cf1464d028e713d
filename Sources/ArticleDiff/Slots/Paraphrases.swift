internal import ArticleAnalysis
internal import LanguageTables

/// Turns of phrase that editors exchange without touching the claim: “for instance” and “for example”, and, with a first
/// word that is inflected, “carried out” and “conducted”.
struct Paraphrases: Sendable {
    /// One reading of a run of tokens: the set of phrases that it belongs to, and how its first word is inflected.
    struct Reading: Hashable, Sendable {
        let set: Int
        let form: HeadForm
    }

    /// How the first word of a phrase is inflected; the phrases of a fixed set have none.
    enum HeadForm: Sendable {
        case fixed, base, third, past, gerund, other
    }

    /// A phrase whose first word is a base form; the other words are joined by blanks.
    private struct Inflected: Hashable, Sendable {
        let head: WordID
        let rest: WordID
    }

    private let lexicon: Lexicon
    private let fixed: [WordID: [Int]]
    private let inflected: [Inflected: [Int]]
    /// Words of the longest phrase.
    let longest: Int

    /// `fixed` are the rows of `same-sense.tsv`, `inflected` those of `paraphrases.tsv`.
    init(fixed rows: [LineTable.Row], inflected others: [LineTable.Row], lexicon: Lexicon) {
        self.lexicon = lexicon
        fixed = rows.enumerated().reduce(into: [:]) { sets, row in
            for phrase in row.element { sets[WordID(phrase), default: []].append(row.offset) }
        }
        inflected = others.enumerated().reduce(into: [:]) { sets, row in
            for phrase in row.element {
                guard !phrase.isEmpty else { continue }
                let (head, rest) = phrase.headAndRest
                let key = Inflected(head: WordID(head), rest: rest.map { WordID($0) } ?? WordID(""))
                sets[key, default: []].append(rows.count + row.offset)
            }
        }
        longest = (rows + others).joined().map { $0.parts(by: " ").count }.max() ?? 0
    }

    /// The fixed sets that a phrase stands in, in folded spelling with one blank between two words.
    func sets(ofPhrase phrase: WordID) -> [Int] { fixed[phrase] ?? [] }

    /// What a run of words may be read as; `spelt` are their folded spellings.
    func readings(of words: ArraySlice<Token>, _ spelt: ArraySlice<String>) -> [Reading] {
        guard let head = words.first, let first = spelt.first, words.count <= longest else { return [] }
        let rest = spelt.dropFirst().joined(separator: " ")
        let phrase = rest.isEmpty ? first : "\(first) \(rest)"
        let whole = sets(ofPhrase: WordID(phrase)).map { Reading(set: $0, form: .fixed) }
        let (form, tail) = (HeadForm(head.tag), WordID(rest))
        let bases = Set([head.word] + lexicon.lemmas(of: head.word))
        return bases.reduce(into: whole) { readings, base in
            let sets = inflected[Inflected(head: base, rest: tail)] ?? []
            readings += sets.map { Reading(set: $0, form: form) }
        }
    }
}

extension Paraphrases.HeadForm {
    fileprivate init(_ tag: PartOfSpeech) {
        switch tag {
        case .vb, .vbp: self = .base
        case .vbz: self = .third
        case .vbd, .vbn: self = .past
        case .vbg: self = .gerund
        default: self = .other
        }
    }
}

/// The words of an edit that stand in phrases which editors exchange for each other.
///
/// A phrase may begin or end beside the edit, where both sides are alike (“gave rise to” → “led to”).
struct ParaphrasedWords {
    /// Where such words start, on the old side and on the new one: UTF-8 offsets.
    let old: Set<Int>
    let new: Set<Int>
    /// Whether every word of both sides is one of them.
    let isAll: Bool

    init(_ edit: Edit) {
        let (before, after) = (Self.readings(edit.old), Self.readings(edit.new))
        old = Self.starts(before, in: Set(after.map(\.reading)))
        new = Self.starts(after, in: Set(before.map(\.reading)))
        isAll = Self.holds(old, all: edit.old) && Self.holds(new, all: edit.new)
    }

    private typealias Found = (reading: Paraphrases.Reading, words: ArraySlice<Token>)

    private static func readings(_ passage: Passage) -> [Found] {
        let paraphrases = passage.side.words.paraphrases
        guard !passage.isEmpty, passage.tokens.count <= ChangeThresholds.wordsOfParaphrased else { return [] }
        let around = ChangeThresholds.wordsBesideParaphrased
        let run = Range(passage.tokens.lowerBound - around, upTo: passage.tokens.upperBound + around)
        let words = passage.side.article.tokens[run].filter { $0.kind == .word || $0.kind == .number }
        let spelt = words.map { WordID.folded(passage.string($0)) }
        return words.indices.flatMap { first in
            (first..<min(words.count, first + paraphrases.longest)).flatMap { last in
                let run = words[first...last]
                return paraphrases.readings(of: run, spelt[first...last]).map { ($0, run) }
            }
        }
    }

    private static func holds(_ starts: Set<Int>, all passage: Passage) -> Bool {
        !passage.words.isEmpty && passage.words.allSatisfy { starts.contains($0.range.start) }
    }

    private static func starts(_ found: [Found], in others: Set<Paraphrases.Reading>) -> Set<Int> {
        Set(found.filter { others.contains($0.reading) }.flatMap { $0.words.map(\.range.start) })
    }
}
