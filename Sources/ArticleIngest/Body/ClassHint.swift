internal import LanguageTables

/// What the class and id of an element say about it.
struct ClassHint {
    let isUnlikely: Bool
    let isLikely: Bool
    let isByline: Bool
    let isShare: Bool
    /// A correction notice: `correction`, `article__correction`, `editors-note`.
    let isNotice: Bool
    /// −50 to 50: a class or an id that speaks for an article gives 25, one that speaks against takes 25.
    let weight: Double

    init(_ node: HTMLNode) {
        let (name, id) = (Array((node["class"] ?? "").lowercased().utf8), Array((node["id"] ?? "").lowercased().utf8))
        guard !name.isEmpty || !id.isEmpty else {
            (isUnlikely, isLikely, isByline, isShare, isNotice, weight) = (false, false, false, false, false, 0)
            return
        }
        let both = name + [0x20] + id
        isUnlikely = both.containsAny(of: unlikelyWords)
        isLikely = both.containsAny(of: likelyWords)
        isByline = both.containsAny(of: bylineWords)
        isShare = both.containsAny(of: shareWords)
        isNotice = ![.html, .body, .article, .main].contains(node.tag) && both.namesNotice
        weight = [name, id].reduce(0) { sum, words in
            let against = words.containsAny(of: negativeWords) || words.hasWord(Array("hid".utf8))
            return sum + (words.containsAny(of: positiveWords) ? 25 : 0) - (against ? 25 : 0)
        }
    }
}

/// Parts of class names and ids, the vocabulary of the web's templates since Arc90's Readability first listed it.
private func words(_ list: String) -> [[UInt8]] { list.split(separator: " ").map { Array($0.utf8) } }

private let unlikelyWords = words(
    """
    -ad- ai2html banner breadcrumb combx comment community cover-wrap disqus extra footer gdpr header legends menu \
    related remark replies rss shoutbox sidebar skyscraper social sponsor supplemental ad-break agegate pagination \
    pager popup yom-remote newsletter paywall cookie-
    """)

private let likelyWords = words("and article body column content main mathjax shadow")

private let positiveWords = words("article body content entry hentry h-entry main page pagination post text blog story")

private let negativeWords = words(
    """
    -ad- hidden banner combx comment com- contact footer gdpr masthead media meta outbrain promo related scroll share \
    shoutbox sidebar skyscraper sponsor shopping tags widget newsletter
    """)

private let bylineWords = words("byline author dateline writtenby p-author")

private let shareWords = words("share sharedaddy")

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

    fileprivate func containsAny(of words: [[UInt8]]) -> Bool { words.contains { contains($0) } }

    private func contains(_ word: [UInt8]) -> Bool {
        guard count >= word.count else { return false }
        return (0...count - word.count).contains { offset in
            self[offset] == word[0] && self[offset..<offset + word.count].elementsEqual(word)
        }
    }

    fileprivate func hasWord(_ word: [UInt8]) -> Bool { split(separator: 0x20).contains { $0.elementsEqual(word) } }
}
