internal import ArticleAnalysis
internal import ArticleDiff

/// What a reader would call what was wrong: an age, a toll, a title, a denial, the spelling of a name.
///
/// Each is told by the words around the change; where they do not tell, nothing is said, and the notice speaks of the
/// kind of change alone.
func slot(_ change: Change, in diff: ArticleDiff) -> [String: DetailValue] {
    let old = change.old.flatMap { WordsAround($0, in: diff.old) }
    let new = change.new.flatMap { WordsAround($0, in: diff.new) }
    var facts: [String: DetailValue] = [:]
    if let old, let new {
        facts = ["oldContext": .text(old.context), "newContext": .text(new.context)]
        if let own = age(old, new) ?? title(old, new) ?? toll(change, new) { return facts.merging(own) { $1 } }
        if change.kind == .dateChanged { facts.merge(day(change, in: diff, new)) { $1 } }
    }
    if change.kind == .claimRemoved || change.kind == .claimAdded, let words = new ?? old {
        facts.merge(denial(words)) { $1 }
    }
    return facts
}

/// “a 17-year-old girl”, “Ada Bell, 17,”, “aged 17”.
private func age(_ old: WordsAround, _ new: WordsAround) -> [String: DetailValue]? {
    guard let before = number(in: old), let after = number(in: new), let age = ageWords(at: after, new) else {
        return nil
    }
    var facts: [String: DetailValue] = [
        "slot": .text("age"), "oldPhrase": .text(old.string(before)), "newPhrase": .text(new.string(after)),
    ]
    facts["person"] = (age.isEmpty ? new.name(nearest: after) : age).map { .text($0) }
    return facts
}

private func number(in words: WordsAround) -> Int? {
    let numbers = words.place.filter { words.article.tokens[$0].kind == .number || words.article.tokens[$0].tag == .cd }
    return numbers.count == 1 ? numbers.first : nil
}

/// Whose age stands there, “” where the words around do not say it; nil where it is no age.
private func ageWords(at number: Int, _ words: WordsAround) -> String? {
    let behind = (number + 1..<number + 6).filter { words.string($0) != "-" }
    if behind.count > 1, words.has(behind[0], in: "year"), words.has(behind[1], in: "old") {
        var end = behind[1]
        while words.sentence.contains(end + 1), words.article.tokens[end + 1].tag.isNoun { end += 1 }
        guard end > behind[1] else { return "" }
        let noun = words.text(behind[1] + 1...end)
        return words.isCapital(behind[1] + 1) ? noun : "\(words.anyWord(of: "the")) \(noun)"
    }
    if words.has(number - 1, in: "aged") { return "" }
    let isBetweenCommas = words.string(number - 1) == "," && [",", ".", ")", ";"].contains(words.string(number + 1))
    return isBetweenCommas && words.isCapital(number - 2) ? "" : nil
}

/// “Defence Minister Ada Bell”, “Ada Bell, the defence minister,”: another title of the same person.
private func title(_ old: WordsAround, _ new: WordsAround) -> [String: DetailValue]? {
    guard let before = titleWords(old), let after = titleWords(new), before.person == after.person,
        before.title != after.title
    else { return nil }
    return [
        "slot": .text("title"), "person": .text(after.person), "oldPhrase": .text(before.title),
        "newPhrase": .text(after.title),
    ]
}

private func titleWords(_ words: WordsAround) -> (title: String, person: String)? {
    let reach = words.place.upperBound + AnnotationThresholds.wordsOfTitle
    guard let head = (words.place.lowerBound...reach).last(where: { words.has($0, in: "title") }) else { return nil }
    var start = min(head, words.place.lowerBound)
    while isOfTitle(start - 1, words) { start -= 1 }
    guard (start...head).allSatisfy({ isOfTitle($0, words) || $0 == head || words.place.contains($0) }) else {
        return nil
    }
    if words.isCapital(head + 1) {
        var end = head + 1
        while words.isCapital(end + 1) { end += 1 }
        return (words.text(start...head), words.text(head + 1...end))
    }
    let comma = words.has(start - 1, in: "owner") ? start - 2 : start - 1
    guard words.string(comma) == ",", words.isCapital(comma - 1) else { return nil }
    var first = comma - 1
    while words.isCapital(first - 1) { first -= 1 }
    return (words.text(start...head), words.text(first...comma - 1))
}

private func isOfTitle(_ token: Int, _ words: WordsAround) -> Bool {
    guard words.sentence.contains(token) else { return false }
    let tag = words.article.tokens[token].tag
    return tag.isNoun || tag == .jj || tag == .hyph
}

/// “12 people were killed”, “killed 12 people”: what befell those who are counted.
private func toll(_ change: Change, _ words: WordsAround) -> [String: DetailValue]? {
    guard change.kind == .figureChanged || change.kind == .figureBound || change.kind == .figureRefined,
        let range = change.new, let number = number(in: words),
        let quantity = words.article.quantities.first(where: { $0.range.overlaps(range) }), quantity.kind == .count
    else { return nil }
    let noun = quantity.of.map { words.article.text[$0] }
    guard let befell = whatBefell(number, words) else { return nil }
    let people = words.anyWord(of: "people")
    let counted = noun.map { $0.split(separator: " ").last.map { String($0) } == befell ? people : $0 } ?? people
    return ["slot": .text("toll"), "counted": .text("\(counted) \(befell)")]
}

/// “killed”, in the words behind a figure or, where these tell nothing, in those before it.
private func whatBefell(_ number: Int, _ words: WordsAround) -> String? {
    func isSaid(_ token: Int) -> Bool {
        words.sentence.contains(token) && words.article.tokens[token].kind != .mark
    }
    func told(_ token: Int, _ set: String) -> String? {
        words.has(token, in: "befell") ? words.word(token) : words.partner(of: token, in: set)
    }
    let behind = (number + 1..<number + AnnotationThresholds.wordsToToll).prefix(while: isSaid)
    let before = (number - AnnotationThresholds.wordsBeforeToll..<number).reversed().prefix(while: isSaid)
    return behind.lazy.compactMap { told($0, "befalling.behind") }.first
        ?? before.lazy.compactMap { told($0, "befalling") }.first
}

/// The whole dates, and what they are the day of.
private func day(_ change: Change, in diff: ArticleDiff, _ words: WordsAround) -> [String: DetailValue] {
    var facts: [String: DetailValue] = [:]
    func date(_ range: TextRange?, _ article: ArticleAnalysis) -> DetailValue? {
        range.flatMap { range in article.dates.first { $0.range.overlaps(range) } }.map {
            .text(article.text[$0.range])
        }
    }
    facts["event"] = event(words).map { .text($0) }
    facts["oldPhrase"] = date(change.old, diff.old)
    facts["newPhrase"] = date(change.new, diff.new)
    return facts
}

/// “The hearing is on Tuesday”: what the day is the day of, where the sentence begins with it.
private func event(_ words: WordsAround) -> String? {
    var end = words.sentence.lowerBound
    guard words.has(end, in: "article") else { return nil }
    while isOfTitle(end + 1, words), end - words.sentence.lowerBound < AnnotationThresholds.wordsOfTitle { end += 1 }
    guard end > words.sentence.lowerBound, words.has(end, in: "event") else { return nil }
    return "\(words.anyWord(of: "the")) \(words.text(words.sentence.lowerBound + 1...end))"
}

/// A statement in which somebody denies something.
private func denial(_ words: WordsAround) -> [String: DetailValue] {
    guard let cue = words.place.first(where: { words.has($0, in: "denial") }) else { return [:] }
    var facts: [String: DetailValue] = ["slot": .text("denial")]
    facts["person"] = words.name(nearest: cue).map { .text($0) }
    return facts
}

/// Whether two names differ as a slip of the pen does: by a letter or two.
func areSpellings(_ old: String, _ new: String) -> Bool {
    let (left, right) = (Array(old.lowercased()), Array(new.lowercased()))
    guard left != right, left.first == right.first, abs(left.count - right.count) <= AnnotationThresholds.lettersOfSlip
    else { return false }
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
        var next = [i + 1]
        for (j, other) in right.enumerated() {
            next.append(min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1))
        }
        row = next
    }
    return (row.last ?? .max) <= AnnotationThresholds.lettersOfSlip
}
