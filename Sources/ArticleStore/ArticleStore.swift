internal import FoundationEssentials
internal import Synchronization

/// Where the versions of articles live: a bare git repository in which an article is a branch and a version a commit.
///
/// Reads as the life of a store: make or open one, store what is found (`Writing.swift`), read it back
/// (`Reading.swift`), let editors annotate it (`Annotating.swift`), check all of it (`Verifying.swift`). Any
/// number of threads may share one; several processes may write to the same folder.
package final class ArticleStore: Sendable {
    /// Of the store's layout; kept in the repository's configuration, where it says that this is a store at all.
    static let currentFormat = 1
    static let formatSetting = "galley.format"

    /// The folder, as it was given.
    package let path: String
    private let repository: Mutex<Repository>

    private init(_ repository: consuming sending Repository, at path: String) {
        self.path = path
        self.repository = Mutex(repository)
    }

    /// Opens the store in this folder.
    ///
    /// Throws `missingStore` where the folder does not exist, and `notAStore` where it holds something else, what a
    /// newer Galley made, or only a part of a history.
    package static func open(at path: String) throws(StoreError) -> ArticleStore {
        guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
        try refuseUnsuitable(at: path)
        let repository = try openRepository(at: path, elseSay: "it is no bare git repository")
        let format = try attempt("Reading the store's format", in: path) { () throws(GitError) in
            try repository.setting(formatSetting)
        }
        guard let format else {
            throw .notAStore(
                path, "it is a git repository that Galley has not made or taken over (“galley init \(path)” does)")
        }
        guard format <= currentFormat else {
            throw .notAStore(path, "it was made by a newer Galley (format \(format))")
        }
        return ArticleStore(repository, at: path)
    }

    /// Makes a store in a new or empty folder, or takes over a bare git repository such as a clone of a store; keeps
    /// one that is there.
    ///
    /// Throws `notAStore` where the folder holds other things, or a repository that cannot be one.
    package static func create(at path: String) throws(StoreError) -> ArticleStore {
        try refuseFile(at: path)
        try refuseUnsuitable(at: path)
        if try isFree(path) {
            try attempt("Making a store", in: path) { () throws(GitError) in try makeRepository(at: path) }
        }
        let repository = try openRepository(at: path, elseSay: "the folder holds other things")
        try attempt("Making a store", in: path) { () throws(GitError) in
            guard try repository.setting(formatSetting) == nil else { return }
            // Plain git commands that write here are to be as careful as Galley is.
            try repository.set("core.fsync", to: "committed,loose-object,reference")
            try repository.set(formatSetting, to: currentFormat)
        }
        return try open(at: path)
    }

    /// Where a file stands in the way of the folder, or of one above it, git would only say that something is there.
    private static func refuseFile(at path: String) throws(StoreError) {
        var place = path
        while !place.isEmpty, place != "/" {
            var isFolder = false
            if FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) {
                guard !isFolder else { return }
                throw StoreError(
                    .notAStore, "No store can be made at \(path): \(place) is a file",
                    remedy: "Name a folder that is new or empty")
            }
            place = place.contains("/") ? String(place.prefix(upTo: place.lastIndex(of: "/") ?? place.startIndex)) : ""
        }
    }

    /// Whether nothing stands in the folder, or there is none.
    private static func isFree(_ path: String) throws(StoreError) -> Bool {
        guard FileManager.default.fileExists(atPath: path) else { return true }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).isEmpty
        } catch {
            throw .notAStore(path, "its content cannot be listed")
        }
    }

    private static func openRepository(at path: String, elseSay reason: String) throws(StoreError) -> Repository {
        do throws(GitError) {
            return try Repository(at: path)
        } catch {
            throw .notAStore(path, error.isMissing ? reason : "git cannot open it: \(error.problem)")
        }
    }

    private static func makeRepository(at path: String) throws(GitError) {
        do throws(GitError) {
            _ = try Repository(creatingAt: path)
        } catch {
            // Another process may have made it in the same moment.
            guard (try? Repository(at: path)) != nil else { throw error }
        }
    }

    /// Takes away what killed writers left: at once where nobody writes, else what is older than any write can last.
    package func clearLitter(at now: Timestamp) { Litter(in: path).clear(at: now) }

    /// Runs git calls one thread at a time.
    func withRepository<Result: Sendable>(
        _ action: String, _ body: @Sendable (borrowing Repository) throws(GitError) -> Result
    ) throws(StoreError) -> Result {
        try repository.withLock { (repository) throws(StoreError) in
            try attempt(action, in: path) { () throws(GitError) in try body(repository) }
        }
    }
}
