internal import ArticleAnalysis

/// A person is now of another gender, or one person is several: “he” → “she”, “his” → “their”, “duke” → “duchess”.
///
/// Silent where a side names both (“he or she”, “s/he” → “they”), on things (“its” → “their”), and where “they” stands
/// for whoever it is (“a driver … he” → “a driver … they”).
struct GenderGuard: EditRule {
    let name = "guard.gender"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, !edit.isMove, !edit.old.namesBoth, !edit.new.namesBoth else { return nil }
        let genders = sides.words.guards.genders
        let (before, after) = (
            edit.old.words.filter { genders[$0.word] != nil }, edit.new.words.filter { genders[$0.word] != nil }
        )
        guard !before.isEmpty, !after.isEmpty else { return nil }
        for left in before {
            for right in after where left.word != right.word {
                if differ(
                    genders[left.word] ?? [], genders[right.word] ?? [], sidesOf(before, genders),
                    sidesOf(after, genders)), !isAnybody(left, right, edit, genders)
                {
                    let (old, new) = (edit.old.string(left), edit.new.string(right))
                    return Verdict(
                        .claimChanged, .possible, "\(old) → \(new): another person, or a person of another gender")
                }
            }
        }
        return nil
    }

    private func differ(
        _ left: [GuardWords.Gender], _ right: [GuardWords.Gender], _ before: Set<GuardWords.Gender.Side>,
        _ after: Set<GuardWords.Gender.Side>
    ) -> Bool {
        left.contains { old in
            right.contains { new in
                guard old.pair == new.pair, old.side != new.side, !mayBeOne(old.side, new.side) else { return false }
                return !old.isPronoun || before.isDisjoint(with: after) && max(before.count, after.count) == 1
            }
        }
    }

    /// Whether one of the two is “they”, and neither speaks of anybody in particular.
    private func isAnybody(
        _ left: Token, _ right: Token, _ edit: Edit, _ genders: [WordID: [GuardWords.Gender]]
    ) -> Bool {
        let sides = [left, right].flatMap { genders[$0.word] ?? [] }.filter(\.isPronoun).map(\.side)
        return sides.contains(.neither) && Antecedent.isAnybody(before: edit.old.tokens.lowerBound, in: edit.old.side)
            && Antecedent.isAnybody(before: edit.new.tokens.lowerBound, in: edit.new.side)
    }

    /// Whether two pronouns may stand for one body of people: the firm says “we”, and is “it” or “they” to others.
    private func mayBeOne(_ left: GuardWords.Gender.Side, _ right: GuardWords.Gender.Side) -> Bool {
        let sides: Set = [left, right]
        return sides.contains(.thing) && sides.isDisjoint(with: [.male, .female])
    }

    /// The genders that the pronouns of a side name.
    private func sidesOf(_ words: [Token], _ genders: [WordID: [GuardWords.Gender]]) -> Set<GuardWords.Gender.Side> {
        Set(words.flatMap { genders[$0.word] ?? [] }.filter(\.isPronoun).map(\.side))
    }
}

extension Passage {
    /// Whether a stroke stands in it or beside it: “s/he”, “his/her”.
    fileprivate var namesBoth: Bool {
        Range(max(0, tokens.lowerBound - 1), upTo: tokens.upperBound + 1).contains { side.string($0) == "/" }
    }
}
