extension Selection {
    /// The best candidate and those of its siblings that read like a part of it, in order.
    func withSiblings(of top: Int) -> [Int] {
        guard tree[top].tag != .body, tree[top].parent != top else { return [top] }
        let siblings = tree.children(of: tree[top].parent).filter { isKept[$0] && tree[$0].tag != .text }
        let measures = measures(in: tree.subtree(tree[top].parent))
        let topClass = classWords(of: top)
        let topText = measures[top].characters
        return siblings.filter { index in
            if index == top || isNotice(index, measures[index]) { return true }
            if isAbove(index, headlineOf: top) { return false }
            let sameKind = likeness(topClass, classWords(of: index)) >= IngestThresholds.sameKind
            return isPassageOfArticle(index, measures[index])
                || (measures[index].linkDensity < IngestThresholds.siblingLinks && measures[index].commas > 0
                    && measures[index].characters >= topText
                        * (sameKind ? IngestThresholds.kinShare : IngestThresholds.siblingShare))
        }
    }

    /// Whether a sibling ends before the headline that the best candidate has in it or above it.
    private func isAbove(_ index: Int, headlineOf top: Int) -> Bool {
        guard let headline = landmarks.headline, headline < tree.subtree(top).upperBound else { return false }
        return tree.subtree(index).upperBound <= headline
    }

    /// A correction notice by its class, and no list of links to corrections.
    private func isNotice(_ index: Int, _ measure: Measure) -> Bool {
        tree[index].hint.isNotice && measure.characters >= IngestThresholds.shortestPassage
            && measure.linkDensity < IngestThresholds.siblingLinks
    }

    /// A long paragraph with few links, or a short one with none that is a sentence.
    private func isPassageOfArticle(_ index: Int, _ measure: Measure) -> Bool {
        let isParagraph =
            tree[index].tag == .p
            || (tree[index].tag == .div && !tree.subtree(index).dropFirst().contains { tree[$0].tag.isBlock })
        guard isParagraph else { return false }
        if measure.characters > IngestThresholds.longSibling {
            return measure.linkDensity < IngestThresholds.siblingLinks
        }
        let text = text(of: index)
        return measure.linked == 0 && (text.place(of: ". ") != nil || text.hasSuffix("."))
    }

    private func classWords(of index: Int) -> Set<Substring> {
        Set((tree[index]["class"] ?? "").split(whereSeparator: \.isWhitespace))
    }

    /// Common words among all words, 0 to 1.
    private func likeness(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
        let all = left.union(right).count
        return all == 0 ? 0 : Double(left.intersection(right).count) / Double(all)
    }
}
