/// Who wrote it, as names with commas between.
///
/// Whom to believe, in this order: people in the linked data; what the page marks as the author near the headline; the `meta`
/// elements; a line that begins as bylines do; what is marked as an author anywhere else; the label that content systems
/// give to Twitter. The name of the site, and whoever is nobody (“Staff”), come last, where nobody else is named.
func findByline(of tree: HTMLTree, meta: MetaTags, linked: LinkedArticle, landmarks: Landmarks, site: String?)
    -> String?
{
    let shown = ShownBylines(of: tree, landmarks: landmarks)
    let byLabel = PageWords.labels.holds(pageWords(meta["twitter:label1"] ?? ""), in: "by")
    let sources: [[String]] =
        [linked.authors, shown.marked] + metaNames.map { [meta[$0] ?? ""] }
        + [shown.labelled, shown.elsewhere, byLabel ? [meta["twitter:data1"] ?? ""] : []]
    let named = sources.lazy.map { $0.flatMap(personNames) }
    let nobody = Set([site, linked.siteName, meta["og:site_name"]].compactMap { $0.map { pageWords($0).joined() } })
    let people = named.map { names in names.filter { !nobody.contains(pageWords($0).joined()) } }
    let best = people.first { !$0.isEmpty } ?? named.first { !$0.isEmpty }
    return best.map { $0.unique.joined(separator: ", ") }
}

private let metaNames = [
    "author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "byl", "article:author", "authors",
    "dc.contributor", "shareaholic:article_author_name", "citation_author", "article.author", "creator",
    "twitter:creator",
]

/// The names in what a page gives for an author, without labels, dates and counts.
///
/// Silent on addresses, which some pages give (`article:author` is a profile's URL by its definition), and on what is no
/// name: too many words, no letters, a button.
func personNames(_ text: String) -> [String] {
    guard let line = cleanField(withoutEntities(text)), !isAddress(line), !line.hasPrefix("@") else { return [] }
    let words = withoutLabel(line)
    return words.split { "|;•·/\n".contains($0) || $0 == "(" }.prefix(1).flatMap { part in
        part.split(separator: ",").prefix(6).compactMap { name(in: String($0)) }
    }
}

private func name(in part: String) -> String? {
    let words = part.split(separator: " ").prefix { word in !word.contains(where: \.isNumber) }
    let line = words.joined(separator: " ").trimmingMarks
    let folded = pageWords(line)
    guard (1...IngestThresholds.wordsOfName).contains(folded.count), !line.contains("@"),
        line.unicodeScalars.contains(where: \.properties.isAlphabetic)
    else { return nil }
    let isNobody = ["notby", "reading", "by"].contains { PageWords.labels.holds(folded, in: $0) }
    let isDated = ["published", "modified"].contains { set in
        PageWords.labels.opening(folded[...], in: set).map { $0 == folded.count || folded[0].utf8.count > 3 } ?? false
    }
    let isFurniture = ["related", "service"].contains { PageWords.furniture.holds(folded, in: $0) }
    let isCredit = line.contains(":") && PageWords.furniture.opening(folded[...], in: "credit") != nil
    return isNobody || isDated || isFurniture || isCredit ? nil : line
}

/// The line without “By”, “Von” and the like in front of it, and from a date label on.
private func withoutLabel(_ line: String) -> String {
    let words = line.split(separator: " ")
    let folded = words.map { pageWords(String($0)).first ?? "" }
    var start = 0
    while let length = PageWords.labels.opening(folded[start...], in: "by"), start + length < folded.count {
        start += length
    }
    let end = folded[start...].indices.dropFirst().first { index in
        folded[index].utf8.count > 3
            && ["published", "modified"].contains { PageWords.labels.opening(folded[index...], in: $0) != nil }
    }
    return words[start..<(end ?? words.count)].joined(separator: " ")
}

private func isAddress(_ name: String) -> Bool {
    name.hasPrefix("http:") || name.hasPrefix("https:") || name.hasPrefix("www.")
}

/// Character references that a page wrote twice over: “Redacci&amp;oacute;n”.
func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(0x26), text.utf8.contains(0x3B), text.utf8.count <= 2000 else { return text }
    let page = parsePage("<!doctype html><body><p>\(text.replacing("<", with: "&lt;"))")
    return page.first(.p).map { page.text(of: $0) } ?? text
}

extension String {
    /// Without marks and white space at its ends; a full stop behind an initial stays.
    fileprivate var trimmingMarks: String {
        let marks = Set(" ,:;-–—|·•*_\"“”„«»<>[]{}=+~…".unicodeScalars)
        var view = Substring(self).unicodeScalars
        while let first = view.first, marks.contains(first) { view.removeFirst() }
        while let last = view.last, marks.contains(last) { view.removeLast() }
        return String(Substring(view))
    }
}

extension [String] {
    /// Each once, where it stands first.
    fileprivate var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0.lowercased()).inserted }
    }
}
