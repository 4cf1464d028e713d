internal import ArticleAnalysis

/// Letters that are no words came or went: a slip of the fingers (“i r”, “z”).
struct StrayLetter: EditRule {
    let name = "typo.stray-letter"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isInsertion || edit.isDeletion, Self.isStray(edit.isInsertion ? edit.new : edit.old) else {
            return nil
        }
        return edit.isInsertion
            ? Verdict(.typoIntroduced, .likely, "“\(edit.new.text)” is no word: a stray letter")
            : Verdict(.typoFixed, .likely, "“\(edit.old.text)” was no word: a stray letter, taken out")
    }

    /// Nothing but single small letters, at least one of which is no word by itself.
    static func isStray(_ passage: Passage) -> Bool {
        let words = passage.words
        return !words.isEmpty && words.count <= ChangeThresholds.strayLetters
            && words.allSatisfy { $0.range.count == 1 && passage.bytes($0).allSatisfy(\.isASCIILowercase) }
            && words.contains { !passage.side.words.isLetterWord($0.word) }
    }
}
