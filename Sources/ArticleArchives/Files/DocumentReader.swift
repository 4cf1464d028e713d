internal import ArticleStore

/// Files of which each is one version: saved pages, messages, Markdown, Word documents.
///
/// Reads each file twice: first for when it is of, then in order of time.
package final class DocumentReader: ArchiveReader {
    /// What the files are.
    package enum Kind: Sendable {
        /// A page with all that belongs to it, as a message (RFC 2557).
        case mhtml
        /// A page as a browser saves it, beside a folder with what belongs to it.
        case savedPage
        /// Markdown with front matter in YAML or TOML.
        case markdown
        /// A Word document.
        case word
    }

    private let kind: Kind
    private let files: [String]
    private var order: [(time: Timestamp, path: String)] = []
    private var done = 0

    /// Reads files, and of folders what has an ending of that kind.
    package init(_ kind: Kind, _ paths: [String]) throws(ArchiveError) {
        self.kind = kind
        files = try FileWalk.files(paths) { kind.isWanted($0) }
    }

    /// Files, each counted twice.
    package var extent: ArchiveExtent { ArchiveExtent(done: done, whole: 2 * files.count) }

    /// The next file.
    package func next() throws(ArchiveError) -> ArchiveItem? {
        defer { done += 1 }
        guard done < files.count else { return later(done - files.count) }
        let path = files[done]
        do throws(ArchiveError) {
            let version = try kind.read(path)
            order.append((version.retrieved, path))
            if done + 1 == files.count { order.sort { ($0.time, $0.path) < ($1.time, $1.path) } }
            return .noted
        } catch {
            if done + 1 == files.count { order.sort { ($0.time, $0.path) < ($1.time, $1.path) } }
            return .refused(place: path, reason: error.problem)
        }
    }

    private func later(_ place: Int) -> ArchiveItem? {
        guard order.indices.contains(place) else { return nil }
        let path = order[place].path
        do throws(ArchiveError) {
            return .version(try kind.read(path))
        } catch {
            return .refused(place: path, reason: error.problem)
        }
    }
}

extension DocumentReader.Kind {
    fileprivate func isWanted(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        if name.hasPrefix(".") { return false }
        // What belongs to a saved page is no page, though it may hold some.
        if path.hasSuffix("/") { return self != .savedPage || !(name.hasSuffix("_files") || name.hasSuffix(".files")) }
        let ending = FileWalk.ending(of: path)
        return switch self {
        case .mhtml: ["mhtml", "mht"].contains(ending)
        case .savedPage: ["html", "htm", "xhtml"].contains(ending)
        case .markdown: ["md", "markdown", "mdown", "mkd"].contains(ending)
        case .word: ending == "docx" && !name.hasPrefix("~$")
        }
    }

    fileprivate func read(_ path: String) throws(ArchiveError) -> ArchivedVersion {
        if self == .word { return try WordDraft.version(path) }
        let file = try FileBytes(path)
        let bytes = try file.whole(atMost: ArchiveLimits.file)
        return switch self {
        case .mhtml: try MailedPage.version(bytes, from: file)
        case .savedPage: SavedPage.version(bytes, from: file)
        case .markdown:
            try MarkdownText.version(bytes, place: path, name: FileWalk.stem(of: path), elseAt: file.modified)
        case .word: try WordDraft.version(path)
        }
    }
}
