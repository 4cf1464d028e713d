internal import LanguageTables

/// What the class and id of an element say about it.
///
/// Four bytes: every node of a page has one.
struct ClassHint {
    fileprivate struct Signs: OptionSet {
        let rawValue: UInt16

        static let unlikely = Signs(rawValue: 1 << 0)
        static let doubtful = Signs(rawValue: 1 << 1)
        static let likely = Signs(rawValue: 1 << 2)
        static let byline = Signs(rawValue: 1 << 3)
        static let author = Signs(rawValue: 1 << 4)
        static let authorLike = Signs(rawValue: 1 << 5)
        static let date = Signs(rawValue: 1 << 6)
        static let share = Signs(rawValue: 1 << 7)
        static let comments = Signs(rawValue: 1 << 8)
        static let discussion = Signs(rawValue: 1 << 9)
        static let notice = Signs(rawValue: 1 << 10)
        static let deck = Signs(rawValue: 1 << 11)
        static let caption = Signs(rawValue: 1 << 12)
        static let positive = Signs(rawValue: 1 << 13)
        static let negative = Signs(rawValue: 1 << 14)
    }

    private var signs: Signs = []
    private var points: Int8 = 0

    /// No part of an article, wherever it stands.
    var isUnlikely: Bool { signs.contains(.unlikely) }
    /// The same where it holds links or a few lines.
    var isDoubtful: Bool { signs.contains(.doubtful) }
    var isLikely: Bool { signs.contains(.likely) }
    var isByline: Bool { signs.contains(.byline) }
    /// How surely it names the author: 3 for a part that is the very word, 2 for a longer one, 0 for none.
    var authorMark: Int { signs.contains(.author) ? 3 : signs.contains(.authorLike) ? 2 : 0 }
    var isDate: Bool { signs.contains(.date) }
    var isShare: Bool { signs.contains(.share) }
    /// What readers wrote.
    var isComments: Bool { signs.contains(.comments) }
    /// The same, by any of its names.
    var isDiscussion: Bool { signs.contains(.discussion) }
    /// A correction notice: `correction`, `article__correction`, `editors-note`.
    var isNotice: Bool { signs.contains(.notice) }
    /// The lines that sum the article up: `standfirst`, `article__deck`.
    var isDeck: Bool { signs.contains(.deck) }
    /// The words under a picture.
    var isCaption: Bool { signs.contains(.caption) }
    /// −50 to 50: a class or an id that speaks for an article gives 25, one that speaks against takes 25.
    var weight: Double { Double(points) }

    /// `isFrame` for elements that hold the whole page or article, whose class says what it is about.
    init(class name: String, id: String, isFrame: Bool) {
        let (name, id) = (Array(name.lowercased().utf8), Array(id.lowercased().utf8))
        guard !name.isEmpty || !id.isEmpty else { return }
        let ofEach = [name, id].map { Stretches.all.signs(in: $0) }
        signs = ofEach.reduce([]) { $0.union($1) }
        points = Int8(zip([name, id], ofEach).reduce(0) { $0 + Self.weight($1.0, $1.1) })
        let both = name + [0x20] + id
        if both.containsAny(of: articleWords) || isFrame { signs.remove(.comments) }
        if both.containsAny(of: notAuthorWords) { signs.remove(.authorLike) }
        let parts = both.split { !(0x61...0x7A).contains($0) && $0 < 0x80 }
        func hasPart(_ words: [[UInt8]]) -> Bool {
            parts.contains { part in words.contains { part.elementsEqual($0) } }
        }
        if hasPart(advertParts) { signs.insert(.doubtful) }
        if hasPart(authorParts) { signs.insert(.author) }
        if !isFrame, both.namesNotice { signs.insert(.notice) }
        if parts.contains(where: { PageWords.furniture.holds([String(decoding: $0, as: UTF8.self)], in: "deck") }) {
            signs.insert(.deck)
        }
        if isFrame { signs.subtract([.deck, .caption]) }
    }

    private static func weight(_ name: [UInt8], _ signs: Signs) -> Int {
        let against = signs.contains(.negative) || name.hasWord(Array("hid".utf8))
        return (signs.contains(.positive) ? 25 : 0) - (against ? 25 : 0)
    }
}

/// What stretches of a name say, whatever stands around them; looked for by their first byte.
private struct Stretches {
    static let all = Stretches()

    private let byFirst: [[(word: [UInt8], sign: ClassHint.Signs)]]

    private init() {
        var byFirst: [[(word: [UInt8], sign: ClassHint.Signs)]] = Array(repeating: [], count: 256)
        let lists: [(ClassHint.Signs, [[UInt8]])] = [
            (.unlikely, unlikelyWords), (.doubtful, doubtfulWords), (.likely, likelyWords), (.byline, bylineWords),
            (.authorLike, authorWords), (.date, dateWords), (.share, shareWords), (.comments, commentWords),
            (.discussion, discussionWords), (.caption, captionWords), (.positive, positiveWords),
            (.negative, negativeWords),
        ]
        for (sign, words) in lists {
            for word in words { if let first = word.first { byFirst[Int(first)].append((word, sign)) } }
        }
        self.byFirst = byFirst
    }

    func signs(in name: [UInt8]) -> ClassHint.Signs {
        var signs: ClassHint.Signs = []
        for offset in name.indices {
            for (word, sign) in byFirst[Int(name[offset])] where !signs.contains(sign) {
                if name[offset...].starts(with: word) { signs.insert(sign) }
            }
        }
        return signs
    }
}

/// Looks the same names up only once: templates repeat them.
struct ClassHints {
    private var known: [String: ClassHint] = [:]

    mutating func hint(of tag: HTMLTag, _ attributes: [(name: String, value: String)]) -> ClassHint {
        var (name, id) = ("", "")
        for attribute in attributes {
            if attribute.name == "class" { name = attribute.value }
            if attribute.name == "id" { id = attribute.value }
        }
        if name.isEmpty, id.isEmpty { return .none }
        let isFrame = [.html, .body, .article, .main].contains(tag)
        let key = "\(isFrame ? "1" : "0")\(name)\u{0}\(id)"
        if let hint = known[key] { return hint }
        let hint = ClassHint(class: name, id: id, isFrame: isFrame)
        known[key] = hint
        return hint
    }
}

extension ClassHint {
    /// That of an element without a name.
    static let none = ClassHint(class: "", id: "", isFrame: false)
}

private func phrases(in set: String) -> [[[UInt8]]] {
    NoticeWords.english.phrases(in: set).map { $0.map { Array($0.utf8) } }
}

private let notices = phrases(in: "class")
/// Beside them the same words mean something else.
private let otherCorrections = phrases(in: "class.other").compactMap(\.first)

extension [UInt8] {
    /// Whether one of the class names is that of a notice, taken apart at its hyphens and underscores.
    fileprivate var namesNotice: Bool {
        split(separator: 0x20).contains { name in
            let parts = name.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }.map { Array($0) }
            if parts.contains(where: otherCorrections.contains) { return false }
            return notices.contains { notice in parts.indices.contains { parts[$0...].starts(with: notice) } }
        }
    }

    fileprivate func containsAny(of words: [[UInt8]]) -> Bool { words.contains { holds($0) } }

    fileprivate func hasWord(_ word: [UInt8]) -> Bool { split(separator: 0x20).contains { $0.elementsEqual(word) } }
}

extension [UInt8] {
    /// Whether the bytes stand somewhere in these.
    func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return part.isEmpty }
        return (0...count - part.count).contains { offset in
            self[offset] == first && self[offset..<offset + part.count].elementsEqual(part)
        }
    }
}
