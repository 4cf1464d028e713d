package import ArticleStore

/// Why the index could not answer.
package struct IndexError: Error, Sendable, CustomStringConvertible {
    /// What failed, for programs.
    package enum Kind: Sendable {
        /// What stands in the database is not what was written: it is made anew.
        case damaged
        /// The disk has no room.
        case full
        /// The database's folder, or the disk, takes no writes.
        case unwritable
        /// Another process has been writing for longer than anybody waits.
        case busy
        /// SQLite is not there.
        case missing
        /// The store could not be read.
        case store
        /// Whatever else SQLite reports.
        case unexpected
    }

    /// What failed, for programs; the sentence is for people.
    package let kind: Kind
    /// What failed; a clause without its full stop.
    package let problem: String
    /// The store's own error, where it is one.
    package let storeError: StoreError?

    init(_ kind: Kind, _ problem: String) { (self.kind, self.problem, storeError) = (kind, problem, nil) }

    init(_ error: StoreError) { (kind, problem, storeError) = (.store, error.problem, error) }

    /// What failed and what to do, as sentences.
    package var description: String {
        if let storeError { return storeError.description }
        return switch kind {
        case .missing: "\(problem). Install it: the package is called libsqlite3-0 on Debian."
        case .busy: "\(problem). Another program is writing to the index: run the command again when it has finished."
        default: "\(problem). Delete galley.sqlite in the store's folder: the next command makes it anew."
        }
    }
}

/// Asks the store; what it could not do is the index's trouble too.
func asking<Answer>(_ question: () throws(StoreError) -> Answer) throws(IndexError) -> Answer {
    do throws(StoreError) { return try question() } catch { throw IndexError(error) }
}
