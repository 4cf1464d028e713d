internal import ArticleAnalysis

/// The same words, inflected: “cost” → “costs”.
struct Inflection: EditRule {
    let name = "grammar.inflection"

    func verdict(on edit: Edit, in versions: Versions) -> Verdict? {
        let (before, after) = (edit.old.content, edit.new.content)
        guard edit.isReplacement, before.count == after.count, !before.isEmpty else { return nil }
        guard
            zip(before, after).allSatisfy({
                Stem.of(edit.old.bytes($0)) == Stem.of(edit.new.bytes($1)) || Lexicon.english.shareLemma($0.word, $1.word)
            })
        else { return nil }
        return Verdict(.grammar, .likely, "\(edit.old.text) → \(edit.new.text): inflection")
    }
}
