internal import ArticleIndex

/// What a watch has to know again when it was killed: when each address was asked last and is to be asked next, by what
/// its server knows the page again, what hosts and their robots.txt asked for, and what nobody has been told yet.
///
/// A database beside the store's index and not in it: the index may be deleted at any time, a schedule may not. A
/// request is noted here before it is sent, so whatever kills the process, nothing is asked for too often. For one
/// thread.
package final class WatchState {
    /// The name of its file in the store's folder.
    package static let file = "galley.watch.sqlite"

    let database: Database
    /// Whether a damaged file was put aside for a new one.
    package let isAnew: Bool

    /// The memory of the store in a folder; a file that cannot be read is kept under another name, and a new one begun.
    package init(
        inStore folder: String, named file: String = file, putAside: (String) -> Bool
    ) throws(StateError) {
        let path = "\(folder)/\(file)"
        do throws(StateError) {
            database = try Self.open(.file(path))
            isAnew = false
        } catch {
            guard error.isDamaged, putAside(path) else { throw error }
            database = try Self.open(.file(path))
            isAnew = true
        }
    }

    /// A memory that is gone with this value, for tests.
    init() throws(StateError) {
        database = try Self.open(.memory)
        isAnew = false
    }

    /// `page` has a row for each address, of a feed as of a page. `asked` is when a request was sent last, `due` when
    /// the next may be. `told` is the version that everybody was told of: one that was stored right before a death is
    /// told with the next request.
    private static let tables = """
        CREATE TABLE IF NOT EXISTS page (
            url TEXT PRIMARY KEY, isFeed INTEGER NOT NULL DEFAULT 0, article TEXT, text TEXT, tag TEXT, modified TEXT,
            first INTEGER NOT NULL, published INTEGER, changed INTEGER, asked INTEGER, due INTEGER NOT NULL,
            failures INTEGER NOT NULL DEFAULT 0, trouble TEXT, told TEXT,
            dropped INTEGER NOT NULL DEFAULT 0, source TEXT) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS robots (
            origin TEXT PRIMARY KEY, status INTEGER NOT NULL, body BLOB NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS host (name TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS outbox (
            id INTEGER PRIMARY KEY, channel TEXT NOT NULL, body TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
            due INTEGER NOT NULL);
        PRAGMA user_version = 1;
        """

    private static func open(_ place: Database.Place) throws(StateError) -> Database {
        try keeping { () throws(IndexError) in
            let database = try Database(at: place)
            if place != .memory { try database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL") }
            if try database.integer("PRAGMA user_version") != 1 { try database.run(tables) }
            return database
        }
    }

    /// All of it happens, or nothing.
    func together(_ work: () throws(IndexError) -> Void) throws(StateError) {
        try keeping { () throws(IndexError) in try database.transaction(work) }
    }
}

extension WatchState {
    /// What a robots.txt said when it was asked for.
    struct KeptRobots: Sendable {
        let status: Int
        let body: [UInt8]
        let until: Moment
    }

    func robots(of origin: String) -> KeptRobots? {
        var found: KeptRobots?
        // What cannot be read is asked for again.
        try? database.each("SELECT status, body, until FROM robots WHERE origin = ?", .text(origin)) { row in
            found = KeptRobots(status: Int(row.integer(0)), body: row.bytes(1), until: row.integer(2))
        }
        return found
    }

    /// A robots.txt that cannot be kept is asked for again when the process starts anew.
    func keep(_ robots: KeptRobots, of origin: String) {
        try? database.run(
            "INSERT OR REPLACE INTO robots (origin, status, body, until) VALUES (?, ?, ?, ?)", .text(origin),
            .integer(Int64(robots.status)), .bytes(robots.body), .integer(robots.until))
    }

    /// Until when a host is to be left alone; 0 where nothing is known.
    func hold(of host: String) -> Moment {
        (try? database.integer("SELECT until FROM host WHERE name = ?", .text(host)) ?? 0) ?? 0
    }

    func hold(_ host: String, until moment: Moment) {
        try? database.run(
            """
            INSERT INTO host (name, until) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET until = max(until, excluded.until)
            """, .text(host), .integer(moment))
    }
}
