package import ArticleAnnotations
internal import ArticleDiff
internal import LanguageTables

/// An article and everything that was said about it: what every export is made from.
package struct ExportedArticle: Sendable {
    /// `<host>/<slug>`.
    package var id: String
    /// As the last of the exported versions has it; nil where that has none.
    package var headline: String?
    /// Who wrote the article, as the page says it; nil where that is not known.
    package var byline: String?
    /// The address of its page; nil where none is known.
    package var url: String?
    /// ISO 8601, as the page says it.
    package var published: String?
    /// ISO 8601, as the page says it.
    package var modified: String?
    /// BCP 47.
    package var language: String?
    /// The oldest first, one at least.
    package var versions: [ExportedVersion]
    /// Galley's own annotations: what people noted, then what costs most to be wrong about; of that in the order of the
    /// versions and of the text.
    package let annotations: [Annotation]
    /// What other programs wrote, whole.
    package let foreign: [JSONNode]

    /// An article of these versions, the oldest first; the annotations are sorted here.
    package init(id: String, versions: [ExportedVersion], annotations: [Annotation], foreign: [JSONNode] = []) {
        (self.id, self.versions, self.foreign) = (id, versions, foreign)
        let numbers = Dictionary(versions.map { ($0.cited.id, $0.number) }, uniquingKeysWith: { first, _ in first })
        func key(_ annotation: Annotation) -> (Int, Int, Int, String) {
            let last = annotation.targets.last
            return (
                annotation.stakes.map { Stakes.highest - $0.level + 1 } ?? 0,
                last.flatMap { numbers[$0.version.id] } ?? 0,
                last?.position?.lowerBound ?? 0, annotation.fileName
            )
        }
        self.annotations = annotations.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The byline without the word that opens it; nil where there is none.
    var author: String? {
        guard let byline else { return nil }
        let words = byline.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        return words.count == 2 && openingsOfByline.contains(words[0].lowercased()) ? String(words[1]) : byline
    }

    /// When the latest version was seen first, if there was one before it.
    var changed: String? { versions.count > 1 ? versions.last?.cited.sourceDate : nil }

    /// The headline, or else the id.
    var title: String { headline ?? id }

    /// The page's address where a browser can go there; an article may claim any string for its own.
    var link: String? {
        guard let url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
        return url
    }

    /// “version 3”; the commit where the version is not known here.
    func name(of version: AnnotatedVersion) -> String {
        guard let known = versions.first(where: { $0.cited.id == version.id }) else {
            return "commit \(version.id.prefix(12))"
        }
        return "version \(known.number)"
    }
}

/// “by”, in small letters.
private let openingsOfByline = Set(
    LineTable(named: "en/page.tsv").rows.filter { $0.count > 1 && $0[0] == "by" }.map { $0[1].lowercased() })

/// A version of an exported article.
package struct ExportedVersion: Sendable {
    /// From 1.
    package let number: Int
    /// The version as annotations name it.
    package let cited: AnnotatedVersion
    /// Who took the snapshot.
    package let author: String

    /// A version of that number, from 1.
    package init(number: Int, cited: AnnotatedVersion, author: String) {
        (self.number, self.cited, self.author) = (number, cited, author)
    }
}

/// Why an article cannot be exported in a format.
package struct ExportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A sentence without its full stop.
    package let description: String

    init(_ description: String) { self.description = description }
}
