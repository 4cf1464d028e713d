internal import ArticleStore

/// Web archives in WARC: every page that a server answered with is a version of its address.
///
/// Reads each file twice: first for where the pages stand and when they were fetched, some 120 bytes a page, then the pages
/// themselves, the oldest first. A revisit is the page that it refers to, seen once more.
package final class WARCReader: ArchiveReader {
    private var files: [WARCFile] = []
    private let names: [String]
    private var index = PageIndex()
    /// The file that is being listed; past the last, the pages are read.
    private var listed = 0
    private var order: [PageIndex.Page] = []
    private var read = 0

    /// Reads WARC files, packed or not.
    package convenience init(_ paths: [String]) throws(ArchiveError) {
        var files: [FileBytes] = []
        for path in paths { files.append(try FileBytes(path)) }
        try self.init(files)
    }

    init(_ files: [FileBytes]) throws(ArchiveError) {
        names = files.map(\.path)
        for file in files { self.files.append(try WARCFile(file)) }
        whole = files.reduce(0) { $0 + $1.count }
    }

    private let whole: Int

    /// Bytes of the files, each counted twice.
    package var extent: ArchiveExtent {
        let taken = files.prefix(listed + 1).reduce(0) { $0 + min($1.bytes.bytesTaken, $1.bytes.file.count) }
        guard listed == files.count else { return ArchiveExtent(done: taken, whole: 2 * whole) }
        let share = order.isEmpty ? whole : Int(Double(whole) * Double(read) / Double(order.count))
        return ArchiveExtent(done: whole + share, whole: 2 * whole)
    }

    /// The next record.
    package func next() throws(ArchiveError) -> ArchiveItem? {
        while listed < files.count {
            if let item = try files[listed].next(atMost: ArchiveLimits.line) { return list(item) }
            listed += 1
            if listed == files.count { order = index.inOrder() }
        }
        guard read < order.count else { return nil }
        defer { read += 1 }
        return try version(order[read])
    }

    /// Notes a page for later; says at once what is none.
    private func list(_ item: WARCFile.Item) -> ArchiveItem {
        switch item {
        case .broken(let place, let reason): return .refused(place: place.name(in: names[listed]), reason: reason)
        case .record(let record):
            guard record.isPage else { return .passed }
            guard let date = record.head.date else {
                return .refused(place: record.place.name(in: names[listed]), reason: "its WARC-Date is no time")
            }
            index.add(record, at: date, file: listed)
            return .noted
        }
    }

    private func version(_ page: PageIndex.Page) throws(ArchiveError) -> ArchiveItem {
        let place = page.place.name(in: names[page.file])
        let itself = try files[page.file].record(at: page.place)
        guard case .record(let record) = itself else { return .refused(place: place, reason: itself.reason) }
        guard record.head.type == "revisit" else { return content(of: record, for: record, page, place) }
        guard let first = index.original(of: record.head) else {
            return .refused(place: place, reason: "it refers to a page that stands in none of the files")
        }
        let answer = try files[first.file].record(at: first.place)
        guard case .record(let original) = answer else { return .refused(place: place, reason: answer.reason) }
        return content(of: original, for: record, page, place)
    }

    private func content(
        of record: WARCFile.Record, for seen: WARCFile.Record, _ page: PageIndex.Page, _ place: String
    ) -> ArchiveItem {
        guard record.isWhole else { return .refused(place: place, reason: "it is longer than a page can be") }
        do throws(ArchiveError) {
            let (bytes, type) = try record.page()
            var version = ArchivedVersion(
                place: place, content: .received(bytes, type: type), retrieved: Timestamp(seconds: page.time))
            version.url = seen.head.url
            return .version(version)
        } catch {
            return .refused(place: place, reason: error.problem)
        }
    }
}

extension RecordPlace {
    /// For people.
    func name(in file: String) -> String { "\(file), byte \(member == 0 ? skip : member)" }
}

extension WARCFile.Item {
    fileprivate var reason: String { if case .broken(_, let reason) = self { reason } else { "" } }
}

extension WARCFile.Record {
    /// Whether it holds a page, or says that one was seen again.
    fileprivate var isPage: Bool {
        guard head.url.contains("://"), head.url.lowercased().hasPrefix("http") else { return false }
        switch head.type {
        case "response":
            guard let message = HTTPMessage(block) else { return false }
            return message.status == 200 && message.isPage
        case "resource": return HTTPMessage.isPage(head.contentType)
        case "revisit":
            // Where it kept the server's head, that says what the page was.
            guard let message = HTTPMessage(block), message.status == 200, message.contentType != nil else {
                return true
            }
            return message.isPage
        default: return false
        }
    }

    fileprivate func page() throws(ArchiveError) -> (bytes: [UInt8], type: String?) {
        guard head.type == "response", let message = HTTPMessage(block) else { return (block, head.contentType) }
        return (try message.body(), message.contentType ?? "text/html")
    }
}
