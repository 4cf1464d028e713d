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
        if isNewBlock || units.count > Thresholds.longestStretch
            || !goesOn(sentence, after: units, in: reading, quotations)
        {
            close()
        }
        block = sentence.block
        for token in sentence.tokens {
            let range = reading.tokens[token].range
            while next < quotations.count, quotations[next].outer.end <= range.start { next += 1 }
            if units.count > Thresholds.longestStretch { close() }
            guard next < quotations.count, quotations[next].outer.start <= range.start else {
                units.append(Unit(range: range, token: token, quotation: nil))
                continue
            }
            if units.last?.quotation != next {
                units.append(Unit(range: quotations[next].outer, token: token, quotation: next))
            }
        }
    }
    close()
    return stretches
}

/// Whether a sentence belongs to the stretch that is open: it starts inside its last quotation, or goes on after it in
/// lower case or with a dash.
private func goesOn(_ sentence: Sentence, after units: [Unit], in reading: Reading, _ quotations: [Quotation]) -> Bool {
    guard let last = units.last, let quotation = last.quotation, let first = sentence.tokens.first else { return false }
    if sentence.range.start < quotations[quotation].outer.end { return true }
    if reading.tokens[first].kind == .word, reading.capitals[first] == .lower { return true }
    if reading.marks[first] == .dash { return true }
    return endsAloud(quotations[quotation], in: reading) && isAttribution(sentence, in: reading)
}

/// Whether a quotation ends in “!” or “?”, so that its attribution may follow as if it were a sentence.
private func endsAloud(_ quotation: Quotation, in reading: Reading) -> Bool {
    guard let last = reading.page.text.bytes[quotation.inner.bounds].last else { return false }
    return last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
}

/// A short sentence without marks of its own that tells who spoke.
private func isAttribution(_ sentence: Sentence, in reading: Reading) -> Bool {
    guard sentence.tokens.count <= Thresholds.longestAttribution else { return false }
    return sentence.tokens.contains {
        reading.verb($0).map { $0.takes.contains(.speech) && $0.forms.contains(.past) } ?? false
    }
}
