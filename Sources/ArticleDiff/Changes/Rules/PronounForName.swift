internal import ArticleAnalysis

/// A pronoun took the place of what was named just before, or the reverse: “The barge sank. It …” ↔ “The barge sank. The
/// barge …”.
///
/// Sees one pronoun against a name or a group of nouns whose words all stand in the sentences before it, as it has to for
/// the reader too. Silent where number or gender do not fit, and where somebody else is named there whom it might mean.
struct PronounForName: EditRule {
    let name = "wording.pronoun"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.isShort else { return nil }
        let pairs = [(edit.old, edit.new), (edit.new, edit.old)]
        guard let (pronoun, group) = pairs.first(where: { $0.0.pronoun != nil && $0.1.isNounGroup }),
            let gender = pronoun.pronoun, group.fits(gender),
            group.isNamedBefore(asPerson: gender == .male || gender == .female)
        else { return nil }
        return Verdict(
            .wording, .likely,
            "\(edit.old.text) → \(edit.new.text): a pronoun for what is named just before, or the reverse")
    }
}

extension Passage {
    /// The gender of its only word, a pronoun of the third person; nil if it is none.
    fileprivate var pronoun: GuardWords.Gender.Side? {
        guard words.count == 1, let word = words.first else { return nil }
        return side.words.guards.genders[word.word]?.first(where: \.isPronoun)?.side
    }

    /// Whether it is nouns with what stands before them, and no figure.
    fileprivate var isNounGroup: Bool {
        guard let last = content.last, content.count <= ChangeThresholds.wordsOfNounGroup, quantities.isEmpty,
            dates.isEmpty
        else { return false }
        return last.tag.isNoun && words.allSatisfy { !$0.tag.isVerb && $0.kind == .word }
    }

    /// Whether a pronoun may stand for it, by number and by gender.
    fileprivate func fits(_ gender: GuardWords.Gender.Side) -> Bool {
        guard let head = content.last else { return false }
        let (senses, genders) = (side.words.senses, side.words.guards.genders)
        let isPerson = senses.isA(head.word, [.person, .role, .relative], as: .noun)
        let isSeveral = [.nns, .nnps].contains(head.tag) || words.contains { $0.tag == .cc }
        let told = words.flatMap { genders[$0.word] ?? [] }.map(\.side).filter { $0 == .male || $0 == .female }
        guard told.allSatisfy({ $0 == gender }) else { return false }
        switch gender {
        case .male, .female: return (isPerson || side.isNamed(head)) && !isSeveral
        case .thing: return (!isPerson || side.isNamed(head)) && !isSeveral
        case .neither: return isSeveral || senses.isA(head.word, .group, as: .noun)
        case .speaker, .reader: return false
        }
    }

    /// Whether all its words with facts stand in the sentences before it, and no other name of a person, or of a body or
    /// a place, does.
    fileprivate func isNamedBefore(asPerson: Bool) -> Bool {
        guard let first = tokens.first, let sentence = side.sentence(of: first) else { return false }
        let from = side.article.sentences[max(0, sentence - ChangeThresholds.sentencesToAntecedent)].tokens.lowerBound
        let before = Range(from, upTo: first)
        let stems = Set(before.map(side.stem(of:)))
        let own = Set(entities)
        return content.allSatisfy { stems.contains(stem($0)) }
            && !before.contains { token in
                guard let entity = side.entity(of: token), !own.contains(entity) else { return false }
                return (side.article.entities[entity].type == .person) == asPerson
            }
    }
}

extension VersionSide {
    fileprivate func isNamed(_ token: Token) -> Bool { token.tag == .nnp || token.tag == .nnps }
}
