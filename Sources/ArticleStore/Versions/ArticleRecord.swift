internal import FoundationEssentials

/// article.json: what is known of a version besides its text.
package struct ArticleRecord: Codable, Sendable, Hashable {
    /// Of this file; readers refuse what is newer than they are.
    package static let currentFormat = 1

    /// The format of this file; ``currentFormat`` for what is written now.
    package let format: Int
    /// `<host>/<slug>`.
    package let article: String
    /// Nil where the page has none.
    package let headline: String?
    /// Who wrote it, as the page says it; nil where it does not.
    package let byline: String?
    /// The address of its page; nil where none is known.
    package let url: String?
    /// ISO 8601, as the page gives it; nil where it does not.
    package let published: String?
    /// ISO 8601, as the page gives it; nil where it does not.
    package let modified: String?
    /// BCP 47, as the page says it (“en-GB”); nil where it does not.
    package let language: String?
    /// Other days that the page gives for ``published``, as it gives them; nil where there are none.
    package let otherDates: [String]?
    /// The part of the site that it stands in.
    package let section: String?
    /// When the text was fetched, “2024-10-18T13:05:09Z”.
    package let retrieved: String
    /// The role of each block of article.txt, in order.
    package let blocks: [String]
    /// The notices to readers among them; nil where there are none.
    package let notices: [Notice]?
    /// Which program, in which version, made the text from the page.
    package let extractor: String
    /// Of article.txt, in lower-case hexadecimal.
    package let textSHA256: String
    /// The page or file that the text was made from; nil for a version without one.
    package let source: KeptSource?

    /// A notice to readers: a correction, a clarification, a retraction.
    package struct Notice: Codable, Sendable, Hashable {
        /// The number of its block in article.txt; the first is 0.
        package let block: Int
        /// “correction”, “clarification”, “editors-note”, “update”, or “retraction”.
        package let type: String
        /// ISO 8601, as the page gives it; nil where it does not.
        package let date: String?

        /// A notice in that block.
        package init(block: Int, type: String, date: String?) {
            (self.block, self.type, self.date) = (block, type, date)
        }
    }

    /// The page or file as it was received: its hash always, its bytes where they were kept.
    package struct KeptSource: Codable, Sendable, Hashable {
        /// The name that it has, or would have, in the version's tree.
        package let file: String
        /// Its length in bytes.
        package let bytes: Int
        /// Of its bytes, in lower-case hexadecimal.
        package let sha256: String
        /// Whether the file stands in the version's tree.
        package let kept: Bool
        /// The web's name of the encoding that it was read in; nil for sound UTF-8.
        package let encoding: String?
        /// What had to be mended to read it, a clause each; nil where nothing had to be.
        package let repairs: [String]?

        /// What kind of file it is; nil where the name is not one that Galley gives.
        var kind: Snapshot.Source.Kind? { [.html, .text].first { $0.file == file } }
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
        section = snapshot.section
        otherDates = snapshot.otherDates.isEmpty ? nil : snapshot.otherDates
        retrieved = snapshot.retrieved.iso
        blocks = snapshot.roles
        notices = snapshot.notices.isEmpty ? nil : snapshot.notices
        extractor = snapshot.extractor
        let text = Array(snapshot.text.utf8)
        let textHash = SHA256.hash(text)
        textSHA256 = textHash
        source = snapshot.source.map {
            let hash = $0.bytes == text ? textHash : SHA256.hash($0.bytes)
            return KeptSource(
                file: $0.kind.file, bytes: $0.bytes.count, sha256: hash, kept: $0.isKept, encoding: $0.encoding,
                repairs: $0.repairs.isEmpty ? nil : $0.repairs)
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
    /// Which version it is.
    package let version: Version
    /// `article.txt`, UTF-8.
    package let text: String
    /// `article.json`.
    package let record: ArticleRecord
    /// The page as it was received; nil if it was not kept, or not asked for.
    package let source: [UInt8]?
}
