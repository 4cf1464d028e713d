extension Selection {
    /// Whether a line says no more than furniture does: “Share”, “Advertisement”, “Read more: …”, “Photo: …”, “Sign up for
    /// our newsletter”.
    ///
    /// Sees the phrases of `web/furniture.tsv`. Silent on anything that goes on like a sentence behind them, but for
    /// calls to the reader, which are sentences.
    func isFurnitureLine(_ text: String) -> Bool {
        guard text.utf8.count <= IngestThresholds.longestFurnitureLine else { return false }
        let line = FurnitureLine(text)
        return line.isLabel || line.isCredit
    }
}

/// A short line, asked what furniture it may be.
struct FurnitureLine {
    private let words: [String]
    private let text: String
    private let hasNumber: Bool

    init(_ text: String) {
        self.text = text
        // “1.2k shares” and “345 shares” are the same furniture.
        let all = pageWords(text)
        words = all.filter { $0.utf8.first.map { !(0x30...0x39).contains($0) } ?? false }
        hasNumber = words.count < all.count
    }

    /// Nothing but a button, a mark of an advertisement, or a heading of links.
    var isLabel: Bool {
        ["service", "advert", "related"].contains { PageWords.furniture.holds(words, in: $0) }
            || (hasNumber && PageWords.labels.holds(words, in: "reading"))
    }

    /// “5 minutes ago”: other words with each reading.
    var countsFromNow: Bool { countsFromNow(somewhere: false) }

    private func countsFromNow(somewhere: Bool) -> Bool {
        words.indices.contains { start in
            guard let length = PageWords.labels.opening(words[start...], in: "relative") else { return false }
            return length == words.count - start || (somewhere && length > 1)
        }
    }

    /// “Updated 5 minutes ago”, “Stand: 12.05.2024, 10:15 Uhr”: the page’s own clock and nothing else.
    var isClock: Bool {
        var rest = words[...]
        for set in ["published", "modified"] {
            if let length = PageWords.labels.opening(rest, in: set) { rest = rest.dropFirst(length) }
        }
        if rest.isEmpty { return hasNumber && words.count > 0 }
        if PageWords.labels.holds(Array(rest), in: "relative") { return hasNumber || rest.count < words.count }
        guard hasNumber, rest.count <= IngestThresholds.wordsOfClock else { return false }
        return rest.allSatisfy { months[$0] != nil || PageWords.labels.holds([$0], in: "clock") }
    }

    /// “14:05”, “2.30 pm BST”: a time of day and nothing else.
    var isTime: Bool {
        hasNumber && words.allSatisfy { PageWords.labels.holds([$0], in: "clock") }
            && text.utf8.contains { $0 == 0x3A || $0 == 0x2E } && text.utf8.count { (0x30...0x39).contains($0) } <= 6
    }

    /// “Read more:”, alone or with what is to be read behind it.
    var opensRelated: Bool {
        guard let length = PageWords.furniture.opening(words[...], in: "related") else { return false }
        return length == words.count || hasMark(behind: length)
    }

    /// “Photo: Ada Bell / Evening Post”, “© Agency”.
    var isCredit: Bool {
        guard words.count <= IngestThresholds.wordsOfCredit, text.place(of: ". ") == nil else { return false }
        if text.first.map({ "©".contains($0) }) == true || text.hasPrefix("(c)") { return true }
        guard let length = PageWords.furniture.opening(words[...], in: "credit") else { return false }
        return hasMark(behind: length)
    }

    /// “Sign up for our newsletter”: it speaks to the reader.
    var isCall: Bool { PageWords.furniture.opening(words[...], in: "call") != nil }

    /// “By Ada Bell 3 May 2024 Updated 3 hours ago”: who, when and how long, which stand below a headline and are no sentence.
    var isMeta: Bool {
        guard words.count <= IngestThresholds.wordsOfMeta, text.place(of: ". ") == nil,
            !(text.last.map { ".!?。”".contains($0) } ?? false)
        else { return false }
        if let label = labelBeforeColon,
            !["published", "modified", "by"].contains(where: { PageWords.labels.holds(label, in: $0) })
        {
            return false
        }
        let isBy =
            PageWords.labels.opening(words[...], in: "by") != nil && words.count <= IngestThresholds.wordsOfName + 1
        return isBy || countsFromNow(somewhere: true) || findDay(in: text, order: .dayFirst) != nil
    }

    /// The words before a colon that has no digit before it, as that of a clock has.
    private var labelBeforeColon: [String]? {
        guard let colon = text.firstIndex(of: ":"), !text[..<colon].utf8.contains(where: { (0x30...0x39).contains($0) })
        else { return nil }
        return pageWords(String(text[..<colon]))
    }

    /// Whether a colon, a bar or an arrow ends the opening words.
    private func hasMark(behind count: Int) -> Bool {
        guard let mark = text.firstIndex(where: { ":|›»>→–".contains($0) }) else { return false }
        return pageWords(String(text[..<mark])).count == count
    }
}
