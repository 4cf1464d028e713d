/// A word that is one, but not the one that was meant: “could of”, “a significant possibly”, “the South Korea’s
/// agency”.
///
/// Speaks only where the words around prove it; which ones do stands in `en/real-words.tsv`. Silent inside hyphenated
/// compounds.
struct RealWordSlip: FindingRule {
    func findings(in prose: Prose) -> [Finding] {
        var found: [Finding] = []
        for sentence in prose.sentences {
            let tokens = prose.article.sentences[sentence].tokens
            for index in tokens where prose.tokens[index].kind == .word {
                for template in prose.language.slips[prose.tokens[index].word] {
                    guard let places = places(of: template, at: index, in: tokens, prose) else { continue }
                    if let finding = finding(template, places, prose) { found.append(finding) }
                    break
                }
            }
        }
        return found
    }

    /// The tokens that the template's elements stand for, the slip's first at `index`; nil where it does not fit.
    private func places(of template: SlipTemplate, at index: Int, in tokens: Range<Int>, _ prose: Prose) -> [Int?]? {
        var places = [Int?](repeating: nil, count: template.elements.count)
        var place: Int? = index
        for element in template.elements.indices.dropFirst(template.slip.lowerBound) {
            if element > template.slip.lowerBound { place = place.flatMap { neighbour(of: $0, 1, in: tokens, prose) } }
            guard template.elements[element].accepts(place.map { prose.tokens[$0] }) else { return nil }
            places[element] = place
        }
        place = index
        for element in template.elements.indices.prefix(template.slip.lowerBound).reversed() {
            place = place.flatMap { neighbour(of: $0, -1, in: tokens, prose) }
            guard template.elements[element].accepts(place.map { prose.tokens[$0] }) else { return nil }
            places[element] = place
        }
        return places.contains { $0.map(prose.isInCompound) ?? false } ? nil : places
    }

    /// The next token that is no quotation mark.
    private func neighbour(of index: Int, _ step: Int, in tokens: Range<Int>, _ prose: Prose) -> Int? {
        var next = index + step
        while tokens.contains(next), prose.isQuotationMark(next) { next += step }
        return tokens.contains(next) ? next : nil
    }

    private func finding(_ template: SlipTemplate, _ places: [Int?], _ prose: Prose) -> Finding? {
        let slip = places[template.slip.clamped(to: places.indices)]
        guard let first = slip.first ?? nil, let last = slip.last ?? nil else { return nil }
        guard let meant = template.meant else { return surplus(first, template, prose) }
        let range = TextRange(prose.tokens[first].range.start, prose.tokens[last].range.end)
        let right = prose.shape(prose.tokens[first]) == .capitalized ? meant.capitalizedFirst : meant
        return Finding(
            rule: "typo.realword", severity: .error,
            message: "“\(prose.text[range])” should be “\(right)”: \(template.reason)",
            spans: [range],
            suggestion: right)
    }

    private func surplus(_ index: Int, _ template: SlipTemplate, _ prose: Prose) -> Finding? {
        guard prose.tokens.indices.contains(index + 1) else { return nil }
        let next = prose.tokens[index + 1].range
        let word = prose.text[prose.tokens[index].range]
        return Finding(
            rule: "typo.realword", severity: .error, message: "“\(word)” is one word too many: \(template.reason)",
            spans: [TextRange(prose.tokens[index].range.start, next.end)], suggestion: prose.text[next])
    }
}
