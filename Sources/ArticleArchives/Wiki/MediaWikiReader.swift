internal import ArticleIngest
internal import ArticleStore
internal import XMLEvents

/// The history of a wiki as MediaWiki exports it, packed or not: each revision of an article is a version.
///
/// Only pages of the first namespace are articles. A page's revisions are put in order as far as they fit into memory
/// together; longer histories are taken in the order of the file, which MediaWiki writes from the oldest on.
package final class MediaWikiReader: ArchiveReader {
    private let path: String
    private let packed: PackedFile
    private let events: XMLEvents
    private let failure: Failure
    private var site = WikiSite()
    private var page = WikiPage()
    private var revision: WikiRevision?
    private var names: [String] = []
    private var text = ""
    private var waiting: ArraySlice<ArchiveItem> = []
    private var group: [(time: Timestamp, item: ArchiveItem)] = []
    private var groupBytes = 0
    private var isOver = false

    /// Why nothing more could be unpacked; told by the stream that feeds the events.
    private final class Failure {
        var error: ArchiveError?
    }

    /// Opens an export: `.xml`, or packed with gzip, bzip2, xz or zstd.
    package init(_ path: String) throws(ArchiveError) {
        self.path = path
        let packed = try PackedFile(path, .single)
        guard try packed.nextName() != nil else { throw Self.noExport(path, "it is empty") }
        let failure = Failure()
        (self.packed, self.failure) = (packed, failure)
        do throws(XMLError) {
            events = try XMLEvents { () throws(XMLError) in
                do throws(ArchiveError) {
                    return try packed.read()
                } catch {
                    failure.error = error
                    return []
                }
            }
        } catch {
            throw Self.noExport(path, error.problem)
        }
    }

    private static func noExport(_ path: String, _ reason: String) -> ArchiveError {
        ArchiveError(
            "\(path) is no export of MediaWiki: \(reason)",
            remedy: "Give the XML file that Special:Export or a dump gives")
    }

    /// Bytes, packed.
    package var extent: ArchiveExtent { ArchiveExtent(done: packed.bytesTaken, whole: packed.count) }

    /// The next revision, or page that is none of the articles.
    package func next() throws(ArchiveError) -> ArchiveItem? {
        while true {
            if let item = waiting.popFirst() { return item }
            guard !isOver else { return nil }
            try readEvent()
        }
    }

    private func readEvent() throws(ArchiveError) {
        let event: XMLEvent?
        do throws(XMLError) {
            event = try events.next()
        } catch {
            guard site.isExport else { throw Self.noExport(path, failure.error?.problem ?? error.problem) }
            return end(because: error.problem)
        }
        guard let event else { return end(because: names.isEmpty && failure.error == nil ? nil : "it is cut off") }
        switch event {
        case .start(let element): try start(element)
        case .text(let piece): if text.utf8.count <= ArchiveLimits.record { text += piece }
        case .end(let name): end(name)
        }
    }

    private func end(because reason: String?) {
        isOver = true
        flush()
        if let reason { waiting.append(.refused(place: "\(path), behind page \(page.title)", reason: reason)) }
    }

    private func start(_ element: XMLElement) throws(ArchiveError) {
        if names.isEmpty {
            guard element.name == "mediawiki" else {
                throw Self.noExport(path, "it begins with <\(element.name)>")
            }
            site.isExport = true
        }
        names.append(element.name)
        text = ""
        switch element.name {
        case "page": page = WikiPage()
        case "revision": revision = WikiRevision()
        case "namespace": site.key = element["key"]
        case "text": if element["deleted"] != nil { revision?.isDeleted = true }
        default: break
        }
    }

    private func end(_ name: String) {
        if !names.isEmpty { names.removeLast() }
        switch (names.last, name) {
        case ("siteinfo", "base"): site.base = text
        case ("namespaces", "namespace"): site.take(text)
        case ("page", "title"): page.title = text
        case ("page", "ns"): page.namespace = text
        case ("revision", "id"): revision?.id = text
        case ("revision", "timestamp"): revision?.timestamp = text
        case ("revision", "model"): revision?.model = text
        case ("revision", "text"): revision?.text = text
        case ("page", "revision"): endRevision()
        case ("mediawiki", "page"): flush()
        default: break
        }
        text = ""
    }

    private func endRevision() {
        guard let revision else { return }
        self.revision = nil
        let place = "\(path), revision \(revision.id) of \(page.title)"
        guard page.namespace == "0" || page.namespace.isEmpty, revision.model == "wikitext" || revision.model.isEmpty,
            !revision.isDeleted, !revision.isRedirect
        else { return waiting.append(.passed) }
        guard let time = Timestamp(revision.timestamp) else {
            return waiting.append(.refused(place: place, reason: "its timestamp is no time"))
        }
        groupBytes += revision.text.utf8.count
        group.append((time, version(revision, at: time, place)))
        if groupBytes > ArchiveLimits.group { flush() }
    }

    private func version(_ revision: WikiRevision, at time: Timestamp, _ place: String) -> ArchiveItem {
        guard revision.text.utf8.count <= ArchiveLimits.record else {
            return .refused(place: place, reason: "it is longer than an article can be")
        }
        let (title, text, silent) = (page.title, revision.text, site.silentNamespaces)
        let content = ArchivedVersion.Content.unread(text.utf8.count) { () throws(ArchiveError) in
            var wikitext = Wikitext(silentNamespaces: silent)
            let writer = wikitext.blocks(text)
            guard !writer.isEmpty else { throw ArchiveError("it holds no text", remedy: "") }
            var article = writer.article(title: title)
            article.published = wikitext.published
            return .written(article, source: Array(text.utf8))
        }
        var version = ArchivedVersion(place: place, content: content, retrieved: time)
        version.url = site.address(of: title)
        version.name = title
        return .version(version)
    }

    /// Hands on what is known of a page, the oldest first.
    private func flush() {
        waiting += group.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(
            \.element.item)
        (group, groupBytes) = ([], 0)
    }
}

/// What an export says of its wiki.
private struct WikiSite {
    var isExport = false
    /// The address of the main page.
    var base = ""
    /// Of the namespace that is being read.
    var key: String?
    /// Links into these are no words: files, media and categories, in English and in the wiki's own language.
    private(set) var silentNamespaces: Set = ["file", "image", "media", "category"]

    mutating func take(_ name: String) {
        if let key, ["-2", "6", "14"].contains(key) { silentNamespaces.insert(name.lowercased()) }
        key = nil
    }

    /// Nil where the export does not say where the wiki is.
    func address(of title: String) -> String? {
        guard base.contains("://"), let slash = base.lastIndex(of: "/") else { return nil }
        return base[...slash] + title.split(separator: " ").joined(separator: "_")
    }
}

private struct WikiPage {
    var title = ""
    var namespace = ""
}

private struct WikiRevision {
    var id = ""
    var timestamp = ""
    var model = ""
    var text = ""
    var isDeleted = false

    /// “#REDIRECT [[Ferry]]”, whose word is in the wiki's language.
    var isRedirect: Bool { text.hasPrefix("#") && text.prefix(40).contains("[[") && !text.contains("\n\n") }
}
