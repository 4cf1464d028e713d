/// What the store could not do: what failed, on what, and what to do about it.
package struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What failed, for programs.
    package enum Kind: Sendable {
        /// There is nothing at the path.
        case missingStore
        /// What is at the path is no store, or one of a newer Galley.
        case notAStore
        /// The store's folder may not be written.
        case readOnly
        /// The disk has no room; what was stored is safe.
        case diskFull
        /// Something that was stored does not read back.
        case damaged
        /// Somebody else kept changing the same branch; to try again helps.
        case busy
        /// The store has no such article.
        case unknownArticle
        /// The article has no such version.
        case unknownVersion
        /// The name fits several articles or versions.
        case ambiguous
        /// The name cannot be that of an article or a file.
        case badName
        /// The remote does not answer, or is not there.
        case unreachable
        /// The remote lets nobody in by that name, or does not take what is pushed.
        case denied
        /// Whatever else git reports.
        case unexpected
    }

    /// What failed, for programs; the sentences are for people.
    package let kind: Kind
    /// What failed and on what; a clause without its full stop.
    package let problem: String
    /// What to do; a sentence without its full stop.
    package let remedy: String

    init(_ kind: Kind, _ problem: String, remedy: String) {
        (self.kind, self.problem, self.remedy) = (kind, problem.singleLine, remedy)
    }

    /// Both as sentences, one behind the other.
    package var description: String { "\(problem). \(remedy)." }
}

extension StoreError {
    static func badName(_ name: String, because reason: String) -> StoreError {
        StoreError(
            .badName, "“\(name.shortened(to: 80))” cannot name an article: \(reason)",
            remedy: "Give an id such as local/election, or the page's address with --url")
    }

    static func missing(_ path: String) -> StoreError {
        StoreError(
            .missingStore, "There is no store at \(path)",
            remedy: "Make one with “galley init \(path)”, or name another with --store")
    }

    static func notAStore(_ path: String, _ reason: String) -> StoreError {
        StoreError(
            .notAStore, "\(path) is not a Galley store: \(reason)",
            remedy: "Name another folder with --store, or make a store with “galley init”")
    }

    static func unknown(_ article: String) -> StoreError {
        StoreError(
            .unknownArticle, "The store has no article “\(article.shortened(to: 80))”",
            remedy: "“galley articles” lists what it has")
    }

    /// What libgit2 said, as what a person can act on.
    init(_ error: GitError, while action: String, in store: String) {
        let problem = "\(action) failed: \(error.problem) (store \(store))"
        func says(_ words: String...) -> Bool { words.contains { error.problem.contains($0) } }
        if says("No space left on device", "Disk quota exceeded", "File too large") {
            self.init(
                .diskFull, problem, remedy: "Free some space and run the command again: nothing that was stored is lost"
            )
        } else if says("Read-only file system", "Permission denied", "Operation not permitted") {
            self.init(
                .readOnly, problem, remedy: "Make the store's folder writable for you, or name another with --store")
        } else if says("which git does not allow") {
            self.init(
                .damaged, problem,
                remedy: "The article is left as it is on both sides: have that commit taken out of the remote's branch")
        } else if says("corrupted loose reference", "cannot resolve reference", "requested type does not match") {
            self.init(
                .damaged, problem,
                remedy: """
                    A file below \(store)/refs/heads names no commit: delete it, then “galley sync” with a store that has \
                    the article, or “git -C \(store) update-ref refs/heads/HOST/SLUG COMMIT” (“git -C \(store) fsck \
                    --lost-found” lists the commits that no branch names)
                    """)
        } else if error.isCheckedOut {
            self.init(
                .busy, problem,
                remedy: """
                    Remove that worktree with “git -C \(store) worktree remove NAME” (or “worktree prune” if its folder is \
                    gone), or let it stand on no branch with “git switch --detach” in it
                    """)
        } else if error.isLocked || error.isModified {
            self.init(
                .busy, problem,
                remedy: "Another program is writing to this article: run the command again when it has finished")
        } else {
            let isRead = error.isDamage
            self.init(
                isRead ? .damaged : .unexpected, problem,
                remedy: isRead
                    ? "Run “galley verify” to see what is damaged, and fetch those objects from a clone or a backup"
                    : "Run “galley verify” to check the store")
        }
    }
}

/// Runs git calls, and says what failed in the store's terms.
func attempt<Result: ~Copyable>(
    _ action: String, in store: String, _ body: () throws(GitError) -> Result
) throws(StoreError) -> Result {
    do throws(GitError) {
        return try body()
    } catch {
        throw StoreError(error, while: action, in: store)
    }
}
