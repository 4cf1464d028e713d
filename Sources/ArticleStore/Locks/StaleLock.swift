internal import FoundationEssentials
private import Glibc

/// The `.lock` file that git and libgit2 put beside a branch while they move it; a process that is killed can leave it
/// behind.
struct StaleLock {
    let path: String

    init(of article: ArticleID, in store: String) { path = "\(store)/\(article.reference).lock" }

    /// Waits for the file to go, and removes it if it stands still for the time that ``Limits`` allows.
    ///
    /// Only for whoever holds the ``ArticleLock``: then no living Galley owns the file. Returns early when its owner
    /// gives it up.
    func waitOut() {
        guard let before = identity else { return }
        for _ in 0..<Limits.pausesForAStaleLock {
            usleep(Limits.pause)
            guard identity == before else { return }
        }
        // If it cannot be removed, the next attempt to move the branch says why.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Which file it is and when it was written; nil if there is none.
    private var identity: [String]? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
        return [String(describing: attributes[.systemFileNumber]), String(describing: attributes[.modificationDate])]
    }
}
