/// The quantities of an article by sentence, with the tokens that they are written with; none that is part of a date.
struct SentenceFigures {
    struct PlacedFigure {
        let quantity: Quantity
        let tokens: Range<Int>

        var isExact: Bool { quantity.bound == .exact && quantity.value != nil }

        /// Whether both measure the same, and neither is a percentage or an ordinal.
        func isComparable(to other: PlacedFigure) -> Bool {
            guard quantity.kind == other.quantity.kind || quantity.unit == nil || other.quantity.unit == nil,
                ![.percent, .ordinal, .fraction, .multiple].contains(quantity.kind),
                ![.percent, .ordinal, .fraction, .multiple].contains(other.quantity.kind)
            else { return false }
            return quantity.unit == other.quantity.unit || quantity.unit == nil || other.quantity.unit == nil
        }

        /// How far off the figure may be by rounding: half of its last digit, where it has zeros or decimals at its end.
        func slack(_ prose: Prose) -> Double {
            guard let value = quantity.value?.magnitude, value > 0 else { return 0 }
            let digits = prose.bytes(of: quantity.range).filter { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
            if let stop = digits.firstIndex(of: UInt8(ascii: ".")) {
                return Self.step(of: value, digits: digits.count - 1) / 2 * (digits.count - 1 > stop ? 1 : 0)
            }
            if value < Thresholds.leastRounded, digits.count > 0 { return 0 }
            let significant = max(2, digits.reversed().drop { $0 == UInt8(ascii: "0") }.count)
            return Self.step(of: value, digits: digits.isEmpty ? 2 : min(significant, max(1, digits.count))) / 2
        }

        /// What the last of so many digits is worth.
        private static func step(of value: Double, digits: Int) -> Double {
            var step = 1.0
            while step * 10 <= value { step *= 10 }
            while step > value { step /= 10 }
            for _ in 1..<max(2, digits) where digits > 1 { step /= 10 }
            return step
        }
    }

    private let figures: [Int: [PlacedFigure]]

    init(_ prose: Prose) {
        var figures: [Int: [PlacedFigure]] = [:]
        var date = 0
        let dates = prose.article.dates
        for quantity in prose.article.quantities {
            while date < dates.count, dates[date].range.end <= quantity.range.start { date += 1 }
            if date < dates.count, dates[date].range.overlaps(quantity.range) { continue }
            let start = prose.tokens.firstIndex(past: { $0.range.end <= quantity.range.start })
            let end = prose.tokens.firstIndex(past: { $0.range.start < quantity.range.end })
            figures[quantity.sentence, default: []].append(
                PlacedFigure(quantity: quantity, tokens: Range(start, upTo: end)))
        }
        self.figures = figures
    }

    subscript(sentence: Int) -> [PlacedFigure] { figures[sentence] ?? [] }
}

extension Prose {
    func bytes(of range: TextRange) -> ArraySlice<UInt8> { text.bytes[range] }
}
