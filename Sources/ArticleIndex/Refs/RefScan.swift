internal import ArticleStore

/// Brings the table of articles to where the branches stand, at the cost of what moved: a folder or file that looks as
/// it did is not read.
///
/// A reference that is written, moved or removed changes its folder. Files of their own are looked at before
/// `packed-refs`: git writes there before it takes the file away.
struct RefScan {
    private let database: Database
    private let store: ArticleStore
    private let branches: String
    /// Since 1970, in nanoseconds.
    private let now: Int64

    init(_ database: Database, of store: ArticleStore, at now: Int64) {
        (self.database, self.store, self.now) = (database, store, now)
        branches = store.path + "/refs/heads"
    }

    /// Whether anything looks otherwise than the index remembers.
    func isNews() throws(IndexError) -> Bool {
        let hosts = try knownHosts()
        guard let top = FileStamp(of: branches)?.bytes, try top == stamp("heads") else { return true }
        for (host, stamp) in hosts {
            guard let stamp, FileStamp(of: "\(branches)/\(host)")?.bytes == stamp else { return true }
        }
        return try FileStamp(of: packed)?.bytes ?? [] != stamp("packed")
    }

    /// Reads what changed; within a transaction, so that nobody writes what was true before.
    func run() throws(IndexError) {
        try scanFolders()
        try scanPacked()
        try database.run("DELETE FROM latest WHERE article IN (SELECT id FROM article WHERE tip IS NULL)")
        try removeGone()
    }

    private var packed: String { store.path + "/packed-refs" }

    // MARK: Files of their own

    private func scanFolders() throws(IndexError) {
        let top = FileStamp(of: branches)
        var known = try knownHosts()
        for host in names(inFolder: branches) {
            guard let stamp = FileStamp(of: "\(branches)/\(host)"), stamp.isFolder else { continue }
            let before = known.removeValue(forKey: host)
            guard before == nil || before != .some(stamp.bytes) else { continue }
            let isSettled = try scan(host)
            try database.run(
                "INSERT OR REPLACE INTO folder (host, stamp) VALUES (?, ?)", .text(host),
                .optional(isSettled ? stamp.settled(at: now) : nil))
        }
        for host in known.keys {
            try database.run("UPDATE article SET loose = NULL, stamp = NULL WHERE host = ?", .text(host))
            try database.run("DELETE FROM folder WHERE host = ?", .text(host))
        }
        try remember("heads", top?.settled(at: now))
    }

    private func knownHosts() throws(IndexError) -> [String: [UInt8]?] {
        var hosts: [String: [UInt8]?] = [:]
        try database.statement("SELECT host, stamp FROM folder").each([]) { hosts[$0.text(0)] = $0.optionalBytes(1) }
        return hosts
    }

    /// Reads the files of a folder that are new or look otherwise; false where one of them may move unseen.
    private func scan(_ host: String) throws(IndexError) -> Bool {
        var known = try knownFiles(of: host)
        var isSettled = true
        for slug in names(inFolder: "\(branches)/\(host)") where LooseRef.isName(slug) {
            let path = "\(branches)/\(host)/\(slug)"
            guard let stamp = FileStamp(of: path), !stamp.isFolder else { continue }
            if let before = known[slug], before == .some(stamp.bytes) {
                known[slug] = nil
                continue
            }
            let reference = contents(ofFile: path).map { LooseRef($0) } ?? .unreadable
            if reference == .symbolic { isSettled = false }
            guard let article = ArticleID(reference: ArticleID.branches + "\(host)/\(slug)"),
                let tip = try tip(of: article, reference)
            else { continue }
            known[slug] = nil
            try write(tip, stamp.settled(at: now), of: article)
        }
        for slug in known.keys {
            try database.run("UPDATE article SET loose = NULL, stamp = NULL WHERE name = ?", .text("\(host)/\(slug)"))
        }
        return isSettled
    }

    /// The branches of a host that have files of their own, with how those looked.
    private func knownFiles(of host: String) throws(IndexError) -> [String: [UInt8]?] {
        var known: [String: [UInt8]?] = [:]
        try database.statement("SELECT slug, stamp FROM article WHERE host = ? AND loose IS NOT NULL")
            .each([.text(host)]) { known[$0.text(0)] = $0.optionalBytes(1) }
        return known
    }

    private func write(_ tip: [UInt8], _ stamp: [UInt8]?, of article: ArticleID) throws(IndexError) {
        try database.run(
            """
            INSERT INTO article (name, host, slug, lower, loose, stamp) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (name) DO UPDATE SET loose = ?5, stamp = ?6
            """, .text(article.description), .text(article.host), .text(article.slug),
            .text(article.description.lowercased()), .bytes(tip), .optional(stamp))
    }

    private func tip(of article: ArticleID, _ reference: LooseRef) throws(IndexError) -> [UInt8]? {
        switch reference {
        case .commit(let tip): tip
        case .unreadable: nil
        case .symbolic:
            try asking { () throws(StoreError) in try store.tip(of: article) }.flatMap { commitID($0.hex.utf8) }
        }
    }

    // MARK: The file of all others

    private func scanPacked() throws(IndexError) {
        let stamp = FileStamp(of: packed)
        guard try stamp?.bytes ?? [] != self.stamp("packed") else { return }
        try write(PackedRefs(contents(ofFile: packed) ?? []))
        try remember("packed", stamp.map { $0.settled(at: now) } ?? [])
    }

    /// Walks through both lists, which are in one order, side by side.
    private func write(_ packed: PackedRefs) throws(IndexError) {
        var rest = packed.entries[...]
        var changed: [(name: [UInt8], tip: [UInt8])] = []
        var gone: [Int64] = []
        try database.statement("SELECT id, name, packed FROM article ORDER BY name").each([]) { row in
            let (name, tip) = (row.bytes(1), row.optionalBytes(2))
            while let next = rest.first, next.name.lexicographicallyPrecedes(name) {
                changed.append(next)
                rest.removeFirst()
            }
            if let next = rest.first, next.name == name {
                if next.tip != tip { changed.append(next) }
                rest.removeFirst()
            } else if tip != nil {
                gone.append(row.integer(0))
            }
        }
        try write(changed + rest)
        let clear = try database.statement("UPDATE article SET packed = NULL WHERE id = ?")
        for id in gone { try clear.run(.integer(id)) }
    }

    private func write(_ entries: [(name: [UInt8], tip: [UInt8])]) throws(IndexError) {
        let write = try database.statement(
            """
            INSERT INTO article (name, host, slug, lower, packed) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (name) DO UPDATE SET packed = ?5
            """)
        for entry in entries {
            guard let name = String(validating: entry.name, as: UTF8.self),
                let article = ArticleID(reference: ArticleID.branches + name)
            else { continue }
            try write.run(
                .text(name), .text(article.host), .text(article.slug), .text(name.lowercased()), .bytes(entry.tip))
        }
    }

    // MARK: What is remembered

    private func stamp(_ name: String) throws(IndexError) -> [UInt8]? {
        var bytes: [UInt8]?
        try database.statement("SELECT bytes FROM stamp WHERE name = ?").each([.text(name)]) {
            bytes = $0.optionalBytes(0)
        }
        return bytes
    }

    private func remember(_ name: String, _ bytes: [UInt8]?) throws(IndexError) {
        try database.run("INSERT OR REPLACE INTO stamp VALUES (?, ?)", .text(name), .optional(bytes))
    }

    /// Takes articles without a branch out of every layer.
    private func removeGone() throws(IndexError) {
        var gone: [Int64] = []
        try database.statement("SELECT id FROM article WHERE tip IS NULL").each([]) { gone.append($0.integer(0)) }
        for article in gone {
            try AnnotationLayer.remove(article, from: database)
            try TextLayer.remove(article, from: database)
            try database.run("DELETE FROM article WHERE id = ?", .integer(article))
        }
    }
}
