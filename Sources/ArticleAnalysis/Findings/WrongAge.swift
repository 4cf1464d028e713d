/// An age that does not fit the year of birth: “Ada Byron, 45, was born in 1960”; “born in 1931, he died in 2010 aged 85”.
///
/// Birth and age must be said of one person by the frame itself: an age between name and “born”, or a birth, a death
/// and an age in one row. Silent where the day of publication is not known, where another year stands in the sentence,
/// and on what the unknown birthday leaves open.
struct WrongAge: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        prose.sentences.compactMap { sentence in
            let tokens = prose.article.sentences[sentence].tokens
            let births = tokens.filter { prose.plays($0, .born) }
            guard births.count == 1, let born = births.first, let birth = year(behind: born, in: tokens, prose) else {
                return nil
            }
            return ageAtDeath(birth, tokens, prose) ?? ageToday(born, birth, tokens, prose)
        }
    }

    private struct PlacedYear {
        let value: Int
        let token: Int
    }

    /// “born in 1960”, “born on 3 May 1960”, “born in Leeds in 1960”.
    private func year(behind born: Int, in sentence: Range<Int>, _ prose: Prose) -> PlacedYear? {
        for index in Range(born + 1, upTo: min(sentence.upperBound, born + Thresholds.birthReach)) {
            if let year = year(at: index, prose) { return PlacedYear(value: year, token: index) }
            if prose.tokens[index].kind == .mark, !prose.isMark(index, ",") { return nil }
            if prose.tokens[index].tag == .cc { return nil }
        }
        return nil
    }

    private func year(at index: Int, _ prose: Prose) -> Int? {
        guard prose.tokens[index].range.count == 4, let year = prose.plainInteger(index),
            Thresholds.years.contains(year)
        else { return nil }
        return year
    }

    /// “Ada Byron, 45, was born in 1960”, “the 45-year-old was born in 1960”.
    private func ageToday(_ born: Int, _ birth: PlacedYear, _ sentence: Range<Int>, _ prose: Prose) -> Finding? {
        guard let published = prose.article.published, born > sentence.lowerBound,
            !sentence.contains(where: { $0 != birth.token && year(at: $0, prose) != nil }),
            let age = ageInFront(of: born, prose), let value = prose.plainInteger(age)
        else { return nil }
        let oldest = published.year - birth.value
        guard value != oldest, value != oldest - 1, oldest > 0, Thresholds.ages.contains(Double(value)) else {
            return nil
        }
        return Finding(
            rule: "age.birth", severity: .warning,
            message:
                "Who was born in \(birth.value) was \(max(0, oldest - 1)) or \(oldest) in \(published.year), not \(value).",
            spans: [prose.tokens[age].range, prose.tokens[birth.token].range])
    }

    /// The age that stands between a name and “born”.
    private func ageInFront(of born: Int, _ prose: Prose) -> Int? {
        var index = born - 1
        while prose.plays(index, .beforeBirth), born - index <= Thresholds.jointReach { index -= 1 }
        if prose.isMark(index, ",") {
            let age = index - 1
            let isBetween = prose.isMark(age - 1, ",") && prose.isCapitalized(age - 2)
            return isBetween && prose.plainInteger(age) != nil ? age : nil
        }
        // “45-year-old”
        guard prose.plays(index, of: .aged), prose.isHyphen(index - 1), prose.isHyphen(index - 3),
            prose.plainInteger(index - 4) != nil, prose.plays(index - 5, of: .definiteArticle)
        else { return nil }
        return index - 4
    }

    /// “born in 1931, he died in 2010 aged 85”.
    private func ageAtDeath(_ birth: PlacedYear, _ sentence: Range<Int>, _ prose: Prose) -> Finding? {
        var index = birth.token + 1
        while index < sentence.upperBound, prose.plays(index, .beforeDeath) || prose.isMark(index, ",") { index += 1 }
        guard prose.plays(index, .died) else { return nil }
        let rest = Range(index + 1, upTo: min(sentence.upperBound, index + Thresholds.deathReach))
        let years = rest.filter { year(at: $0, prose) != nil }
        guard years.count == 1, let place = years.first, let death = year(at: place, prose),
            let age = rest.first(where: {
                prose.plainInteger($0).map { $0 < 130 } ?? false && prose.plays($0 - 1, .aged)
            }),
            let value = prose.plainInteger(age),
            !rest.contains(where: { prose.plays($0, of: .additive) && $0 < max(age, place) })
        else { return nil }
        let oldest = death - birth.value
        guard oldest > 0, value != oldest, value != oldest - 1 else { return nil }
        return Finding(
            rule: "age.birth", severity: .warning,
            message: "From \(birth.value) to \(death) is \(oldest - 1) or \(oldest) years, not \(value).",
            spans: [prose.tokens[age].range, prose.tokens[birth.token].range, prose.tokens[place].range])
    }
}
