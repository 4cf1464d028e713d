internal import FoundationEssentials

/// What kind of archive a path is, told by what is in it.
package enum ArchiveKind: String, Sendable, CaseIterable {
    case warc, wacz, mhtml, saved, markdown, docx, mediawiki, newsedits, git, wayback, ndjson

    /// Nil for what is of no kind that its first bytes or its name tell.
    package init?(of path: String) throws(ArchiveError) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ArchiveError("There is no file \(path)", remedy: "Give the path of an archive")
        }
        guard let kind = isFolder ? Self.ofFolder(path) : try Self.ofFile(path) else { return nil }
        self = kind
    }

    /// A repository, bare or not, or captures.
    private static func ofFolder(_ path: String) -> ArchiveKind? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        if names.contains(".git") || Set(names).isSuperset(of: ["HEAD", "objects", "refs"]) { return .git }
        return names.contains { $0.prefix(14).utf8.count { 0x30...0x39 ~= $0 } == 14 } ? .wayback : nil
    }

    private static func ofFile(_ path: String) throws(ArchiveError) -> ArchiveKind? {
        let head = try head(of: path)
        if head.starts(with: Array("WARC/".utf8)) { return .warc }
        if head.starts(with: Array("SQLite format 3".utf8)) { return .newsedits }
        if head.starts(with: Array("PK".utf8)) { return try ofZip(path) }
        if head.place(of: Array("<mediawiki".utf8)) != nil { return .mediawiki }
        switch FileWalk.ending(of: path) {
        case "mhtml", "mht": return .mhtml
        case "md", "markdown": return .markdown
        case "html", "htm": return .saved
        case "ndjson", "jsonl": return .ndjson
        case "cdx": return .wayback
        default: return head.first == 0x7B ? .ndjson : nil
        }
    }

    /// The first bytes, unpacked.
    private static func head(of path: String) throws(ArchiveError) -> ArraySlice<UInt8> {
        let bytes = try FileBytes(path).bytes(at: 0, count: 4096)
        guard bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: Array("BZh".utf8)) || bytes.first == 0xFD else {
            return bytes[...]
        }
        let packed = try PackedFile(path, .single)
        return try packed.nextName() == nil ? [] : try packed.read().prefix(4096)
    }

    private static func ofZip(_ path: String) throws(ArchiveError) -> ArchiveKind? {
        let packed = try PackedFile(path, .zip)
        while let name = try packed.nextName() {
            if name == "word/document.xml" { return .docx }
            if name.hasPrefix("archive/") { return .wacz }
        }
        return nil
    }
}
