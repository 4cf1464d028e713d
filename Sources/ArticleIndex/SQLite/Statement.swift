private import CSQLite

enum StatementResource: SQLiteResource {
    // Only hands a pointer, which its owner gives up with this call, to the function that frees it.
    static func free(_ pointer: OpaquePointer) { unsafe sqlite3_finalize(pointer) }
}

/// One statement of SQL, made ready once and run as often as needed; ends before its database does.
struct Statement: ~Copyable {
    private let handle: Handle<StatementResource>
    /// A database keeps statements, so they do not keep it.
    private unowned let database: Database

    init(_ sql: String, in database: Database) throws(IndexError) {
        var made: OpaquePointer?
        // The text is lent for the length of the call; SQLite fills the pointer in, or leaves it nil.
        let code = unsafe sqlite3_prepare_v3(
            database.pointer, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
        try database.check(code, "preparing a statement")
        guard let statement = unsafe made else { throw IndexError(.unexpected, "SQLite made no statement") }
        handle = unsafe Handle(owning: statement)
        self.database = database
    }

    /// Runs it to its end, whatever rows it has.
    func run(_ values: SQLValue...) throws(IndexError) { try each(values) { _ in } }

    /// Reads every row; a row is valid within the call alone.
    func each(
        _ values: [SQLValue], _ read: (borrowing Row) throws(IndexError) -> Void
    ) throws(IndexError) {
        try walk(values) { row throws(IndexError) in
            try read(row)
            return true
        }
    }

    /// Reads the first row, if there is one.
    func first<Answer>(
        _ values: SQLValue..., read: (borrowing Row) throws(IndexError) -> Answer
    ) throws(IndexError) -> Answer? {
        var answer: Answer?
        try walk(values) { row throws(IndexError) in
            answer = try read(row)
            return false
        }
        return answer
    }

    /// Reads rows for as long as `read` wants another one.
    func walk(
        _ values: [SQLValue], _ read: (borrowing Row) throws(IndexError) -> Bool
    ) throws(IndexError) {
        // The statement is owned by this value, here and below; what stops in the middle must not keep its lock.
        defer { unsafe sqlite3_reset(handle.pointer) }
        try bind(values)
        while true {
            let code = unsafe sqlite3_step(handle.pointer)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw database.error(code, "reading the index") }
            guard try read(unsafe Row(statement: handle.pointer)) else { return }
        }
    }

    private func bind(_ values: [SQLValue]) throws(IndexError) {
        for (index, value) in values.enumerated() {
            try database.check(bind(value, at: Int32(index) + 1), "filling in a statement")
        }
    }

    private func bind(_ value: SQLValue, at place: Int32) -> Int32 {
        let pointer = unsafe handle.pointer
        switch value {
        case .integer(let number): return unsafe sqlite3_bind_int64(pointer, place, number)
        case .null: return unsafe sqlite3_bind_null(pointer, place)
        case .text(var text):
            // SQLite copies what it is lent, here and below.
            return text.withUTF8 { bytes in
                unsafe bytes.withMemoryRebound(to: CChar.self) {
                    unsafe galley_bind_text(pointer, place, $0.baseAddress, UInt64($0.count))
                }
            }
        case .bytes(let bytes):
            return unsafe bytes.withUnsafeBytes {
                unsafe galley_bind_blob(pointer, place, $0.baseAddress, UInt64($0.count))
            }
        }
    }
}
