extension Selection {
    /// The passages between the headline and the article that sum it up, which templates put outside the box that holds the
    /// article: a deck in the `header`, an `h2` under the `h1`, `p.standfirst`, and whatever the page's description repeats.
    ///
    /// `visible` says which nodes readers see, before anything was dropped for its class.
    func standfirst(before roots: [Int], visible: [Bool]) -> [PagePassage] {
        guard let headline = landmarks.headline, let end = firstKept(behind: headline, in: roots) else { return [] }
        var page = self
        page.isKept = visible
        let between = page.passages(in: tree[headline].end..<max(end, tree[headline].end))
        return Array(
            between.filter { page.isStandfirst($0, below: headline) }.prefix(IngestThresholds.standfirstPassages))
    }

    /// The first text of the article behind the headline.
    private func firstKept(behind headline: Int, in roots: [Int]) -> Int? {
        roots.lazy.flatMap { tree.subtree($0) }.first {
            $0 > headline && isKept[$0] && tree[$0].tag == .text && !isBlank(tree[$0].text)
        }
    }

    private func isStandfirst(_ passage: PagePassage, below headline: Int) -> Bool {
        let container = passage.container
        guard !isInside(.figure, container), !isInside(.nav, container), !isInside(.aside, container),
            !isInside(.form, container), !isInside(.li, container), tree[container].tag != .figcaption,
            tree[container].tag != .li, !tree.isInComments(container)
        else { return false }
        let text = passage.nodes.map { tree[$0].text }.joined(separator: " ")
        let measure = Measure(text: text)
        guard measure.characters >= IngestThresholds.shortestStandfirst,
            measure.characters <= IngestThresholds.longestStandfirst
        else { return false }
        let isDated =
            measure.characters <= Double(IngestThresholds.longestDateLine) && findDay(in: text, order: .dayFirst) != nil
        let words = WordHashes(text)
        guard !isDated, !repeatsHeadline(text, headline), words.isProse,
            linkedShare(of: passage) < IngestThresholds.siblingLinks, !isFurnitureLine(text)
        else {
            return false
        }
        return agreement.opensArticle(words) || isCalledDeck(container) || isInside(.header, container)
            || tree[container].tag == .h2 || stands(container, besides: headline)
    }

    private func repeatsHeadline(_ text: String, _ headline: Int) -> Bool {
        let (words, title) = (Set(pageWords(text)), Set(pageWords(tree.text(of: headline))))
        return Double(words.intersection(title).count) > IngestThresholds.titleLikeness * Double(words.count)
    }

    /// Whether nothing but a box or two lies between the two, and the passage is a paragraph of its own.
    private func stands(_ container: Int, besides headline: Int) -> Bool {
        tree[container].tag == .p
            && tree.ancestors(of: container).prefix(2).contains { tree.subtree($0).contains(headline) }
    }

    /// Whether its class, or that of a box around it, is what editors call these lines.
    func isCalledDeck(_ index: Int) -> Bool {
        ([index] + tree.ancestors(of: index).prefix(2)).contains { tree[$0].hint.isDeck }
    }

    /// Whether a box around it is called what is no article: `banner`, `newsletter`.
    private func isCalledFurniture(_ index: Int) -> Bool {
        ([index] + tree.ancestors(of: index)).contains { node in
            let hint = tree[node].hint
            return hint.isUnlikely && !hint.isLikely && !hint.isDeck && tree[node].tag != .body
                && tree[node].tag != .html
        }
    }

    private func isCalledCaption(_ index: Int) -> Bool {
        ([index] + tree.ancestors(of: index).prefix(2)).contains { tree[$0].hint.isCaption }
    }

    /// The share of its text that is links, 0 to 1.
    func linkedShare(of passage: PagePassage) -> Double {
        var (linked, all) = (0.0, 0.0)
        for node in passage.nodes where tree[node].tag == .text {
            let length = Measure(text: tree[node].text).characters
            all += length
            if isInside(.a, node) { linked += length }
        }
        return all == 0 ? 0 : linked / all
    }
}
