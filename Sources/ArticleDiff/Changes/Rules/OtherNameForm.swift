internal import ArticleAnalysis

/// A title or a first name before a surname that stands came, went or took the other's place: “Ms Marlowe” → “Marlowe”,
/// “Captain Owen” → “Owen”, “Mrs Marlowe” → “Jane Marlowe”.
///
/// It is the same person, and readers still learn the rest of the name, only where the text shows both: whatever went
/// stands with that surname elsewhere in the new version, whatever came stood with it elsewhere in the old one or stands
/// elsewhere in the new one. A courtesy title may go without that. Silent where the text has two people of that surname,
/// and where one title took another's place (“Mr” → “Ms”).
struct OtherNameForm: EditRule {
    let name = "wording.name-form"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard !edit.isMove, max(edit.old.tokens.count, edit.new.tokens.count) <= ChangeThresholds.wordsOfName,
            let before = NameFront(edit.old), let after = NameFront(edit.new), before.surname == after.surname
        else { return nil }
        let (lost, gained) = (before.words.subtracting(after.words), after.words.subtracting(before.words))
        guard !lost.isEmpty || !gained.isEmpty, before.titles.isEmpty || after.titles.subtracting(before.titles).isEmpty
        else { return nil }
        let (old, new) = (Bearers(of: before.surname, beside: edit.old), Bearers(of: after.surname, beside: edit.new))
        guard old.isOne(with: new, and: before.givenNames.union(after.givenNames)) else { return nil }
        let titles = sides.words.titles
        guard lost.allSatisfy({ new.words.contains($0) || titles.isCourtesy($0) && gained.isSubset(of: old.words) }),
            gained.allSatisfy({ old.words.contains($0) || new.words.contains($0) })
        else { return nil }
        return Verdict(.wording, .likely, "\(edit.deed): another form of the same name, which stands in the article")
    }
}

/// The titles and first names that stand before a surname.
private struct NameFront {
    let words: Set<WordID>
    let titles: Set<WordID>
    let surname: WordID
    var givenNames: Set<WordID> { words.subtracting(titles) }

    /// Nil unless all words of the passage are titles or have the capital of a name, and a surname follows them.
    init?(_ passage: Passage) {
        let (side, end) = (passage.side, passage.tokens.upperBound)
        guard let last = side.surname(from: end) else { return nil }
        var (words, titles): (Set<WordID>, Set<WordID>) = ([], [])
        for token in passage.tokens where side.article.tokens[token].kind != .mark {
            guard side.isCapitalized(token) else { return nil }
            let word = side.wordWithoutStop(token)
            words.insert(word)
            if side.words.titles.holds(word) { titles.insert(word) }
        }
        (self.words, self.titles, surname) = (words, titles, last)
    }
}

/// What stands before a surname in one version, apart from the place of the edit.
private struct Bearers {
    private(set) var words: Set<WordID> = []
    private var givenNames: [Set<WordID>] = []

    init(of surname: WordID, beside passage: Passage) {
        let side = passage.side
        for token in side.article.tokens.indices where side.article.tokens[token].word == surname {
            guard token < passage.tokens.lowerBound || token > passage.tokens.upperBound + ChangeThresholds.wordsOfName
            else { continue }
            var (front, place): (Set<WordID>, Int) = ([], token - 1)
            while place >= 0, token - place <= ChangeThresholds.wordsOfName, side.isFront(place) {
                if side.article.tokens[place].kind == .word { front.insert(side.wordWithoutStop(place)) }
                place -= 1
            }
            words.formUnion(front)
            givenNames.append(front.filter { !side.words.titles.holds($0) })
        }
    }

    /// Whether all first names of both versions are those of one person.
    func isOne(with other: Bearers, and names: Set<WordID>) -> Bool {
        let all = givenNames + other.givenNames + [names]
        guard let fullest = all.max(by: { $0.count < $1.count }) else { return true }
        return all.allSatisfy { $0.isSubset(of: fullest) }
    }
}

extension VersionSide {
    /// The last word of the name that goes on at a token.
    fileprivate func surname(from token: Int) -> WordID? {
        guard isCapitalized(token), isPartOfName(token) || isName(token) else { return nil }
        var last = token
        while last - token < ChangeThresholds.wordsOfName, isCapitalized(last + 1),
            article.tokens[last + 1].spaceBefore,
            sentence(of: last + 1) == sentence(of: token)
        {
            last += 1
        }
        return article.tokens[last].word
    }

    fileprivate func isCapitalized(_ token: Int) -> Bool {
        article.tokens[token].kind == .word && (slice(token).first.map { $0.isASCIIUppercase || $0 >= 0xC3 } ?? false)
    }

    /// Whether a token belongs to what stands before a surname: a word with a capital, or the stop of “Mrs.”.
    fileprivate func isFront(_ token: Int) -> Bool {
        if isCapitalized(token) {
            return words.isContent(article.tokens[token].word) || words.titles.holds(wordWithoutStop(token))
        }
        return slice(token).elementsEqual([UInt8(ascii: ".")]) && words.titles.holds(article.tokens[token - 1].word)
    }
}
