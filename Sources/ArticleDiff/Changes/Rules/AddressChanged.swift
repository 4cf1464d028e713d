internal import ArticleAnalysis

/// Another mail or web address: readers are sent elsewhere.
///
/// Silent of meaning where only “http” became “https”. Sees the whole address, of which the edit may be a part
/// (“example.org/guide” → “example.org/help”). The markup of a link that was set around words that stand
/// (“[guide](https://…)”) is formatting: what readers see is the same.
struct AddressChanged: EditRule {
    let name = "claim.address"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        let (before, after) = (AddressesIn(edit.old), AddressesIn(edit.new))
        guard before.addresses != after.addresses, before.otherWords == after.otherWords else { return nil }
        switch (before.addresses.first, after.addresses.first) {
        case (let old?, let new?):
            if old == new { return Self.link(before, after) }
            return Self.isSame(old, new)
                ? Verdict(.formatting, .certain, "\(old) → \(new): the same address, written another way")
                : Verdict(.claimChanged, .certain, "\(old) → \(new): another address")
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

    /// An address that was to be read already, and leads there now, or no longer does: “[example.org](https://…)”.
    private static func link(_ before: AddressesIn, _ after: AddressesIn) -> Verdict? {
        guard before.isMarkup != after.isMarkup, let target = (after.isMarkup ? after : before).addresses.last else {
            return nil
        }
        return Verdict(
            .formatting, .likely, "The words stand and \(after.isMarkup ? "now" : "no longer") lead to \(target)")
    }

    /// Whether two addresses lead to the same page: only the scheme of the web differs, or a slash at the end.
    private static func isSame(_ old: String, _ new: String) -> Bool { place(old) == place(new) }

    private static func place(_ address: String) -> Substring {
        var place = address[...]
        for scheme in ["https://", "http://"] where place.hasPrefix(scheme) {
            place.removeFirst(scheme.count)
            break
        }
        return place.hasSuffix("/") ? place.dropLast() : place
    }
}

/// The addresses that a passage holds or is a part of, and its other words.
private struct AddressesIn {
    private(set) var addresses: [String] = []
    private(set) var otherWords: [WordID] = []
    /// Whether an address stands inside the markup of a link.
    private(set) var isMarkup = false

    init(_ passage: Passage) {
        let side = passage.side
        var last: Int?
        for token in passage.tokens {
            if let address = side.address(of: token) {
                if address != last { add(side, token) }
                last = address
            } else if side.isContent(token) {
                otherWords.append(side.article.tokens[token].word)
            }
        }
    }

    private mutating func add(_ side: VersionSide, _ token: Int) {
        let run = side.addressTokens(around: token)
        addresses.append(side.range(of: run).map { side.article.text[$0] } ?? "")
        isMarkup = isMarkup || Self.opensLink(side, before: run.lowerBound)
    }

    /// “](” stands before it.
    private static func opensLink(_ side: VersionSide, before token: Int) -> Bool {
        side.article.text.bytes.prefix(side.article.tokens[token].range.start).suffix(2).elementsEqual("](".utf8)
    }
}

extension VersionSide {
    /// All tokens of the address that a token is a part of.
    fileprivate func addressTokens(around token: Int) -> Range<Int> {
        let owner = address(of: token)
        var (start, end) = (token, token + 1)
        while start > 0, address(of: start - 1) == owner { start -= 1 }
        while end < article.tokens.count, address(of: end) == owner { end += 1 }
        return start..<end
    }
}
