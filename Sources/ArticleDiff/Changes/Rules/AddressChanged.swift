internal import ArticleAnalysis

/// Another mail or web address: readers are sent elsewhere.
///
/// Sees the whole address, of which the edit may be a part (“example.org/guide” → “example.org/help”). The markup of a
/// link that was set around words that stand (“[guide](https://…)”) is formatting: what readers see is the same.
struct AddressChanged: EditRule {
    let name = "claim.address"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (AddressesIn(edit.old), AddressesIn(edit.new))
        guard before.addresses != after.addresses, before.otherWords == after.otherWords else { return nil }
        switch (before.addresses.first, after.addresses.first) {
        case (let old?, let new?): return Verdict(.claimChanged, .certain, "\(old) → \(new): another address")
        case (nil, let new?):
            return after.isMarkup
                ? Verdict(.formatting, .likely, "The words stand and now lead to \(new)")
                : Verdict(.claimChanged, .likely, "An address came in: \(new)")
        case (let old?, nil):
            return before.isMarkup
                ? Verdict(.formatting, .likely, "The words stand and no longer lead to \(old)")
                : Verdict(.claimChanged, .likely, "An address went out: \(old)")
        case (nil, nil): return nil
        }
    }
}

/// The addresses that a passage holds or is a part of, and its other words.
private struct AddressesIn {
    private(set) var addresses: [String] = []
    private(set) var otherWords: [WordID] = []
    /// Whether an address stands inside the markup of a link.
    private(set) var isMarkup = false

    init(_ passage: Passage) {
        let all = passage.side.article.tokens
        var next = passage.tokens.lowerBound
        while next < passage.tokens.upperBound {
            let run = passage.side.run(around: next)
            let words = run.clamped(to: passage.tokens)
            if words.contains(where: { all[$0].kind != .mark }),
                run.contains(where: { Self.isAddress(passage.side.string($0)) })
            {
                addresses.append(passage.side.range(of: run).map { passage.side.article.text[$0] } ?? "")
                isMarkup = isMarkup || Self.opensLink(passage.side, before: run.lowerBound)
            } else {
                otherWords += words.filter(passage.side.isContent).map { all[$0].word }
            }
            next = words.upperBound
        }
    }

    /// “](” stands before it.
    private static func opensLink(_ side: VersionSide, before token: Int) -> Bool {
        side.article.text.bytes.prefix(side.article.tokens[token].range.start).suffix(2).elementsEqual("](".utf8)
    }

    /// A word with an “@” inside it, or with a stop between letters (no abbreviation: two letters must stand on either
    /// side).
    private static func isAddress(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard bytes.count >= ChangeThresholds.shortestAddress else { return false }
        if bytes.dropFirst().contains(UInt8(ascii: "@")) || word.contains("://") { return true }
        return bytes.indices.dropFirst(2).dropLast(2).contains { index in
            bytes[index] == UInt8(ascii: ".")
                && [index - 2, index - 1, index + 1, index + 2].allSatisfy {
                    bytes[$0].isASCIILetter || bytes[$0].isASCIIDigit
                }
                && bytes.contains(where: \.isASCIILetter)
        }
    }
}

extension VersionSide {
    /// The tokens that stand together with one without white space, brackets or quotation marks between them; never
    /// more than a few on either side.
    fileprivate func run(around token: Int) -> Range<Int> {
        guard !isBorder(token) else { return token..<token + 1 }
        var (start, end) = (token, token + 1)
        while start > 0, token - start < ChangeThresholds.addressTokens, !article.tokens[start].spaceBefore,
            !isBorder(start - 1)
        {
            start -= 1
        }
        while end < article.tokens.count, end - token < ChangeThresholds.addressTokens,
            !article.tokens[end].spaceBefore, !isBorder(end)
        {
            end += 1
        }
        while end - 1 > token, article.tokens[end - 1].kind == .mark { end -= 1 }
        return start..<end
    }

    private func isBorder(_ token: Int) -> Bool {
        guard article.tokens[token].kind == .mark, let byte = slice(token).first else { return false }
        return byte >= 0x80 || "()[]<>\"',;".utf8.contains(byte)
    }
}
