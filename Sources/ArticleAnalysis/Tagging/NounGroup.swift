/// A noun with what stands before it: “the first 2,600 North Korean soldiers”, “Russia’s war”, “he”, “those”.
///
/// What follows the noun (“of the army”, “who left”) is not part of it.
package struct NounGroup: Sendable, Hashable {
    /// Indices into ``ArticleAnalysis/tokens``.
    package let tokens: Range<Int>
    /// The token that the others describe: the last noun, else the pronoun or number itself.
    package let head: Int
}

/// Finds noun groups by their tags alone, from left to right.
///
/// Silent on participles that open a group (“rising prices” gives “prices”): most of them are verbs.
struct NounGroupScanner {
    let tokens: TotalList<Token>
    let limit: Int

    /// The group that starts exactly there.
    func group(from start: Int) -> NounGroup? {
        guard start < limit else { return nil }
        if tokens[start].tag == .prp || tokens[start].tag == .ex {
            return NounGroup(tokens: start..<start + 1, head: start)
        }
        guard opens(tokens[start].tag) else { return nil }
        var head: Int?
        var index = start
        let farthest = min(limit, start + Thresholds.longestNounGroup)
        while index < farthest, goesOn(at: index, from: start) {
            if tokens[index].tag.isNoun { head = index }
            index += 1
        }
        if let head { return NounGroup(tokens: start..<head + 1, head: head) }
        return alone(from: start, to: index)
    }

    /// “those”, “12,000”: what stands for its noun.
    private func alone(from start: Int, to end: Int) -> NounGroup? {
        guard
            let last = (start..<end).last(where: {
                tokens[$0].tag == .cd || tokens[$0].tag == .dt || tokens[$0].tag == .wp
            })
        else {
            return nil
        }
        return NounGroup(tokens: start..<last + 1, head: last)
    }

    private func opens(_ tag: Tag) -> Bool {
        switch tag {
        case .pdt, .dt, .prpPossessive, .wp, .wpPossessive, .cd, .dollar, .afx, .jj, .jjr, .jjs, .nn, .nns, .nnp, .nnps,
            .fw:
            true
        default: false
        }
    }

    private func goesOn(at index: Int, from start: Int) -> Bool {
        let tag = tokens[index].tag
        switch tag {
        case .pdt, .dt, .prpPossessive, .wp, .wpPossessive: return index == start || isOpening(from: start, to: index)
        case .cd, .dollar, .afx, .jj, .jjr, .jjs, .nn, .nns, .nnp, .nnps, .fw, .sym: return true
        case .hyph: return index > start && !tokens[index].spaceBefore
        case .pos: return index > start && tokens[index - 1].tag.isNoun
        case .vbn, .vbg: return index > start && !tokens[index - 1].tag.isNoun
        case .rb, .rbr, .rbs: return index > start && index + 1 < limit && describes(tokens[index + 1].tag)
        default: return false
        }
    }

    /// Whether only determiners stand before: “all the”.
    private func isOpening(from start: Int, to index: Int) -> Bool {
        index == start + 1 && (tokens[start].tag == .pdt || tokens[start].tag == .dt)
    }

    private func describes(_ tag: Tag) -> Bool { tag == .jj || tag == .vbn || tag == .vbg || tag == .cd }
}

extension Tag {
    /// A noun or a name.
    package var isNoun: Bool { self == .nn || self == .nns || self == .nnp || self == .nnps }
    package var isName: Bool { self == .nnp || self == .nnps }
    /// Any form of a verb apart from modals.
    package var isVerb: Bool {
        self == .vb || self == .vbd || self == .vbg || self == .vbn || self == .vbp || self == .vbz
    }
    package var isAdverb: Bool { self == .rb || self == .rbr || self == .rbs }
}
