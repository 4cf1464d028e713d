internal import ArticleAnalysis

/// “up to 12,000 troops”, “£1.2 million = 1,200,000 GBP”: the words, and the value where the words do not show it.
///
/// Silent on ordinals and on a spelled “one”: neither is a figure that an editor checks.
func figureForPeople(_ quantity: Quantity, in analysis: ArticleAnalysis) -> String? {
    let number = analysis.text[quantity.range]
    let isSpelled = !number.contains(where: \.isNumber)
    if quantity.kind == .ordinal || isSpelled && quantity.value == 1 { return nil }
    let words = withCounted(quantity, in: analysis)
    let isHidden =
        number.contains(where: \.isLetter) && (quantity.low ?? quantity.high ?? 0) >= ReportThresholds.largeFigure
    return isHidden
        ? "\(words) = \(interval(quantity))\(quantity.kind == .money ? " \(quantity.unit ?? "")" : "")" : words
}

/// The figure with what it counts: as written where that follows, else with its unit.
private func withCounted(_ quantity: Quantity, in analysis: ArticleAnalysis) -> String {
    if let counted = quantity.of, counted.start >= quantity.phrase.end {
        if counted.start - quantity.phrase.end <= ReportThresholds.betweenFigureAndCounted {
            return analysis.text[quantity.phrase.union(counted)]
        }
        return "\(analysis.text[quantity.phrase]) \(analysis.text[counted])"
    }
    let words = analysis.text[quantity.phrase]
    guard quantity.kind == .measure, let unit = quantity.unit,
        words.allSatisfy({ $0.isNumber || $0 == "," || $0 == "." })
    else {
        return words
    }
    return "\(words) \(unit)\(quantity.value == 1 ? "" : "s")"
}

/// “1,000,000 or more”, “10,000 to 12,000”.
private func interval(_ quantity: Quantity) -> String {
    switch (quantity.low, quantity.high) {
    case (let low?, let high?) where low == high: grouped(low)
    case (let low?, let high?): low == 0 ? "at most \(grouped(high))" : "\(grouped(low)) to \(grouped(high))"
    case (let low?, nil): "\(grouped(low)) or more"
    case (nil, let high?): "\(grouped(high)) or less"
    case (nil, nil): "open"
    }
}

/// With commas between thousands, and without “.0” behind a whole number.
private func grouped(_ value: Double) -> String {
    guard value == value.rounded(), abs(value) < 1e15 else { return String(value) }
    let digits = String(Int(abs(value)))
    let groups = stride(from: digits.count, to: 0, by: -3).map { String(digits.prefix($0).suffix(3)) }.reversed()
    return (value < 0 ? "-" : "") + groups.joined(separator: ",")
}

/// “Friday = 2024-10-18”, “last year = 2023”, “May 2025”: the words, and the days where the words do not show them.
func dateForPeople(_ mention: DateMention, in analysis: ArticleAnalysis) -> String {
    let words = analysis.text[mention.range]
    guard let from = mention.from, let to = mention.to else { return "\(words) (not resolved)" }
    if [from.civil.year, to.civil.year].allSatisfy({ words.contains(String($0)) }) { return words }
    return "\(words) = \(period(from, to))"
}

/// A day, a month, a year or what lies between two days.
private func period(_ from: Day, _ to: Day) -> String {
    if from == to { return from.iso }
    let (first, last) = (from.civil, to.civil)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) {
        return first.year == last.year ? String(first.year) : "\(first.year) to \(last.year)"
    }
    let isWholeMonth =
        (first.year, first.month, first.day) == (last.year, last.month, 1) && (to + 1).civil.month != last.month
    return isWholeMonth ? String(from.iso.prefix(7)) : "\(from.iso) to \(to.iso)"
}
