extension Senses {
    /// How two words are related, in one part of speech or in any.
    ///
    /// Inflections of one word share its senses. Derivation is asked across parts of speech.
    package func relations(_ left: WordID, _ right: WordID, as part: WordClass? = nil) -> SenseRelations {
        var found = SenseRelations()
        let rights = senses(of: right, as: part)
        guard !rights.isEmpty else { return found }
        for left in senses(of: left, as: part) {
            for right in rights { compare(left, right, &found) }
            guard left.rank <= Thresholds.relatedRank else { continue }
            findOpposites(left, rights, &found)
            findAttributes(left, rights, &found)
        }
        if found.sisters != nil { found.cousins = nil }
        compareWords(left, right, &found)
        return found
    }

    private func compare(_ left: Sense, _ right: Sense, _ found: inout SenseRelations) {
        if left.synset == right.synset { return keep(match(left, right, at: left.synset), as: \.same, &found) }
        guard left.part == right.part, max(left.rank, right.rank) <= Thresholds.relatedRank else { return }
        if let head = head(of: left.synset) {
            if head == self.head(of: right.synset) { keep(match(left, right, at: head, steps: 1), as: \.near, &found) }
        } else if let steps = steps(from: right.synset, upTo: left.synset, atMost: Thresholds.broaderSteps) {
            keep(match(left, right, at: left.synset, steps: steps), as: \.broader, &found)
        } else if let steps = steps(from: left.synset, upTo: right.synset, atMost: Thresholds.broaderSteps) {
            keep(match(left, right, at: right.synset, steps: steps), as: \.narrower, &found)
        } else {
            compareSisters(left, right, &found)
        }
    }

    private func keep(
        _ match: SenseMatch, as relation: WritableKeyPath<SenseRelations, SenseMatch?>, _ found: inout SenseRelations
    ) {
        if match.isBetter(than: found[keyPath: relation]) { found[keyPath: relation] = match }
    }

    private func match(_ left: Sense, _ right: Sense, at above: Int, steps: Int = 0) -> SenseMatch {
        var match = SenseMatch(left, right)
        (match.steps, match.depth, match.breadth) = (steps, depth(of: above), breadth(of: above))
        return match
    }

    /// The fewest steps up from a synset to another one; nil if there are more.
    private func steps(from lower: Int, upTo upper: Int, atMost limit: Int) -> Int? {
        guard lower != upper else { return 0 }
        guard limit > 0 else { return nil }
        var fewest: Int?
        _ = eachUpper(of: lower) { above in
            if let steps = steps(from: above, upTo: upper, atMost: limit - 1) {
                fewest = min(steps + 1, fewest ?? .max)
            }
            return fewest == 1
        }
        return fewest
    }

    private func compareSisters(_ left: Sense, _ right: Sense, _ found: inout SenseRelations) {
        let limit = left.part == .noun ? Thresholds.cousinSteps : 1
        eachAbove(left.synset, atMost: limit) { above, up in
            guard let down = steps(from: right.synset, upTo: above, atMost: limit) else { return }
            let areSisters = up + down == 2
            guard isNarrow(above, for: left.part, depth: areSisters ? Thresholds.sisterDepth : Thresholds.cousinDepth)
            else { return }
            keep(match(left, right, at: above, steps: up + down), as: areSisters ? \.sisters : \.cousins, &found)
        }
    }

    private func eachAbove(_ synset: Int, steps: Int = 1, atMost limit: Int, _ body: (Int, Int) -> Void) {
        _ = eachUpper(of: synset) { above in
            body(above, steps)
            if steps < limit { eachAbove(above, steps: steps + 1, atMost: limit, body) }
            return false
        }
    }

    /// Whether kinds of that thing have more in common than that they exist; verbs have no deep tree.
    private func isNarrow(_ synset: Int, for part: WordClass, depth: Int) -> Bool {
        breadth(of: synset) <= Thresholds.sisterBreadth && (part == .verb || self.depth(of: synset) >= depth)
    }

    /// Adjectives of one attribute, or an adjective and the noun that it is.
    private func findAttributes(_ left: Sense, _ rights: [Sense], _ found: inout SenseRelations) {
        let (head, lefts) = attributes(of: left)
        guard !lefts.isEmpty else { return }
        for right in rights where right.rank <= Thresholds.relatedRank {
            guard head != nil || right.part == .adjective else { continue }
            let (other, rights) = attributes(of: right)
            guard head != other, let shared = lefts.first(where: rights.contains) else { continue }
            keep(match(left, right, at: shared, steps: 1), as: \.attribute, &found)
        }
    }

    /// The head of an adjective's cluster and the nouns that it is a value of; of a noun, itself.
    private func attributes(of sense: Sense) -> (head: Int?, nouns: [Int]) {
        if let head = head(of: sense.synset) { return (head, attributes.others(of: head)) }
        return (nil, sense.part == .noun ? [sense.synset] : [])
    }

    /// Senses that are opposites, or adjectives whose clusters are.
    private func findOpposites(_ left: Sense, _ rights: [Sense], _ found: inout SenseRelations) {
        let direct = opposites.others(of: left.synset)
        let head = head(of: left.synset)
        let clusters = head == left.synset ? direct : head.map(opposites.others) ?? []
        guard !direct.isEmpty || !clusters.isEmpty else { return }
        for right in rights where right.rank <= Thresholds.relatedRank {
            if direct.contains(right.synset) {
                keep(match(left, right, at: left.synset), as: \.opposite, &found)
            } else if !clusters.isEmpty, let head = self.head(of: right.synset), clusters.contains(head) {
                keep(match(left, right, at: left.synset, steps: 1), as: \.opposite, &found)
            }
        }
    }

    /// What relates the words themselves, whatever their senses.
    private func compareWords(_ left: WordID, _ right: WordID, _ found: inout SenseRelations) {
        let rights = indices(of: right)
        for left in indices(of: left) {
            for right in rights where left != right {
                if antonyms.relate(left, right) { found.areAntonyms = true }
                if families.share(left, right) { found.areDerived = true }
            }
        }
    }
}
