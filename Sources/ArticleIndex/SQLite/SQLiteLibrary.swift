private import CLibraryLoaders

/// SQLite, opened once a process when the first database is.
enum SQLiteLibrary {
    /// Opens the library on first use.
    static func start() throws(IndexError) { try opened.get() }

    private static let opened: Result<Void, IndexError> = {
        // The system's words stay where they are until it has more to say; they are copied at once.
        guard let trouble = unsafe galley_load_sqlite() else { return .success(()) }
        return .failure(IndexError(.missing, "SQLite cannot be opened: \(unsafe String(cString: trouble))"))
    }()
}
