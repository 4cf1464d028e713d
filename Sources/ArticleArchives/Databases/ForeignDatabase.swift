private import CLibraryLoaders
internal import CSQLite

/// Somebody else's SQLite database, which is only read.
///
/// Safe as a whole: connection and statement belong to this value, which closes them; what they hand out is copied.
@safe
final class ForeignDatabase {
    private let path: String
    private let connection: OpaquePointer
    private var statement: OpaquePointer?
    private var isOver = false

    init(_ path: String) throws(ArchiveError) {
        try Self.opened.get()
        _ = try FileBytes(path)
        self.path = path
        var made: OpaquePointer?
        // The path is lent for the length of the call.
        let code = unsafe sqlite3_open_v2(path, &made, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        guard let made = unsafe made, code == SQLITE_OK else {
            unsafe sqlite3_close_v2(made)
            throw ArchiveError("\(path) cannot be opened as a database", remedy: "Give the path of an SQLite file")
        }
        unsafe connection = made
    }

    deinit {
        unsafe sqlite3_finalize(statement)
        unsafe sqlite3_close_v2(connection)
    }

    /// Asks for rows, which ``step()`` reads; the question before is given up.
    func ask(_ sql: String) throws(ArchiveError) {
        unsafe sqlite3_finalize(statement)
        (unsafe statement, isOver) = (nil, false)
        // The text is lent for the length of the call.
        guard unsafe sqlite3_prepare_v3(connection, sql, -1, 0, &statement, nil) == SQLITE_OK else { throw broken }
    }

    /// Whether there is another row; behind the last there is none for good, where SQLite would begin anew.
    func step() throws(ArchiveError) -> Bool {
        guard !isOver else { return false }
        switch unsafe sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            isOver = true
            return false
        default: throw broken
        }
    }

    /// Nil for `NULL`; a number as its digits.
    func text(_ column: Int32) -> String? {
        guard let start = unsafe sqlite3_column_text(statement, column) else { return nil }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The names of a table's columns; none where there is no such table. A view is none: it may be without end.
    func columns(of table: String) throws(ArchiveError) -> Set<String> {
        try ask(
            "SELECT name FROM pragma_table_info('\(table)') WHERE EXISTS (SELECT 1 FROM sqlite_schema WHERE name = '\(table)' AND type = 'table')"
        )
        var names: Set<String> = []
        while try step() { if let name = text(0) { names.insert(name) } }
        return names
    }

    private var broken: ArchiveError {
        // The words belong to the connection and are copied at once.
        let words = unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) } ?? "it is damaged"
        return ArchiveError("\(path) cannot be read: \(words)", remedy: "Give the path of a whole SQLite database")
    }

    private static let opened = unsafe loaded("SQLite") { unsafe galley_load_sqlite() }
}
