private import Glibc

/// The right to write one article, held against other threads and processes until this value goes out of scope.
///
/// It is a file that is locked with flock(2), so a process that is killed gives it up. The file's content is the time
/// at which the latest version was last seen unchanged: a note, not history, so it is not synced to the disk.
struct ArticleLock: ~Copyable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// Waits for other writers of the article.
    static func take(_ article: ArticleID, in store: String) throws(GitError) -> ArticleLock {
        let path = path(of: article, in: store)
        var descriptor = open(path)
        if descriptor < 0, errno == ENOENT {
            try makeFolder("\(store)/galley")
            try makeFolder("\(store)/galley/\(article.host)")
            descriptor = open(path)
        }
        guard descriptor >= 0 else { throw .system("opening the lock \(path)", errno) }
        let lock = ArticleLock(descriptor: descriptor)
        try lock.wait(for: article)
        return lock
    }

    deinit { giveUp(descriptor) }

    private func wait(for article: ArticleID) throws(GitError) {
        for _ in 0..<Limits.pausesForTheLock {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            usleep(Limits.pause)
        }
        throw .locked("another program has been writing to \(article) for a minute")
    }

    /// Notes that the version of this commit was seen unchanged.
    func note(_ commit: ObjectID, seen time: Timestamp) {
        let line = Array("\(commit.hex) \(time.seconds)\n".utf8)
        ftruncate(descriptor, 0)
        // The array is lent for the length of one call, and its own count bounds it.
        _ = unsafe line.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    /// When the version of these commits was last seen unchanged; nil if there is no note of that.
    static func lastSeen(anyOf commits: [ObjectID], of article: ArticleID, in store: String) -> Timestamp? {
        let fields = String(decoding: contents(ofFile: path(of: article, in: store)) ?? [], as: UTF8.self).split {
            $0 == " " || $0 == "\n"
        }
        guard fields.count == 2, commits.contains(where: { $0.hex == fields[0] }) else { return nil }
        return Int64(fields[1]).map { Timestamp(seconds: $0) }
    }

    private static func path(of article: ArticleID, in store: String) -> String { "\(store)/galley/\(article)" }

    /// A descriptor, or −1.
    private static func open(_ path: String) -> Int32 {
        unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)  // the path is lent for the length of the call
    }
}
