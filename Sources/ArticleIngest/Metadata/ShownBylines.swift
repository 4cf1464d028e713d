/// Bylines that readers see.
struct ShownBylines {
    /// What is marked as an author near the headline, the best mark first.
    private(set) var marked: [String] = []
    /// The first line that begins as bylines do: “By Ada Bell”.
    private(set) var labelled: [String] = []
    /// What is marked as an author anywhere else: the box below the article.
    private(set) var elsewhere: [String] = []

    init(of tree: HTMLTree, landmarks: Landmarks) {
        let (shown, place) = (landmarks.shown, landmarks.place)
        let reach =
            max(0, place - IngestThresholds.datesBefore)..<min(shown.count, place + IngestThresholds.bylinesBehind)
        let near = reach.isEmpty ? 0..<0 : shown[reach.lowerBound]..<shown[reach.upperBound - 1] + 1
        var best = 0
        let signs = tree.indices.lazy.filter { tree[$0].tag != .text && tree[$0].authorMark > 0 }
        for index in signs.prefix(IngestThresholds.mostSigns) {
            let strength = tree[index].authorMark
            guard let text = tree.briefText(of: index), !personNames(text).isEmpty,
                !tree.isInComments(index), !tree.isInFurniture(index) || strength > 2
            else { continue }
            if near.contains(index) || near.overlaps(tree.subtree(index)) {
                if strength > best { (best, marked) = (strength, [text]) }
            } else if elsewhere.isEmpty {
                elsewhere = [text]
            }
        }
        for index in shown.dropFirst(reach.lowerBound) where index != landmarks.headline {
            guard let line = Self.labelledLine(at: index, in: tree, isNear: near.contains(index)) else { continue }
            labelled = [line]
            break
        }
    }

    /// “By Ada Bell” and its like; where it stands far from the headline, a colon has to tell that it is a label.
    private static func labelledLine(at index: Int, in tree: HTMLTree, isNear: Bool) -> String? {
        let head = pageWords(String(decoding: tree[index].text.utf8.prefix(60), as: UTF8.self))
        guard let length = PageWords.labels.opening(head[...], in: "by") else { return nil }
        let boxes = [index] + tree.ancestors(of: index).prefix(2)
        guard
            let text = boxes.lazy.compactMap({ tree.briefText(of: $0) }).first(where: { pageWords($0).count > length })
        else { return nil }
        let words = text.split(separator: " ").map(String.init)
        guard length < words.count, words.count <= length + IngestThresholds.wordsOfName + 4,
            pageWords(words[..<length].joined(separator: " ")) == Array(head.prefix(length))
        else { return nil }
        let hasColon = words[length - 1].hasSuffix(":")
        guard isNear || hasColon, !tree.isInComments(index), !tree.isInFurniture(index) else { return nil }
        let name = words[length...].prefix { word in
            word.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
        }
        guard name.count >= (hasColon ? 1 : 2), !personNames(text).isEmpty else { return nil }
        return name.joined(separator: " ")
    }
}

extension HTMLNode {
    /// How surely its markup says that it names the author: 0 to 4.
    fileprivate var authorMark: Int {
        if self["rel"]?.lowercased().split(separator: " ").contains("author") == true { return 4 }
        let property = (self["itemprop"] ?? self["property"] ?? "").lowercased()
        if property == "author" || property.hasSuffix(":author") || property == "creator" { return 4 }
        if hint.authorMark > 0 { return hint.authorMark }
        if tag == .a, let address = self["href"].map({ Array($0.lowercased().utf8) }),
            profileParts.contains(where: { address.holds($0) })
        {
            return 1
        }
        return 0
    }
}

private let profileParts: [[UInt8]] = [
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/redakteur/",
    "/reporters/", "/reporter/", "/journalist/", "/journalists/", "/profil/", "/profile/", "/people/", "/by/",
    "/contributor/", "/contributors/", "/columnist/", "/staff/", "?author=", "/skribent/", "/schrijver/",
].map { Array($0.utf8) }
