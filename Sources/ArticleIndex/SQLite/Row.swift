private import CSQLite

/// One row of an answer, lent until the next one is read; columns count from 0, and one that there is not is `NULL`.
///
/// Safe as a whole: it is handed out by ``Statement`` alone, for the length of a call. Whatever is read is copied.
@safe
package struct Row: ~Copyable {
    private let statement: OpaquePointer

    fileprivate init(of statement: OpaquePointer) { unsafe self.statement = statement }

    init(statement: OpaquePointer) { unsafe self.init(of: statement) }

    func isNull(_ column: Int32) -> Bool { unsafe sqlite3_column_type(statement, column) == SQLITE_NULL }

    /// 0 for `NULL`.
    package func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(statement, column) }

    /// Nil for `NULL`.
    package func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    /// Empty for `NULL`.
    package func text(_ column: Int32) -> String {
        // The words belong to the row, which lives until the next step, and are copied at once; so are the bytes below.
        guard let start = unsafe sqlite3_column_text(statement, column) else { return "" }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Nil for `NULL`.
    package func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    /// Empty for `NULL`.
    package func bytes(_ column: Int32) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Nil for `NULL`.
    package func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }
}
