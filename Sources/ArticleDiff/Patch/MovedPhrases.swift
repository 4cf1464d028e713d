package import ArticleAnalysis

/// Words of one stretch that are found in another one, while the sentences around them stayed.
package struct MovedPhrase: Sendable, Hashable {
    /// From the first to the last of the words that moved, on either side.
    package let old: TextRange
    /// In the new text, likewise from the first to the last of them.
    package let new: TextRange
}

/// The phrases that left one altered stretch and came in another one, in order of the old text.
///
/// Told by at least two words that stand once in each text and went the same way: a lone name or figure is mentioned in
/// many places. Silent about sentences that moved as a whole, and about what was replaced in its place.
package func movedPhrases(
    in patch: [PatchPiece], along alignment: [AlignmentRow], from old: Page, to new: Page
) -> [MovedPhrase] {
    let altered = patch.filter { !$0.isEqual }
    let went = old.telling(in: altered.map(\.old), rows: rows(alignment.map(\.old), of: old, alignment))
    let came = new.telling(in: altered.map(\.new), rows: rows(alignment.map(\.new), of: new, alignment))
    guard min(went.count, came.count) >= AlignmentThresholds.movedWords else { return [] }
    // Only what both sides have can have moved.
    let shared = old.stems(of: went).intersection(new.stems(of: came))
    guard shared.count >= AlignmentThresholds.movedWords else { return [] }
    let (left, right) = (old.lone(went, among: shared), new.lone(came, among: shared))
    var ways: [Way: [(old: Token, new: Token)]] = [:]
    for word in left {  // in any order: what follows counts, and sorts
        guard let other = right[word.key], word.value.piece != other.piece || word.value.row != other.row else {
            continue
        }
        ways[Way(word.value, other), default: []].append((word.value.token, other.token))
    }
    return chosen(ways)
}

/// A word that stands once in its text, and where.
private struct LoneWord {
    let token: Token
    let piece: Int
    let sentence: Int
    let row: Int
}

/// From which stretch to which.
private struct Way: Hashable, Comparable {
    let places: [Int]

    init(_ old: LoneWord, _ new: LoneWord) { places = [old.sentence, old.piece, new.sentence, new.piece] }

    var from: ArraySlice<Int> { places[..<2] }
    var to: ArraySlice<Int> { places[2...] }
    static func < (left: Way, right: Way) -> Bool { left.places.lexicographicallyPrecedes(right.places) }
}

/// The row of every sentence; nil where the whole sentence moved.
private func rows(_ sentences: [[Int]], of text: Page, _ alignment: [AlignmentRow]) -> [Int?] {
    var rows = [Int?](repeating: nil, count: text.sentences.count)
    for (row, members) in sentences.enumerated() where !alignment[row].moved {
        for sentence in members { rows[sentence] = row }
    }
    return rows
}

extension Page {
    /// The telling words in these stretches.
    fileprivate func telling(in stretches: [TextRange], rows: [Int?]) -> [LoneWord] {
        var found: [LoneWord] = []
        var piece = 0
        for (sentence, row) in zip(sentences.indices, rows) {
            while piece < stretches.count, stretches[piece].end <= sentences[sentence].range.start { piece += 1 }
            guard piece < stretches.count, stretches[piece].start < sentences[sentence].range.end else { continue }
            for token in tokens[sentences[sentence].tokens] where token.kind == .number || token.kind == .word {
                while piece < stretches.count, stretches[piece].end <= token.range.start { piece += 1 }
                guard let row, piece < stretches.count, stretches[piece].contains(token.range) else { continue }
                guard token.kind == .number || token.range.count >= AlignmentThresholds.tellingLength else { continue }
                found.append(LoneWord(token: token, piece: piece, sentence: sentence, row: row))
            }
        }
        return found
    }

    fileprivate func stems(of words: [LoneWord]) -> Set<UInt64> { Set(words.map { text.stem(of: $0.token) }) }

    /// By their stems, those of the words whose stem is one of some and stands once in the text.
    fileprivate func lone(_ words: [LoneWord], among stems: Set<UInt64>) -> [UInt64: LoneWord] {
        var numbers = WordNumbers(capacity: stems.count)
        for stem in stems { _ = numbers.numbered(stem) }
        var counts = [Int](repeating: 0, count: numbers.count)
        for token in tokens where token.kind != .mark {
            if let number = numbers.number(of: text.stem(of: token)) { counts[number] += 1 }
        }
        return words.reduce(into: [:]) { found, word in
            let stem = text.stem(of: word.token)
            if let number = numbers.number(of: stem), counts[number] == 1 { found[stem] = word }
        }
    }
}

/// The ways that most words went, each stretch once.
private func chosen(_ ways: [Way: [(old: Token, new: Token)]]) -> [MovedPhrase] {
    var (left, right) = (Set<ArraySlice<Int>>(), Set<ArraySlice<Int>>())
    var phrases: [MovedPhrase] = []
    for (way, words) in ways.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
        guard !left.contains(way.from), !right.contains(way.to) else { continue }
        guard words.count >= AlignmentThresholds.movedWords else { continue }
        left.insert(way.from)
        right.insert(way.to)
        phrases.append(MovedPhrase(old: hull(words.map(\.old.range)), new: hull(words.map(\.new.range))))
    }
    return phrases.sorted { $0.old < $1.old }
}

/// Expects at least one range.
private func hull(_ ranges: [TextRange]) -> TextRange { ranges.dropFirst().reduce(ranges[0]) { $0.union($1) } }
