package import ArticleAnalysis

/// A version that another program's words may stand in.
package struct ImportVersion: Sendable {
    /// As annotations cite it.
    package let version: AnnotatedVersion
    /// “version 2”.
    package let name: String
    /// What it said; places count its UTF-8 bytes.
    package let text: ArticleText

    /// A version of that text; `name` is how messages call it.
    package init(_ version: AnnotatedVersion, name: String, text: ArticleText) {
        (self.version, self.name, self.text) = (version, name, text)
    }
}

/// Finds the one place that a quotation means: in the version that stood when it was written, else in the others from
/// the latest.
struct NotePlaces {
    private let versions: [ImportVersion]
    private let texts: [SpacedText]

    /// From the oldest to the latest; at least one.
    init(_ versions: [ImportVersion]) { (self.versions, texts) = (versions, versions.map { SpacedText($0.text) }) }

    /// Where a note belongs, or why nobody can tell.
    enum Answer {
        case found(Target)
        case unknown(Target, because: String)
    }

    func place(of note: ImportedNote) -> Answer {
        let standing = versions.lastIndex { version in note.created.map { version.version.seen <= $0 } ?? true } ?? 0
        guard let quotation = note.quote else {
            return .found(Target(version: versions[standing].version, selectors: []))
        }
        let order = [standing] + versions.indices.reversed().filter { $0 != standing }
        let found = order.lazy.map { (version: versions[$0], places: places(of: quotation, in: $0)) }.first {
            !$0.places.isEmpty
        }
        if let found, found.places.count == 1 {
            let selectors = Selector(found.version.text).selectors(for: found.places[0])
            return .found(Target(version: found.version.version, selectors: selectors))
        }
        let quote = TextSelector.quote(exact: quotation.exact, prefix: quotation.prefix, suffix: quotation.suffix)
        return .unknown(
            Target(version: (found?.version ?? versions[standing]).version, selectors: [quote]), because: doubt(found))
    }

    /// A version in which it stands twice decides: that it stands once in another says nothing about which of the two
    /// was meant.
    private func doubt(_ found: (version: ImportVersion, places: [TextRange])?) -> String {
        guard let found else { return "Its words stand in no version of the article." }
        return
            """
            Ambiguous: its words stand at \(found.places.count) places of \(found.version.name), and nothing tells \
            which is meant.
            """
    }

    /// The places that agree with the quotation; the one of them that its position names, if it names one to the
    /// letter.
    private func places(of quotation: NotedQuotation, in index: Int) -> [TextRange] {
        let places = texts[index].places(of: quotation)
        guard places.count > 1, let position = quotation.position else { return places }
        let map = CodePointMap(versions[index].text)
        let exact = places.filter {
            map.codePoints(before: $0.start) == position.lowerBound
                && map.codePoints(before: $0.end) == position.upperBound
        }
        return exact.count == 1 ? exact : places
    }
}
