internal import FoundationEssentials

/// article.json: what is known of a version besides its text.
package struct ArticleRecord: Codable, Sendable, Hashable {
    /// Of this file; readers refuse what is newer than they are.
    package static let currentFormat = 1

    package let format: Int
    package let article: String
    package let headline: String?
    package let byline: String?
    package let url: String?
    package let published: String?
    package let modified: String?
    package let language: String?
    package let retrieved: String
    /// The role of each block of article.txt, in order.
    package let blocks: [String]
    package let extractor: String
    /// Of article.txt, in lower-case hexadecimal.
    package let textSHA256: String
    package let source: KeptSource?

    package struct KeptSource: Codable, Sendable, Hashable {
        package let file: String
        package let bytes: Int
        package let sha256: String
        /// Whether the file stands in the version's tree.
        package let kept: Bool
    }

    init(_ snapshot: Snapshot) {
        format = Self.currentFormat
        article = snapshot.article.description
        headline = snapshot.headline
        byline = snapshot.byline
        url = snapshot.url
        published = snapshot.published
        modified = snapshot.modified
        language = snapshot.language
        retrieved = snapshot.retrieved.iso
        blocks = snapshot.roles
        extractor = snapshot.extractor
        textSHA256 = SHA256.hash(Array(snapshot.text.utf8))
        source = snapshot.source.map {
            KeptSource(file: $0.kind.file, bytes: $0.bytes.count, sha256: SHA256.hash($0.bytes), kept: $0.isKept)
        }
    }

    /// The same record is always the same bytes: sorted keys, two spaces, one line feed at the end.
    func encoded() throws(GitError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(self)) + [0x0A]
        } catch {
            throw GitError(code: -1, problem: "article.json cannot be written: \(error)")
        }
    }

    static func decode(_ bytes: [UInt8]) throws(GitError) -> ArticleRecord {
        do {
            return try JSONDecoder().decode(ArticleRecord.self, from: Data(bytes))
        } catch {
            throw .damaged("article.json is not what Galley writes")
        }
    }
}

/// One version, read whole.
package struct StoredArticle: Sendable {
    package let version: Version
    package let text: String
    package let record: ArticleRecord
    /// The page as it was received; nil if it was not kept.
    package let source: [UInt8]?
}
