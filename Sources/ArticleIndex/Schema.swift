/// What the database holds.
enum Schema {
    /// A database of another version is made anew: it holds nothing that the branches do not.
    static let version: Int64 = 2

    /// `article` is what the branches say: a name and where it stands, by a file of its own (`loose`) or by
    /// `packed-refs`. The other tables are three layers that are made of it, each of as many articles as somebody has
    /// asked for: `listed`, `annotated` and `read` name the commit that the layer holds. The full-text index collects
    /// 16 MB before it writes: it has to join the less afterwards. `annotationQueue` has all that the queue is chosen by,
    /// so that it is counted without a look at the table; `list`, too, since SQLite asks for it although all are open.
    static let tables = """
        CREATE TABLE stamp (name TEXT PRIMARY KEY, bytes BLOB) WITHOUT ROWID;
        CREATE TABLE folder (host TEXT PRIMARY KEY, stamp BLOB) WITHOUT ROWID;
        CREATE TABLE article (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, host TEXT NOT NULL, slug TEXT NOT NULL,
            lower TEXT NOT NULL, loose BLOB, stamp BLOB, packed BLOB,
            tip BLOB GENERATED ALWAYS AS (coalesce(loose, packed)) VIRTUAL,
            listed BLOB, annotated BLOB, read BLOB, trouble INTEGER NOT NULL DEFAULT 0,
            unreadable INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX articleLower ON article (lower, name);
        CREATE INDEX articleSlug ON article (slug);
        CREATE INDEX articleLoose ON article (host) WHERE loose IS NOT NULL;
        CREATE INDEX articleGone ON article (id) WHERE tip IS NULL;
        CREATE INDEX articleTrouble ON article (id) WHERE trouble != 0;
        CREATE INDEX articleUnreadable ON article (id) WHERE unreadable != 0;
        CREATE INDEX articleUnlisted ON article (id) WHERE tip IS NOT listed;
        CREATE INDEX articleUnannotated ON article (id) WHERE tip IS NOT annotated;
        CREATE INDEX articleUnread ON article (id) WHERE tip IS NOT read;

        CREATE TABLE latest (
            article INTEGER PRIMARY KEY, number INTEGER NOT NULL, committed BLOB NOT NULL, twins BLOB NOT NULL,
            text BLOB NOT NULL, retrieved INTEGER NOT NULL, lastSeen INTEGER NOT NULL, headline TEXT, url TEXT,
            words INTEGER NOT NULL, returnsTo INTEGER, authorName TEXT NOT NULL, authorAddress TEXT NOT NULL);
        CREATE INDEX latestRetrieved ON latest (retrieved);

        CREATE TABLE annotation (
            article INTEGER NOT NULL, file TEXT NOT NULL, blob BLOB NOT NULL, list TEXT, status TEXT, kind TEXT,
            stakes INTEGER, seen INTEGER, place INTEGER, desk TEXT, holder TEXT, words TEXT,
            PRIMARY KEY (article, file)) WITHOUT ROWID;
        CREATE INDEX annotationDamaged ON annotation (article) WHERE list = 'damaged';
        CREATE INDEX annotationPublished ON annotation (article) WHERE status = 'published';
        CREATE INDEX annotationQueue ON annotation (stakes, seen, place, file, kind, status, desk, holder, list)
            WHERE list = 'open';

        CREATE TABLE version (
            article INTEGER NOT NULL, number INTEGER NOT NULL, committed BLOB NOT NULL, text BLOB NOT NULL,
            retrieved INTEGER NOT NULL, headline TEXT, PRIMARY KEY (article, number)) WITHOUT ROWID;
        CREATE INDEX versionRetrieved ON version (retrieved, article, number);
        CREATE TABLE paragraph (id INTEGER PRIMARY KEY, article INTEGER NOT NULL, hash INTEGER NOT NULL);
        CREATE INDEX paragraphArticle ON paragraph (article, hash);
        CREATE TABLE span (
            paragraph INTEGER NOT NULL, first INTEGER NOT NULL, gone INTEGER, article INTEGER NOT NULL,
            PRIMARY KEY (paragraph, first)) WITHOUT ROWID;
        CREATE INDEX spanGone ON span (article, gone);
        CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "unicode61 remove_diacritics 2", columnsize = 0);
        INSERT INTO words (words, rank) VALUES ('hashsize', 16000000);
        """

    /// Makes the tables where they are missing, and all of them anew where they are another version's.
    static func prepare(_ database: Database) throws(IndexError) {
        if database.place != .memory {
            try database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY")
        }
        try database.run("PRAGMA cache_size = -16000")
        if try database.integer("PRAGMA user_version") == version { return }
        if try database.integer("SELECT count(*) FROM sqlite_schema") != 0, try !isMadeByNow(database) {
            try database.empty()
        }
        try database.transaction { () throws(IndexError) in
            guard try !isMadeByNow(database) else { return }
            try database.run(tables)
            try database.run("PRAGMA user_version = \(version)")
        }
    }

    /// Another process may have made it in the same moment.
    private static func isMadeByNow(_ database: Database) throws(IndexError) -> Bool {
        try database.integer("PRAGMA user_version") == version
    }
}
