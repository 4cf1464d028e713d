package import ArticleAnalysis
package import ArticleAnnotations
internal import ArticleDiff
package import ArticleStore

/// What a version holds, as reviewing needs it: all but the page that it was made from.
package struct VersionText: Sendable {
    /// Which version it is.
    package let version: Version
    /// `article.txt`, byte for byte.
    package let text: ArticleText
    /// What is known of the version besides its text.
    package let record: ArticleRecord
    /// The day that relative dates count from.
    package let published: Day?

    init(_ stored: StoredArticle) {
        (version, text, record) = (stored.version, ArticleText(stored.text), stored.record)
        published = stored.publishedDay
    }
}

extension StoredArticle {
    /// The day that relative dates count from: when it was published, or else fetched.
    package var publishedDay: Day? { Day(iso: record.published ?? "") ?? Day(iso: record.retrieved) }
}

extension AnnotatedVersion {
    /// The words are cited by the hash of their blob, as Software Heritage writes it (https://www.swhid.org, core
    /// identifier `cnt`).
    package init(_ version: Version) {
        let name = "urn:galley:\(version.article)"
        self.init(
            id: version.commit.hex, source: version.url.flatMap { iri($0) } ?? iri(name) ?? name,
            seen: Int(version.retrieved.seconds), archive: "swh:1:cnt:\(version.text.hex)")
    }
}

extension Creator {
    /// Somebody as annotations name them: a person, never a program.
    package init(_ person: Person) { self.init(name: person.name, email: person.email) }
}

/// How texts are cut and compared: tests count the calls.
struct TextReading {
    var cutting: (ArticleText, Day?, Page?) -> Page = { cut($0, published: $1, after: $2) }
    var comparison: (Page, Page) -> ArticleDiff = { compare($0, $1) }
}
