private import Dispatch
internal import Synchronization

/// Deals articles out to threads, each of which has the repository opened for itself, and collects what they find.
final class VerifyRound: Sendable {
    private struct State {
        /// How many articles were dealt out.
        var begun = 0
        var checks: [(place: Int, check: ArticleCheck)] = []
        var trouble: GitError?
    }

    private let articles: [ArticleID]
    private let path: String
    private let note: VerifiedNote?
    private let progress: @Sendable (Int, Int) -> Void
    private let state = Mutex(State())

    init(
        of articles: [ArticleID], in path: String, since note: VerifiedNote?,
        progress: @escaping @Sendable (Int, Int) -> Void
    ) {
        (self.articles, self.path, self.note, self.progress) = (articles, path, note, progress)
    }

    /// One check an article, in their order; throws where a thread cannot open the repository.
    func checks(threads: Int) throws(GitError) -> [ArticleCheck] {
        DispatchQueue.concurrentPerform(iterations: min(threads, articles.count)) { _ in work() }
        let end = state.withLock { $0 }
        if let trouble = end.trouble { throw trouble }
        return end.checks.sorted { $0.place < $1.place }.map(\.check)
    }

    private func work() {
        do throws(GitError) {
            let repository = try Repository(at: path)
            while let place = next() {
                var check = ArticleCheck(of: articles[place])
                check.run(in: repository, since: note?.tips[articles[place]])
                state.withLock { $0.checks.append((place, check)) }
            }
        } catch {
            state.withLock { $0.trouble = error }
        }
    }

    /// An index of the articles; nil when all were dealt out.
    private func next() -> Int? {
        state.withLock { state in
            guard state.begun < articles.count, state.trouble == nil else { return nil }
            progress(state.begun, articles.count)
            state.begun += 1
            return state.begun - 1
        }
    }
}
