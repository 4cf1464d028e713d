/// The dates that readers see: lines of a few words with a day in them.
struct DateLines {
    /// The one nearest to the headline that is not labelled as the day of a change.
    private(set) var published: String?
    /// The one near the headline that is.
    private(set) var modified: String?
    /// One anywhere that is labelled as the day of publication.
    private(set) var labelled: String?

    private struct Line {
        let day: String
        let distance: Int
        let isCalledDate: Bool
        let isModified: Bool
        let isPublished: Bool

        init(day: String, distance: Int, isCalledDate: Bool, isModified: Bool, isPublished: Bool) {
            (self.day, self.distance, self.isCalledDate) = (day, distance, isCalledDate)
            (self.isModified, self.isPublished) = (isModified, isPublished)
        }

        /// The day that a paragraph opens with: “Bremen, 5 May 2020 – The port …”.
        init(dateline day: String, distance: Int) {
            self.init(
                day: day, distance: distance + IngestThresholds.datesBehind, isCalledDate: false, isModified: false,
                isPublished: false)
        }

        /// The lower, the more it is the article's own date.
        var rank: Int { distance - (isCalledDate ? IngestThresholds.dateClassBonus : 0) }
    }

    init(of tree: HTMLTree, landmarks: Landmarks, order: DayOrder) {
        let place = landmarks.place
        var (near, tried): ([Line], Int) = ([], 0)
        for (position, index) in landmarks.shown.enumerated() {
            guard tree[index].text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { continue }
            let distance = position >= place ? position - place : (place - position) * 2
            let reach = position >= place ? IngestThresholds.datesBehind : IngestThresholds.datesBefore * 2
            let isNear = distance <= reach
            guard isNear || (labelled == nil && tried < IngestThresholds.mostSigns) else { continue }
            if !isNear { tried += 1 }
            guard let line = Self.line(at: index, in: tree, distance: distance, order: order) else { continue }
            if isNear {
                near.append(line)
            } else if line.isPublished || line.isModified || Self.tellsOfPublication(around: index, in: tree) {
                labelled = line.day
            }
        }
        published = near.filter { !$0.isModified }.min { $0.rank < $1.rank }?.day
        modified = near.filter(\.isModified).min { $0.rank < $1.rank }?.day
        if published == nil { published = modified }
    }

    /// “This entry was posted on Monday, 3 May 2010 at 15:15 and is filed under …”: a few lines with the word in them.
    private static func tellsOfPublication(around index: Int, in tree: HTMLTree) -> Bool {
        let boxes = tree.ancestors(of: index).prefix(2)
        guard let text = boxes.compactMap({ tree.text(of: $0, within: IngestThresholds.longestFurnitureLine) }).last
        else {
            return false
        }
        let words = pageWords(text)
        return words.indices.contains { place in
            words[place].utf8.count > 5 && PageWords.labels.opening(words[place...], in: "published") != nil
        }
    }

    /// The line that a text stands in, where it is short enough for one that says when.
    private static func line(at index: Int, in tree: HTMLTree, distance: Int, order: DayOrder) -> Line? {
        var text = tree[index].text
        let parent = tree[index].parent
        let around = tree.briefText(of: parent)
        if let around { text = around }
        let isLine = collapsed(text).count <= IngestThresholds.longestDateLine
        if !isLine { text = String(collapsed(text).prefix(IngestThresholds.dateline)) }
        guard let day = findDay(in: text, order: order), day >= IngestThresholds.firstShownDay,
            !tree.isInComments(index), !tree.isInFurniture(index)
        else {
            return nil
        }
        guard isLine else { return Line(dateline: day, distance: distance) }
        let words = pageWords(text)
        let opening = words.prefix { !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        func isLabelled(_ set: String) -> Bool {
            opening.indices.contains { PageWords.labels.opening(opening[$0...], in: set) != nil }
        }
        return Line(
            day: day, distance: distance,
            isCalledDate: tree[parent].hint.isDate || tree[tree[parent].parent].hint.isDate,
            isModified: isLabelled("modified"), isPublished: isLabelled("published"))
    }
}

extension HTMLTree {
    /// The text nodes that readers see and that are not blank, in order.
    func shownTexts() -> [Int] {
        var shown: [Int] = []
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            if node.tag == .text {
                if node.text.utf8.contains(where: { $0 > 0x20 }) { shown.append(index) }
            } else if node.tag.isSilent {
                index = node.end
                continue
            }
            index += 1
        }
        return shown
    }

    /// The text of an element where it is no longer than a line of furniture; nil where it is.
    func briefText(of index: Int) -> String? { text(of: index, within: IngestThresholds.longestDateLine) }

    /// The text of an element where it has no more characters than that; nil where it has. It costs no more than the limit.
    func text(of index: Int, within limit: Int) -> String? {
        var text = ""
        for node in subtree(index) where nodes[node].tag == .text {
            text += nodes[node].text
            if text.utf8.count > 4 * limit { return nil }
        }
        let line = collapsed(text)
        return line.count <= limit ? line : nil
    }
}
