/// The same things counted with different figures: “12,000 troops”, “10,000 troops”.
///
/// A hint where two sources give them, a warning where one does, or the article itself. Silent inside one sentence, on
/// parts of a whole (“the first 2,600”), on other days, on rounding, on figures that are far apart, and where the
/// sentences have little else in common.
struct FigureConflict: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        let figures = RivalFigure.all(in: prose)
        var found: [Finding] = []
        var told: Set<Set<Double>> = []
        for later in figures.indices {
            for earlier in 0..<later {
                let (left, right) = (figures[earlier], figures[later])
                guard left.unit == right.unit, !told.contains([left.value, right.value]) else { continue }
                let isSame = prose.name(of: left.source) == prose.name(of: right.source)
                guard left.contradicts(right, sameSource: isSame) else { continue }
                told.insert([left.value, right.value])
                found.append(finding(left, right, sameSource: isSame, prose))
                break
            }
        }
        return found
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
        prose.name(of: figure.source).map { "according to \($0)" } ?? "in this text’s own words"
    }
}
