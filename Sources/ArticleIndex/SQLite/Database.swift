private import CSQLite

enum DatabaseResource: SQLiteResource {
    // Only hands a pointer, which its owner gives up with this call, to the function that frees it.
    static func free(_ pointer: OpaquePointer) { unsafe sqlite3_close_v2(pointer) }
}

/// One connection to a database, for one thread; statements keep it open.
package final class Database {
    /// Where the database lives.
    package enum Place: Equatable {
        /// A file, which is made where there is none.
        case file(String)
        /// Gone with the connection.
        case memory
    }

    let place: Place
    private let handle: Handle<DatabaseResource>
    /// Statements that were run once, which nearly always are run again.
    private var kept: [String: KeptStatement] = [:]

    /// Opens the database, or makes it.
    package init(at place: Place) throws(IndexError) {
        try SQLiteLibrary.start()
        let path = if case .file(let path) = place { path } else { ":memory:" }
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        // The path is lent for the length of the call. SQLite hands out a connection even where it cannot open one.
        let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
        guard let connection = unsafe opened else { throw IndexError(.unexpected, "SQLite made no connection") }
        handle = unsafe Handle(owning: connection)
        self.place = place
        try check(code, "opening \(path)")
        // The connection is owned by this value, here and below.
        unsafe sqlite3_extended_result_codes(connection, 1)
        unsafe sqlite3_busy_timeout(connection, IndexLimits.patience)
    }

    /// For statements alone, which keep this value alive.
    var pointer: OpaquePointer { unsafe handle.pointer }

    /// Runs statements that have no values and no answer.
    package func run(_ sql: String) throws(IndexError) {
        // The text is lent for the length of the call.
        try check(unsafe sqlite3_exec(handle.pointer, sql, nil, nil, nil), "changing the index")
    }

    func statement(_ sql: String) throws(IndexError) -> Statement { try Statement(sql, in: self) }

    /// Runs one statement with these values; not from within its own rows.
    package func run(_ sql: String, _ first: SQLValue, _ others: SQLValue...) throws(IndexError) {
        try kept(sql).statement.each([first] + others) { _ in }
    }

    /// The first column of the first row, a number.
    package func integer(_ sql: String, _ values: SQLValue...) throws(IndexError) -> Int64? {
        var answer: Int64?
        try kept(sql).statement.walk(values) { row in
            answer = row.optionalInteger(0)
            return false
        }
        return answer
    }

    /// Reads every row of an answer; a row is valid within the call alone.
    package func each(
        _ sql: String, _ values: SQLValue..., read: (borrowing Row) throws(IndexError) -> Void
    ) throws(IndexError) {
        try kept(sql).statement.each(values, read)
    }

    private func kept(_ sql: String) throws(IndexError) -> KeptStatement {
        if let known = kept[sql] { return known }
        let made = KeptStatement(try statement(sql))
        kept[sql] = made
        return made
    }

    /// How many rows the last statement changed.
    var changes: Int { Int(unsafe sqlite3_changes(handle.pointer)) }

    /// The number that the last row got.
    package var lastRow: Int64 { unsafe sqlite3_last_insert_rowid(handle.pointer) }

    /// Holds the right to write from its start, so that nothing that was read in it can be out of date when it ends;
    /// all of it happens, or nothing.
    package func transaction<Answer>(_ body: () throws(IndexError) -> Answer) throws(IndexError) -> Answer {
        try run("BEGIN IMMEDIATE")
        do throws(IndexError) {
            let answer = try body()
            try run("COMMIT")
            return answer
        } catch {
            // SQLite has rolled back by itself where the disk is full, for one.
            if unsafe sqlite3_get_autocommit(handle.pointer) == 0 { try? run("ROLLBACK") }
            throw error
        }
    }

    /// Empties a database that cannot be read, under the locks by which others that use it know what happens.
    func empty() throws(IndexError) {
        // SQLite wants to have looked at the file, so that it stays what it is: a database with a log. What it cannot
        // read is the reason for all this.
        try? run("SELECT count(*) FROM sqlite_schema")
        kept = [:]
        unsafe galley_allow_reset(handle.pointer, 1)
        defer { unsafe galley_allow_reset(handle.pointer, 0) }
        try run("VACUUM")
    }

    func check(_ code: Int32, _ action: String) throws(IndexError) {
        guard code == SQLITE_OK else { throw error(code, action) }
    }

    func error(_ code: Int32, _ action: String) -> IndexError {
        // The words belong to the connection and live until its next call; they are copied at once.
        let words = unsafe sqlite3_errmsg(handle.pointer).map { unsafe String(cString: $0) } ?? "error \(code)"
        return IndexError(Self.kind(of: code & 0xFF), "\(action) failed: \(words)")
    }

    private static func kind(of code: Int32) -> IndexError.Kind {
        switch code {
        case SQLITE_FULL: .full
        case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR: .unwritable
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_CONSTRAINT: .damaged
        default: .unexpected
        }
    }
}

/// A statement in a table of them.
private final class KeptStatement {
    let statement: Statement

    init(_ statement: consuming Statement) { self.statement = statement }
}
