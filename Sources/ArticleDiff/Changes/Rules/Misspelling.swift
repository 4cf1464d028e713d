internal import ArticleAnalysis

/// A misspelt word was mended, or a word was misspelt.
///
/// Sees one word exchanged for another that is at most two letters away. Never a number. Which of the two is the slip is what the lexicon
/// says; where it knows both, the pair must be one that fingers confuse.
struct Misspelling: EditRule {
    let name = "typo"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        let (before, after) = (edit.old.words.filter { $0.kind == .word }, edit.new.words.filter { $0.kind == .word })
        guard before.count == 1, after.count == 1, edit.old.words.count == 1, edit.new.words.count == 1 else { return nil }
        let (old, new) = (edit.old.string(before[0]), edit.new.string(after[0]))
        guard let slip = WordLore.english.slip(from: old, to: new) else { return nil }
        switch slip {
        case .fixed: return Verdict(.typoFixed, .likely, "\(old) → \(new): a slip, mended")
        case .introduced: return Verdict(.typoIntroduced, .likely, "\(old) → \(new): the new spelling looks like a slip")
        }
    }
}
