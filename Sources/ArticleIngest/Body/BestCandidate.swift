extension Selection {
    /// The element that holds the most article for its links; the body where nothing scores.
    func bestCandidate() -> Int {
        let measures = measures(in: tree.indices)
        let (scores, opening) = candidateScores()
        let weighed = scores.map { index, score in (index: index, score: score * (1 - measures[index].linkDensity)) }
            .sorted { ($0.score, $1.index) > ($1.score, $0.index) }
        guard let densest = weighed.first, densest.score > 0 else { return tree.first(.body) ?? 0 }
        let top = opening.flatMap { described($0, among: weighed) } ?? densest
        let table = Dictionary(weighed.map { ($0.index, $0.score) }, uniquingKeysWith: { first, _ in first })
        let shared =
            top.index == densest.index
            ? sharedAncestor(of: Array(weighed.prefix(IngestThresholds.rivals))) ?? top.index : top.index
        return onlyChildClimb(from: climb(from: shared, scores: table))
    }

    /// The best candidate that holds the passage which says what the page's description says, where that is another than
    /// the densest and no mere paragraph beside it: a second article may be longer, and an answer than its question.
    private func described(_ passage: Int, among weighed: [(index: Int, score: Double)]) -> (index: Int, score: Double)?
    {
        guard let densest = weighed.first, !tree.subtree(densest.index).contains(passage) else { return nil }
        return weighed.first { candidate in
            candidate.score >= IngestThresholds.describedShare * densest.score
                && tree.subtree(candidate.index).contains(passage)
                && !tree.subtree(candidate.index).contains(densest.index)
        }
    }

    /// Scores of the elements around passages, in document order, and the container of the passage that the description
    /// was taken from.
    private func candidateScores() -> (scores: [(index: Int, score: Double)], opening: Int?) {
        var opening: Int?
        var scores: [Double?] = Array(repeating: nil, count: tree.nodes.count)
        for passage in passages(in: tree.indices) where isScored(tree[passage.container].tag) {
            let text = passage.nodes.map { tree[$0].text }.joined(separator: " ")
            let measure = Measure(text: text)
            guard measure.characters >= IngestThresholds.shortestPassage else { continue }
            let words = WordHashes(text)
            if opening == nil, agreement.opensArticle(words) { opening = passage.container }
            let score = score(of: passage, words, measure)
            for (level, ancestor) in shareholders(of: passage.container).enumerated() {
                let share = level == 0 ? 1 : level == 1 ? 2 : Double(level * 3)
                scores[ancestor] = (scores[ancestor] ?? startScore(of: ancestor)) + score / share
            }
        }
        // A notice may be called “article-correction”, and is not the article.
        let candidates = scores.enumerated().filter { !tree[$0.offset].hint.isNotice }
        return (candidates.compactMap { index, score in score.map { (index, $0) } }, opening)
    }

    /// A point for each comma and each hundred characters, less where the place speaks against it, more where the page says
    /// elsewhere that this is its article.
    private func score(of passage: PagePassage, _ words: WordHashes, _ measure: Measure) -> Double {
        let score = 2 + Double(measure.commas) + min(measure.characters / 100, IngestThresholds.mostLengthScore)
        let isDoubtful =
            !words.isProse || isBeforeHeadline(passage.container) || isInside(.footer, passage.container)
            || isMarkedAsNotice(passage, in: self)
        return score * (isDoubtful ? IngestThresholds.doubtfulPassage : 1) * agreement.factor(of: words)
    }

    private func isBeforeHeadline(_ index: Int) -> Bool { landmarks.headline.map { index < $0 } ?? false }

    private func isScored(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .p, .td, .pre, .section, .div, .article, .main, .center, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Who shares the score of a passage: the block that holds it where that holds more, then the next ones up.
    private func shareholders(of container: Int) -> [Int] {
        let node = tree[container]
        let isLeaf =
            node.tag == .p || node.tag == .pre || node.tag.isHeading
            || !tree.subtree(container).dropFirst().contains { tree[$0].tag.isBlock }
        let up = tree.ancestors(of: container).prefix(IngestThresholds.sharingLevels).filter { tree[$0].tag != .html }
        return isLeaf ? up : Array(([container] + up).prefix(IngestThresholds.sharingLevels))
    }

    private func startScore(of index: Int) -> Double {
        let base: Double =
            switch tree[index].tag {
            case .div: 5
            case .pre, .td, .blockquote: 3
            case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
            case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
            default: 0
            }
        return base + weight(of: index)
    }

    /// The element that three close rivals of the best have above them: the article then is spread over it.
    private func sharedAncestor(of rivals: [(index: Int, score: Double)]) -> Int? {
        guard let top = rivals.first else { return nil }
        let close = rivals.dropFirst().filter { $0.score >= IngestThresholds.closeRival * top.score }
        guard close.count >= IngestThresholds.rivalsToShare else { return nil }
        return tree.ancestors(of: top.index).first { ancestor in
            tree[ancestor].tag != .body && tree[ancestor].tag != .html
                && close.count { tree.subtree(ancestor).contains($0.index) } >= IngestThresholds.rivalsToShare
        }
    }

    /// Goes up while the score grows: a parent that scores higher holds more of the article.
    private func climb(from start: Int, scores: [Int: Double]) -> Int {
        var (top, last) = (start, scores[start] ?? 0)
        let least = last / 3
        for parent in tree.ancestors(of: start) where tree[parent].tag != .body && tree[parent].tag != .html {
            guard let score = scores[parent] else { continue }
            if score < least { break }
            if score > last {
                top = parent
                break
            }
            last = score
        }
        return top
    }

    /// Goes up while there is nothing beside it, so that the siblings that belong to it come into sight.
    private func onlyChildClimb(from start: Int) -> Int {
        var top = start
        while tree[top].tag != .body, tree[top].parent != top, tree[tree[top].parent].tag != .body {
            let siblings = tree.children(of: tree[top].parent).filter { isKept[$0] && tree[$0].tag != .text }
            guard siblings.count == 1 else { break }
            top = tree[top].parent
        }
        return top
    }
}
