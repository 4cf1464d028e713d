internal import LanguageTables

/// What the class and id of an element say about it.
struct ClassHint {
    /// No part of an article, wherever it stands.
    private(set) var isUnlikely = false
    /// The same where it holds links or a few lines.
    private(set) var isDoubtful = false
    private(set) var isLikely = false
    private(set) var isByline = false
    /// How surely it names the author: 3 for a part that is the very word, 2 for a longer one, 0 for none.
    private(set) var authorMark = 0
    private(set) var isDate = false
    private(set) var isShare = false
    /// What readers wrote.
    private(set) var isComments = false
    /// The same, by any of its names.
    private(set) var isDiscussion = false
    /// A correction notice: `correction`, `article__correction`, `editors-note`.
    private(set) var isNotice = false
    /// The lines that sum the article up: `standfirst`, `article__deck`.
    private(set) var isDeck = false
    /// The words under a picture.
    private(set) var isCaption = false
    /// −50 to 50: a class or an id that speaks for an article gives 25, one that speaks against takes 25.
    private(set) var weight = 0.0

    /// `isFrame` for elements that hold the whole page or article, whose class says what it is about.
    init(class name: String, id: String, isFrame: Bool) {
        let (name, id) = (Array(name.lowercased().utf8), Array(id.lowercased().utf8))
        guard !name.isEmpty || !id.isEmpty else { return }
        let both = name + [0x20] + id
        isUnlikely = both.containsAny(of: unlikelyWords)
        isLikely = both.containsAny(of: likelyWords)
        isByline = both.containsAny(of: bylineWords)
        isDate = both.containsAny(of: dateWords)
        isShare = both.containsAny(of: shareWords)
        isComments = both.containsAny(of: commentWords) && !both.containsAny(of: articleWords) && !isFrame
        isDiscussion = both.containsAny(of: discussionWords)
        let parts = both.split { !(0x61...0x7A).contains($0) && $0 < 0x80 }
        isDoubtful =
            both.containsAny(of: doubtfulWords)
            || parts.contains { part in advertParts.contains { part.elementsEqual($0) } }
        let isAuthor = parts.contains { part in authorParts.contains { part.elementsEqual($0) } }
        authorMark = isAuthor ? 3 : both.containsAny(of: authorWords) && !both.containsAny(of: notAuthorWords) ? 2 : 0
        isCaption = !isFrame && both.containsAny(of: captionWords)
        isNotice = !isFrame && both.namesNotice
        isDeck =
            !isFrame
            && parts.contains { part in
                PageWords.furniture.holds([String(decoding: part, as: UTF8.self)], in: "deck")
            }
        weight = [name, id].reduce(0) { sum, words in
            let against = words.containsAny(of: negativeWords) || words.hasWord(Array("hid".utf8))
            return sum + (words.containsAny(of: positiveWords) ? 25 : 0) - (against ? 25 : 0)
        }
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
