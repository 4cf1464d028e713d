internal import ArticleAnalysis

/// Another mail or web address: readers are sent elsewhere.
struct AddressChanged: EditRule {
    let name = "claim.address"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        let (before, after) = (addresses(edit.old), addresses(edit.new))
        guard before != after, before.count + after.count > 0, edit.old.content.count <= before.count, edit.new.content.count <= after.count
        else { return nil }
        switch (before.first, after.first) {
        case (let old?, let new?): return Verdict(.claimChanged, .certain, "\(old) → \(new): another address")
        case (nil, let new?): return Verdict(.claimChanged, .likely, "An address came in: \(new)")
        case (let old?, nil): return Verdict(.claimChanged, .likely, "An address went out: \(old)")
        case (nil, nil): return nil
        }
    }

    private func addresses(_ passage: Passage) -> [String] { passage.words.map(passage.string).filter(isAddress) }

    /// A word with an “@” inside it, or with a stop between letters (no abbreviation: two letters must stand on either side).
    private func isAddress(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard bytes.count > 4 else { return false }
        if bytes.dropFirst().contains(UInt8(ascii: "@")) || word.contains("://") { return true }
        return bytes.indices.dropFirst(2).dropLast(2).contains { index in
            bytes[index] == UInt8(ascii: ".")
                && [index - 2, index - 1, index + 1, index + 2].allSatisfy { bytes[$0].isASCIILetter || bytes[$0].isASCIIDigit }
                && bytes.contains(where: \.isASCIILetter)
        }
    }
}
