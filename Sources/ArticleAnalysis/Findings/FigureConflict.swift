/// The same things counted with different figures: “12,000 troops”, “10,000 troops”.
///
/// A hint where two sources give them, a warning where one does, or the article itself. Silent inside one sentence, on
/// parts of a whole (“the first 2,600”), on other days, on rounding, on figures that are far apart, and where the
/// sentences have little else in common.
struct FigureConflict: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let figures = figures(in: prose)
        var found: [Finding] = []
        var told: Set<Set<Double>> = []
        for later in figures.indices {
            for earlier in 0..<later {
                let (left, right) = (figures[earlier], figures[later])
                guard left.unit == right.unit, !told.contains([left.value, right.value]) else { continue }
                let isSame = name(left.source, prose) == name(right.source, prose)
                guard left.contradicts(right, sameSource: isSame) else { continue }
                told.insert([left.value, right.value])
                found.append(finding(left, right, sameSource: isSame, prose))
                break
            }
        }
        return found
    }

    private func figures(in prose: Prose) -> [RivalFigure] {
        var claims: [Int: Claim] = [:]
        for claim in prose.article.claims {
            for quantity in claim.quantities where claim.range.count < claims[quantity]?.range.count ?? .max {
                claims[quantity] = claim
            }
        }
        let read = Set(prose.sentences)
        let candidates = prose.article.quantities.indices.filter { index in
            let sentence = prose.article.quantities[index].sentence
            return read.contains(sentence)
                && prose.article.sentences[sentence].tokens.count <= Thresholds.longestRivalSentence
        }
        return candidates.prefix(Thresholds.rivalFigures).compactMap { RivalFigure($0, claim: claims[$0], in: prose) }
    }

    /// Who gives the figure; nil is the article.
    private func name(_ source: Speaker?, _ prose: Prose) -> String? {
        guard let source else { return nil }
        if let entity = source.entity, prose.article.entities.indices.contains(entity) {
            return prose.article.entities[entity].name
        }
        return prose.text[source.range]
    }

    private func finding(_ left: RivalFigure, _ right: RivalFigure, sameSource: Bool, _ prose: Prose) -> Finding {
        let (first, second) = (prose.text[left.quantity.phrase], prose.text[right.quantity.phrase])
        let things = prose.text[
            (left.modifiers.count > right.modifiers.count ? left : right).quantity.of ?? left.quantity.range]
        let spans = [left.quantity.range, right.quantity.range]
        if sameSource {
            return Finding(
                rule: "figure.conflict", severity: .warning,
                message: "Two figures for \(things): \(first) and \(second).", spans: spans)
        }
        let message =
            "Conflicting sources on \(things): \(first) \(according(left, prose)), \(second) \(according(right, prose))."
        return Finding(rule: "figure.conflict", severity: .info, message: message, spans: spans)
    }

    private func according(_ figure: RivalFigure, _ prose: Prose) -> String {
        name(figure.source, prose).map { "according to \($0)" } ?? "in this text’s own words"
    }
}
