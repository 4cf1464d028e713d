internal import ArticleStore

/// Captures of the Wayback Machine as files: a folder of them, or a list that says which file was captured when.
///
/// In a folder a name of fourteen digits says when: `…/20240101120000/https://example.org/news/ferry`, as waybackpack and
/// wayback_machine_downloader write it, or a file `20240101120000-ferry.html`. In a list each line has the digits, the
/// address and the file, from the list's own folder; in a CDX list the file is looked for by its digits and address.
package final class WaybackReader: ArchiveReader {
    private struct Capture {
        let time: Timestamp
        let url: String?
        let path: String
    }

    private var captures: [Capture] = []
    /// What of a list is told first.
    private var refused: ArraySlice<ArchiveItem> = []
    private var done = 0

    /// Opens a folder, or a list.
    package init(_ path: String) throws(ArchiveError) {
        if let file = try? FileBytes(path) {
            try readList(try file.whole(atMost: ArchiveLimits.file), folder: Self.folder(of: path), path)
        } else {
            captures = try FileWalk.files([path]) { !($0.split(separator: "/").last ?? "").hasPrefix(".") }
                .compactMap { Self.capture($0, below: path) }
        }
        guard !captures.isEmpty || !refused.isEmpty else {
            throw ArchiveError(
                "\(path) holds no captures: nothing in it has a name of fourteen digits",
                remedy: "Give a folder such as waybackpack makes, or a list of “digits address file”")
        }
        captures.sort { ($0.time, $0.path) < ($1.time, $1.path) }
    }

    /// Captures.
    package var extent: ArchiveExtent { ArchiveExtent(done: done, whole: captures.count) }

    /// The next capture.
    package func next() throws(ArchiveError) -> ArchiveItem? {
        if let item = refused.popFirst() { return item }
        guard captures.indices.contains(done) else { return nil }
        let capture = captures[done]
        done += 1
        do throws(ArchiveError) {
            let bytes = try FileBytes(capture.path).whole(atMost: ArchiveLimits.record)
            guard Self.isPage(bytes) else { return .passed }
            var version = ArchivedVersion(
                place: capture.path, content: .received(Self.withoutToolbar(bytes), type: "text/html"),
                retrieved: capture.time)
            (version.url, version.name) = (capture.url, FileWalk.stem(of: capture.path))
            return .version(version)
        } catch {
            return .refused(place: capture.path, reason: error.problem)
        }
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// The digits in a path say when; what stands behind them, or else before, where.
    private static func capture(_ path: String, below root: String) -> Capture? {
        let parts = path.dropFirst(root.count).split(separator: "/").map(String.init)
        for (place, part) in parts.enumerated() {
            let digits = part.prefix { $0.isASCII && $0.isNumber }
            guard digits.utf8.count == 14, let time = Timestamp(fourteen: digits) else { continue }
            let behind = Array(parts[(place + 1)...])
            let isFolder = digits.utf8.count == part.prefix { $0 != "i" }.utf8.count && !behind.isEmpty
            return Capture(
                time: time, url: isFolder ? address(behind, host: place > 0 ? parts[place - 1] : nil) : nil, path: path)
        }
        return nil
    }

    /// “https:/example.org/news”, “example.org/news”, or “news” below a folder of the host's name.
    private static func address(_ parts: [String], host: String?) -> String? {
        var parts = parts[...]
        var scheme = "http"
        if let first = parts.first, first == "http:" || first == "https:" {
            scheme = String(first.dropLast())
            parts = parts.dropFirst()
        }
        if parts.first?.contains(".") != true || parts.count == 1, let host, host.contains(".") {
            parts = [host] + parts
        }
        guard let site = parts.first, site.contains(".") else { return nil }
        // The name that a downloader gives to a folder's own page.
        if let last = parts.last, ["index.html", "index.htm"].contains(last) { parts = parts.dropLast() + [""] }
        return "\(scheme)://\(parts.joined(separator: "/"))"
    }

    private func readList(_ bytes: [UInt8], folder: String, _ path: String) throws(ArchiveError) {
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let words = line.text.trimmed.split(whereSeparator: \.isWhitespace).map(String.init)
            guard !words.isEmpty, words.first != "CDX", words.first?.hasPrefix("#") == false else { continue }
            let place = "\(path), line \(number + 1)"
            guard let (time, url, file) = Self.entry(words) else {
                refused.append(.refused(place: place, reason: "it has no fourteen digits and an address"))
                continue
            }
            let files = file.map { [$0] } ?? Self.likelyFiles(time.digits, url)
            guard files.allSatisfy(Self.staysInside) else {
                refused.append(.refused(place: place, reason: "its file does not lie in the list's own folder"))
                continue
            }
            guard let found = files.first(where: { (try? FileBytes(folder + $0)) != nil }) else {
                refused.append(.refused(place: place, reason: "there is no file \(files.first ?? "")"))
                continue
            }
            captures.append(Capture(time: time.time, url: url, path: folder + found))
        }
    }

    /// “digits address file”, or a line of a CDX list: “key digits address …”.
    private static func entry(_ words: [String]) -> (
        time: (time: Timestamp, digits: String), url: String, file: String?
    )? {
        for place in 0..<min(2, words.count) where words[place].utf8.count == 14 {
            guard let time = Timestamp(fourteen: words[place]), words.count > place + 1 else { continue }
            let isList = place == 0 && words.count >= 3
            return ((time, words[place]), words[place + 1], isList ? words.dropFirst(2).joined(separator: " ") : nil)
        }
        return nil
    }

    private static func likelyFiles(_ digits: String, _ url: String) -> [String] {
        let rest = url.firstRange(of: "://").map { String(url[$0.upperBound...]) } ?? url
        let bare = rest.hasSuffix("/") ? String(rest.dropLast()) : rest
        let host = rest.prefix { $0 != "/" }
        let path = bare.dropFirst(host.count).drop { $0 == "/" }
        return [
            "\(digits)/\(bare)", "\(digits)/\(bare)/index.html", "\(host)/\(digits)/\(path)",
            "\(host)/\(digits)/\(path)/index.html", "\(digits).html",
        ]
    }

    private static func staysInside(_ file: String) -> Bool {
        !file.hasPrefix("/") && !file.split(separator: "/").contains("..")
    }

    private static func isPage(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(4096).drop { $0 <= 0x20 || $0 > 0x7E }
        return head.first == 0x3C && !head.starts(with: Array("<?xml".utf8))
            || head.place(of: Array("<html".utf8)) != nil
    }

    /// Without what the archive lays above the page.
    private static func withoutToolbar(_ bytes: [UInt8]) -> [UInt8] {
        guard let start = bytes[...].place(of: Array("<!-- BEGIN WAYBACK TOOLBAR INSERT -->".utf8)) else {
            return bytes
        }
        let mark = Array("<!-- END WAYBACK TOOLBAR INSERT -->".utf8)
        guard let end = bytes[start...].place(of: mark) else { return bytes }
        return Array(bytes[..<start] + bytes[(end + mark.count)...])
    }
}
