/// Says what each block is on the page, by its shape and its place: the headline stands before the first paragraph,
/// furniture before it, in the known phrases, and in the run of short lines behind the last paragraph.
///
/// Silent where there is no article: a text without a paragraph of prose is body, as it was given.
func blockRoles(of drafts: [BlockDraft], in text: ArticleText) -> [BlockRole] {
    var page = PageReader(drafts: drafts, text: text)
    return page.roles()
}

private struct PageReader {
    let drafts: [BlockDraft]
    let text: ArticleText
    let lines: [LineLength]
    /// Whether a block is a paragraph: enough words, and the end of a sentence.
    let isParagraph: [Bool]
    var assigned: [BlockRole] = []
    private static let mostWords = Thresholds.mostHeadlineWords + 1

    init(drafts: [BlockDraft], text: ArticleText) {
        (self.drafts, self.text) = (drafts, text)
        let lines = drafts.map { LineLength(text, $0.range, limit: Self.mostWords) }
        self.lines = lines
        isParagraph = zip(drafts, lines).map { draft, line in
            (draft.shape == .prose || draft.shape == .quoted) && line.words >= Thresholds.fewestParagraphWords
                && (line.isCut || endsSentence(text, draft.range))
        }
    }

    mutating func roles() -> [BlockRole] {
        assigned = drafts.map(role)
        guard drafts.count > 1, let first = isParagraph.firstIndex(of: true), let last = isParagraph.lastIndex(of: true)
        else {
            return drafts.map {
                $0.shape == .item || $0.shape == .tableRow ? .list : $0.shape == .heading ? .headline : .body
            }
        }
        let headline = headline(before: first)
        if let headline { placeTop(headline, first) }
        for index in drafts.indices where index > first && index < last && isCrosshead(index) {
            assigned[index] = .headline
        }
        if let headline { dropRepeats(of: headline) }
        widenCaptions()
        dropTail(after: last)
        return assigned
    }

    /// What a block is by its shape alone.
    private func role(of draft: BlockDraft) -> BlockRole {
        switch draft.shape {
        case .prose, .quoted: .body
        case .heading: .headline
        case .item, .tableRow: .list
        case .caption: .caption
        case .byline: .byline
        case .date: .dateline
        case .furniture: .furniture
        }
    }

    // MARK: The top of the page

    /// The first heading, or the first line with the length of one, before the first paragraph.
    private func headline(before first: Int) -> Int? {
        if let heading = drafts.indices.prefix(first).first(where: { drafts[$0].shape == .heading }) { return heading }
        let candidates = drafts.indices.prefix(first).filter {
            drafts[$0].shape == .prose && !lines[$0].isCut && lines[$0].capitals > 0
        }
        return candidates.first { lines[$0].words >= Thresholds.fewestHeadlineWords } ?? candidates.last
    }

    private mutating func placeTop(_ headline: Int, _ first: Int) {
        assigned[headline] = .headline
        for index in drafts.indices.prefix(headline) where drafts[index].shape == .prose || drafts[index].shape == .date
        {
            assigned[index] = .furniture
        }
        for index in Range(headline + 1, upTo: first)
        where drafts[index].shape == .prose && lines[index].words >= Thresholds.fewestStandfirstWords {
            assigned[index] = .standfirst
        }
    }

    // MARK: The article

    /// A short line between paragraphs, on its own, without a stop.
    private func isCrosshead(_ index: Int) -> Bool {
        let draft = drafts[index]
        guard draft.shape == .prose, draft.isFirst, drafts.dropFirst(index + 1).first?.isFirst ?? false,
            lines[index].words <= Thresholds.mostCrossheadWords
        else {
            return false
        }
        guard let start = text.bytes[draft.range].first, start.isASCIIUppercase,
            let end = text.bytes[draft.range].last
        else {
            return false
        }
        return end == 0x3F || (!endsSentence(text, draft.range) && end != 0x3A && end != 0x2C && end != 0x3B)
    }

    private mutating func dropRepeats(of headline: Int) {
        guard lines[headline].words >= Thresholds.fewestHeadlineWords else { return }
        let wanted = words(of: headline)
        for index in drafts.indices
        where index > headline && lines[index].words == wanted.count && words(of: index) == wanted {
            assigned[index] = .furniture
        }
    }

    private func words(of index: Int) -> [WordID] {
        LineWords(text, drafts[index].range, limit: Self.mostWords).words
    }

    /// Lines that stand with a photo credit belong to the same picture.
    private mutating func widenCaptions() {
        for index in drafts.indices where drafts[index].shape == .caption {
            var above = index
            while above > 0, !drafts[above].isFirst, assigned[above - 1] == .body {
                above -= 1
                assigned[above] = .caption
            }
        }
    }

    // MARK: The foot of the page

    /// In the run of short lines behind the last paragraph, everything from the first piece of furniture on is
    /// furniture.
    private mutating func dropTail(after last: Int) {
        var start = drafts.count
        while start > last + 1, isShort(start - 1) { start -= 1 }
        guard let furniture = drafts.indices.dropFirst(start).first(where: { assigned[$0] == .furniture }) else {
            return
        }
        for index in drafts.indices.dropFirst(furniture) where assigned[index] != .caption {
            assigned[index] = .furniture
        }
    }

    private func isShort(_ index: Int) -> Bool {
        assigned[index] == .furniture
            || lines[index].words <= Thresholds.mostFurnitureWords && !endsSentence(text, drafts[index].range)
    }
}
