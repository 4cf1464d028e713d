/// Cuts a page into sentences of the narration: a sentence that ends inside a quotation ends nothing outside it.
func findStretches(in reading: Reading, quotations: [Quotation]) -> [Stretch] {
    var stretches: [Stretch] = []
    var units: [Unit] = []
    var block = 0
    var next = 0
    func close() {
        if !units.isEmpty { stretches.append(Stretch(reading: reading, block: block, units: units)) }
        units = []
    }
    for sentence in reading.page.sentences {
        let isNewBlock = sentence.block != block
        if isNewBlock || units.count > Thresholds.longestStretch || !goesOn(sentence, after: units, in: reading, quotations) { close() }
        block = sentence.block
        for token in sentence.tokens {
            let range = reading.tokens[token].range
            while next < quotations.count, quotations[next].outer.end <= range.start { next += 1 }
            if units.count > Thresholds.longestStretch { close() }
            guard next < quotations.count, quotations[next].outer.start <= range.start else {
                units.append(Unit(range: range, token: token, quotation: nil))
                continue
            }
            if units.last?.quotation != next { units.append(Unit(range: quotations[next].outer, token: token, quotation: next)) }
        }
    }
    close()
    return stretches
}

/// Whether a sentence belongs to the stretch that is open: it starts inside its last quotation, or goes on after it in lower case.
private func goesOn(_ sentence: Sentence, after units: [Unit], in reading: Reading, _ quotations: [Quotation]) -> Bool {
    guard let last = units.last, let quotation = last.quotation, let first = sentence.tokens.first else { return false }
    if sentence.range.start < quotations[quotation].outer.end { return true }
    return reading.tokens[first].kind == .word && reading.capitals[first] == .lower
}
