internal import ArticleIngest
internal import ArticleStore

/// The history of files in a git repository: each commit that changed a file is a version, seen when it was committed.
package final class GitReader: ArchiveReader {
    /// What the files are.
    package enum Layout: Sendable {
        /// Markdown, web pages and text files, wherever they stand, or the one of this path.
        case documents(file: String?)
        /// Those of NewsDiffs (newsdiffs.org): the path of a file is its page's address without the protocol, and its
        /// lines are date, headline, byline and text.
        case newsDiffs
    }

    private let layout: Layout
    private let path: String
    private let history: ForeignHistory
    private var done = 0

    /// Reads the history of the branch that is checked out.
    package init(_ path: String, _ layout: Layout) throws(ArchiveError) {
        (self.path, self.layout) = (path, layout)
        do throws(ForeignHistoryError) {
            history = try ForeignHistory(at: path) { layout.isWanted($0) }
        } catch {
            throw ArchiveError(
                "\(path) cannot be read as a git repository: \(error.problem)",
                remedy: "Give the folder of a git repository")
        }
        guard !history.changes.isEmpty else {
            throw ArchiveError("\(path) has no such file in its history", remedy: layout.advice)
        }
        if case .documents(let file?) = layout { try keepOnly(file) }
    }

    /// Changes of files.
    package var extent: ArchiveExtent { ArchiveExtent(done: done, whole: history.changes.count) }

    /// Which articles are read; nil for all.
    private var article: Int?

    /// A file that was renamed is asked for by the name that it has now, or by one that it had.
    private func keepOnly(_ file: String) throws(ArchiveError) {
        article = history.names.lastIndex(of: file) ?? history.changes.last { $0.path == file }?.article
        guard article != nil else {
            throw ArchiveError("\(path) has no file \(file) in its history", remedy: layout.advice)
        }
    }

    /// The next version of a file.
    package func next() throws(ArchiveError) -> ArchiveItem? {
        while history.changes.indices.contains(done) {
            let change = history.changes[done]
            done += 1
            if let article, article != change.article { continue }
            return item(change)
        }
        return nil
    }

    private func item(_ change: ForeignHistory.Change) -> ArchiveItem {
        let place = "\(path), \(change.path) of commit \(change.commit.short)"
        do throws(ForeignHistoryError) {
            guard let bytes = try history.contents(of: change.file, atMost: ArchiveLimits.record) else {
                return .refused(place: place, reason: "it is longer than an article can be")
            }
            // An emptied file is a file on its way.
            guard bytes.contains(where: { $0 > 0x20 }) else { return .passed }
            return .version(version(bytes, change, place))
        } catch {
            return .refused(place: place, reason: error.problem)
        }
    }

    private func version(
        _ bytes: [UInt8], _ change: ForeignHistory.Change, _ place: String
    ) -> ArchivedVersion {
        let name = history.names[change.article]
        if case .newsDiffs = layout { return NewsDiffsText.version(bytes, name, place, at: change.time) }
        guard ["md", "markdown"].contains(FileWalk.ending(of: change.path)) else {
            let type = ["html", "htm"].contains(FileWalk.ending(of: change.path)) ? "text/html" : "text/plain"
            var version = ArchivedVersion(place: place, content: .received(bytes, type: type), retrieved: change.time)
            version.name = name
            return version
        }
        return markdown(bytes, name, place, at: change.time)
    }

    private func markdown(
        _ bytes: [UInt8], _ name: String, _ place: String, at time: Timestamp
    ) -> ArchivedVersion {
        let read: ArchivedVersion
        do throws(ArchiveError) {
            read = try MarkdownText.version(bytes, place: place, name: name, elseAt: time)
        } catch {
            // As a text file it says the same of itself, or why it is none.
            var plain = ArchivedVersion(place: place, content: .received(bytes, type: "text/plain"), retrieved: time)
            plain.name = name
            return plain
        }
        var version = ArchivedVersion(place: place, content: read.content, retrieved: time)
        // Not by an address: it may have been changed, and the article is what the file is.
        (version.name, version.published) = (name, read.published)
        return version
    }
}

extension GitReader.Layout {
    fileprivate func isWanted(_ path: String) -> Bool {
        switch self {
        case .documents(let file):
            let ending = FileWalk.ending(of: path)
            return path == file || ["md", "markdown", "html", "htm", "txt", "text"].contains(ending)
        case .newsDiffs: return path.split(separator: "/").first?.contains(".") == true && !path.hasPrefix(".")
        }
    }

    fileprivate var advice: String {
        switch self {
        case .documents:
            "Name one that is in the branch that is checked out, by its path from the repository's own folder"
        case .newsDiffs: "Give the folder “articles” of a NewsDiffs installation"
        }
    }
}
