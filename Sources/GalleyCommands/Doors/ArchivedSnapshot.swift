internal import ArticleArchives
internal import ArticleIngest
internal import ArticleStore

/// A version out of an archive on its way to a snapshot.
enum ArchivedSnapshot {
    /// What holds for every version of an import.
    struct Naming: Sendable {
        let store: ArticleStore
        /// Which article all of it is; nil where the versions say so.
        let article: ArticleID?
        let author: Person
        let keepsSource: Bool
        /// Whether what seems to be no article is stored all the same.
        let isForced: Bool
    }

    /// Why a version is none: whole sentences.
    struct Refusal: Error {
        let reason: String
    }

    /// Reads a version; on any thread.
    static func prepared(_ version: ArchivedVersion, _ naming: Naming) throws(Refusal) -> PreparedSnapshot {
        do {
            let id = try naming.article ?? id(of: version)
            let found = try found(version, naming)
            guard !found.article.text.isEmpty else { throw Refusal(reason: "It holds no article.") }
            return try PreparedSnapshot(found.snapshot(of: id, retrieved: version.retrieved, by: naming.author))
        } catch let error as Refusal {
            throw error
        } catch let error as IngestError {
            throw Refusal(reason: error.description)
        } catch let error as StoreError {
            throw Refusal(reason: error.description)
        } catch let error as ArchiveError {
            throw Refusal(reason: "\(error.problem).")
        } catch {
            throw Refusal(reason: "It cannot be stored: \(error).")
        }
    }

    private static func id(of version: ArchivedVersion) throws -> ArticleID {
        if let url = version.url { return try ArticleID(url: url) }
        return try ArticleID("local/" + (version.name ?? version.place))
    }

    private static func found(_ version: ArchivedVersion, _ naming: Naming) throws -> FoundVersion {
        let published = version.published.flatMap { FoundVersion.isTime($0) ? $0 : nil }
        switch try version.read() {
        case .received(let bytes, let type):
            let isPage = ArticleIngest.isPage(bytes, contentType: type)
            let article = try ingest(bytes, contentType: type, url: version.url)
            return FoundVersion(
                article: (naming.isForced ? article : try article.refusingSuspects()).withHeadline,
                source: .init(bytes: bytes, kind: isPage ? .html : .text, isKept: naming.keepsSource), url: version.url,
                published: published)
        case .written(let article, let source):
            let kept = source.map { Snapshot.Source(bytes: $0, kind: .text, isKept: naming.keepsSource) }
            return FoundVersion(article: article.withHeadline, source: kept, url: version.url, published: published)
        case .unread: throw Refusal(reason: "It cannot be read.")
        }
    }
}
