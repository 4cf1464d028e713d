/// The body with the notices that its page carries elsewhere: above the headline, in an aside, at the foot of the article
/// or in its structured data, each as a block at its place.
///
/// Silent on links to corrections, on navigation and forms, on what readers comment, and on what stands in the body.
func keepNotices(in body: PageBody, of tree: HTMLTree) -> PageBody {
    let linked = readLinkedCorrections(of: tree).prefix(IngestThresholds.noticesTried)
    let strays = strayNotices(on: tree, besides: body)
    guard !linked.isEmpty || !strays.isEmpty else { return body }
    let notices = Set(body.notices)
    var kept = PageBody(hidden: body.hidden)
    var next = 0
    for (block, place) in zip(body.blocks, body.places) {
        while next < strays.count, strays[next].place < place {
            kept.add(strays[next])
            next += 1
        }
        let isNotice = notices.contains(block.range)
        kept.append(
            body.text[block.range], role: block.role, kind: block.kind, place: place, isNotice: isNotice)
    }
    for stray in strays.dropFirst(next) { kept.add(stray) }
    for correction in linked { kept.add(correction) }
    return kept
}

/// A notice outside the body.
private struct StrayNotice {
    let place: Int
    let text: String
    let kind: CorrectionNotice.Kind
    let date: String?
}

private func strayNotices(on tree: HTMLTree, besides body: PageBody) -> [StrayNotice] {
    let page = Selection(readable: tree)
    var isMarked = Array(repeating: false, count: tree.nodes.count)
    for element in body.noticeElements where !isMarked[element] {
        for node in tree.subtree(element) { isMarked[node] = true }
    }
    var tried = 0
    var (strays, label): ([StrayNotice], CorrectionNotice.Kind?) = ([], nil)
    for passage in page.passages(in: tree.indices) {
        let above = label
        label = nil
        // Nearly every passage ends here, at its first characters.
        let isMarked = isMarked[passage.container]
        guard isMarked || above != nil || NoticePhrases.all.mayOpen(page.head(of: passage)) else { continue }
        let words = passageText(passage, in: tree)
        label = NoticePhrases.all.kind(ofLabel: words)
        guard label == nil, let kind = page.kind(of: passage, words, isMarked: isMarked, label: above) else { continue }
        // To look for its words costs the length of the article; a page of nothing but notices has thousands.
        tried += 1
        guard tried <= IngestThresholds.noticesTried, strays.count < IngestThresholds.mostStrayNotices else { break }
        if body.text.contains(words) || strays.contains(where: { $0.text == words }) { continue }
        let time = tree.subtree(passage.container).first { tree[$0].tag == .time }.flatMap { tree[$0]["datetime"] }
        strays.append(
            StrayNotice(place: passage.nodes.first ?? 0, text: words, kind: kind, date: time.flatMap { readStamp($0) }))
    }
    return strays
}

extension Selection {
    /// All of a page but what holds no text to read.
    fileprivate init(readable tree: HTMLTree) {
        self.init(
            tree: tree, tables: .none(of: tree), landmarks: .none, agreement: .none, suspicion: .none)
        visit(tree.indices) { page, index in
            if tree[index].tag.isSilent { page.drop(index) }
        }
    }

    /// The first words of a passage.
    fileprivate func head(of passage: PagePassage) -> String {
        var head = ""
        for node in passage.nodes where tree[node].tag == .text && (!head.isEmpty || !isBlank(tree[node].text)) {
            head += tree[node].text
            if head.utf8.count >= IngestThresholds.noticeOpening { break }
        }
        return head
    }

    /// Of which kind a passage is by its words, by its class, or by the label above it; nil for any other passage.
    fileprivate func kind(
        of passage: PagePassage, _ words: String, isMarked: Bool, label: CorrectionNotice.Kind?
    ) -> CorrectionNotice.Kind? {
        let count = countWords(words)
        var kind = 2 * count >= IngestThresholds.wordsOfNotice ? NoticePhrases.all.kind(of: words) : nil
        if kind == nil, count >= IngestThresholds.wordsOfNotice {
            kind =
                NoticePhrases.all.kind(of: words, below: label)
                ?? (isMarked ? NoticePhrases.all.kind(ofMarked: words) : nil)
        }
        guard kind != nil, !isLinked(passage, words) else { return nil }
        let around = [passage.container] + tree.ancestors(of: passage.container)
        return around.contains { isNoPlaceForNotices($0) } ? nil : kind
    }

    private func isNoPlaceForNotices(_ index: Int) -> Bool {
        let node = tree[index]
        switch node.tag {
        case .nav, .form, .h1, .figure: return true
        case .html, .body: return false
        default: break
        }
        return isHidden(node) || node.hint.isDiscussion
    }

    /// Whether most of it is a link.
    private func isLinked(_ passage: PagePassage, _ words: String) -> Bool {
        let linked = passage.nodes.filter { tree[$0].tag == .text && isInside(.a, $0) }
        return 2 * linked.reduce(0) { $0 + tree[$1].text.utf8.count } > words.utf8.count
    }
}

extension PageBody {
    fileprivate mutating func add(_ stray: StrayNotice) {
        append(stray.text, role: .body, place: stray.place, isNotice: true)
        guard let start = blocks.last?.range.lowerBound else { return }
        noticeKinds[start] = stray.kind
        if let date = stray.date { noticeDates[start] = date }
    }

    /// Marks the block that says the same, or adds it at the end.
    fileprivate mutating func add(_ correction: LinkedCorrection) {
        let shown = blocks.first { text[$0.range].contains(correction.text) }
        if shown == nil { append(correction.text, role: .body, place: .max, isNotice: true) }
        guard let block = shown ?? blocks.last else { return }
        if !notices.contains(block.range) { notices.append(block.range) }
        if let date = correction.date { noticeDates[block.range.lowerBound] = date }
    }

    /// Adds a block at the end; nothing where there are no words.
    mutating func append(_ words: String, role: IngestedRole, kind: IngestedKind? = nil, place: Int, isNotice: Bool) {
        guard !words.isEmpty else { return }
        if !text.isEmpty { text += "\n\n" }
        let start = text.utf8.count
        text += words
        let range = start..<text.utf8.count
        blocks.append(IngestedBlock(role: role, kind: kind, range: range))
        places.append(place)
        if isNotice { notices.append(range) }
    }
}
