/// A passage that is left, with its text as it will be kept.
struct PassageLine {
    let passage: PagePassage
    let text: String
    var role: IngestedRole
    var kind: IngestedKind?
    /// The share of it that is links, 0 to 1.
    let links: Double
    /// Whether it is marked as a correction notice, which never is furniture.
    let isNotice: Bool
    /// Whether it is a row, or a cell, of a table.
    let isRow: Bool

    /// The next cell of the same row put behind it.
    func joined(with cell: PassageLine) -> PassageLine {
        PassageLine(
            passage: passage, text: "\(text) | \(cell.text)", role: role, kind: kind, links: (links + cell.links) / 2,
            isNotice: isNotice || cell.isNotice, isRow: true)
    }
}

/// The lines without the furniture among them: buttons, credits, calls to subscribe, and links to other articles with the
/// words that head them.
func withoutFurniture(_ lines: [PassageLine]) -> [PassageLine] {
    var kept: [PassageLine] = []
    var (texts, isBelowRelated) = (0, false)
    for (position, line) in lines.enumerated() {
        let isLate = lines.count - position <= IngestThresholds.linesAtTheEnd
        let isEarly = position < IngestThresholds.linesAtTheTop
        // One text may be the standfirst; a page of dates alone is a page of dates.
        let isHead = texts < 2 && position < IngestThresholds.linesOfHead
        switch line.kind(isEarly: isEarly, isLate: isLate, isFirst: isHead) {
        case .article:
            let next = position + 1 < lines.count ? lines[position + 1] : nil
            let headsLinks = line.mayHead && (next?.isLinkAlone ?? false)
            if headsLinks || (isBelowRelated && line.isTeaser) {
                isBelowRelated = true
                continue
            }
            isBelowRelated = false
            if line.isText { texts += 1 }
            kept.append(line.asEntryTime ?? line)
        case .related: isBelowRelated = true
        case .furniture: break
        }
    }
    while let last = kept.last, last.role == .headline, !last.isNotice { kept.removeLast() }
    return kept
}

extension PassageLine {
    /// Whether the article may have begun with it: no headline, no picture, but a standfirst.
    fileprivate var isText: Bool { role == .body && endsSentence }

    /// The time of an entry of a live blog: a clock by itself among the text.
    fileprivate var asEntryTime: PassageLine? {
        guard role == .body || role == .headline, !isRow, !isNotice,
            text.utf8.count <= IngestThresholds.longestDateLine,
            FurnitureLine(text).isTime
        else { return nil }
        var line = self
        (line.role, line.kind) = (.dateline, nil)
        return line
    }

    fileprivate enum Kind { case article, related, furniture }

    /// A clock in the middle is that of an entry of a live blog, unless it counts from the moment of reading.
    fileprivate func kind(isEarly: Bool, isLate: Bool, isFirst: Bool) -> Kind {
        guard !isNotice, !isRow, text.utf8.count <= IngestThresholds.longestFurnitureLine else { return .article }
        let line = FurnitureLine(text)
        if role != .list, line.opensRelated { return line.isLabel ? .related : .furniture }
        if isFirst, role != .headline, line.isMeta { return .furniture }
        if line.isLabel || (role != .headline && line.isCredit) { return .furniture }
        if line.isClock, isFirst || isEarly || isLate || line.countsFromNow { return .furniture }
        if line.isCall, links > 0 || isEarly || isLate { return .furniture }
        return isLate && isLinkAlone ? .furniture : .article
    }

    /// A paragraph that is one link and no sentence: the headline of another article.
    fileprivate var isLinkAlone: Bool {
        role == .body && links >= IngestThresholds.teaserLinks && !endsSentence
            && text.split(separator: " ").count >= IngestThresholds.wordsOfTeaser
    }

    /// Whether it may head links to other articles, in whatever language: a few words that end in a colon or a question mark.
    fileprivate var mayHead: Bool {
        role != .list && role != .caption && !isNotice && !isRow && links == 0
            && text.last.map { ":：?？".contains($0) } ?? false
            && text.split(separator: " ").count <= IngestThresholds.wordsOfLabel
    }

    /// What stands in a list of other articles: links.
    fileprivate var isTeaser: Bool { links >= IngestThresholds.boxLinks }

    private var endsSentence: Bool { text.last.map { ".!?…。．！？\"”»'’)".contains($0) } ?? false }
}
