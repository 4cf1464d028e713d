internal import ArticleIngest
internal import ArticleStore

/// The databases of NewsEdits (Spangher et al., NAACL 2022), and of DiffEngine and News Sniffer from which they are made:
/// a row of `entryversion` is a version of the article `entry_id`.
///
/// Where the rows hold no text, it is put together from the table `split_sentences`.
package final class NewsEditsReader: ArchiveReader {
    private let path: String
    private let database: ForeignDatabase
    private let whole: Int
    private var done = 0

    /// Opens a database.
    package init(_ path: String) throws(ArchiveError) {
        self.path = path
        database = try ForeignDatabase(path)
        let columns = try database.columns(of: "entryversion")
        guard columns.isSuperset(of: ["entry_id", "created"]) else {
            throw ArchiveError(
                "\(path) is no database of NewsEdits: it has no table entryversion with entry_id and created",
                remedy: "Give a database of NewsEdits or DiffEngine")
        }
        try database.ask("SELECT count(*) FROM entryversion")
        whole = try database.step() ? database.text(0).flatMap { Int($0) } ?? 0 : 0
        let text = try columns.contains("summary") ? Self.kept("summary") : Self.sentences(in: database, path)
        func column(_ name: String) -> String { columns.contains(name) ? name : "NULL" }
        try database.ask(
            """
            SELECT entry_id, \(column("url")), \(column("title")), created, \(text), \(column("version")) \
            FROM entryversion ORDER BY entry_id, created
            """)
    }

    /// A column, and the mark of a longer text than is read.
    private static func kept(_ column: String) -> String {
        "CASE WHEN length(\(column)) > \(ArchiveLimits.record) THEN '\u{1}' ELSE \(column) END"
    }

    private static func sentences(in database: ForeignDatabase, _ path: String) throws(ArchiveError) -> String {
        guard
            try database.columns(of: "split_sentences").isSuperset(of: ["entry_id", "version", "sent_idx", "sentence"])
        else {
            throw ArchiveError(
                "\(path) holds no texts: it has neither entryversion.summary nor split_sentences",
                remedy: "Give a database with the articles' texts")
        }
        return """
            (SELECT group_concat(sentence, ' ') FROM (SELECT sentence FROM split_sentences AS s WHERE s.entry_id = \
            entryversion.entry_id AND CAST(s.version AS INT) = CAST(entryversion.version AS INT) \
            ORDER BY CAST(sent_idx AS INT)))
            """
    }

    /// Rows.
    package var extent: ArchiveExtent { ArchiveExtent(done: done, whole: whole) }

    /// The next row.
    package func next() throws(ArchiveError) -> ArchiveItem? {
        guard try database.step() else { return nil }
        done += 1
        let entry = database.text(0) ?? ""
        let place = "\(path), version \(database.text(5) ?? String(done)) of entry \(entry)"
        guard let created = database.text(3), let time = Self.time(created) else {
            return .refused(place: place, reason: "“created” is no time")
        }
        guard let html = database.text(4), html != "\u{1}" else {
            return .refused(
                place: place, reason: database.text(4) == nil ? "it has no text" : "it is longer than an article can be"
            )
        }
        var writer = BlockWriter()
        HTMLFragment.add(html, to: &writer)
        guard !writer.isEmpty else { return .refused(place: place, reason: "it has no text") }
        let title = database.text(2).map(HTMLFragment.words)
        var version = ArchivedVersion(
            place: place, content: .written(writer.article(title: title), source: Array(html.utf8)), retrieved: time)
        version.url = database.text(1).flatMap { $0.contains("://") ? $0 : nil }
        version.name = "\(FileWalk.stem(of: path))-\(entry)"
        return .version(version)
    }

    /// “2018-03-05 12:30:00.123”, or seconds since 1970.
    private static func time(_ text: String) -> Timestamp? {
        if let seconds = Double(text), seconds >= 0, seconds < 4e9 { return Timestamp(seconds: Int64(seconds)) }
        return Timestamp(loose: text)
    }
}
