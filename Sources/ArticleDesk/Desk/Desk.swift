internal import ArticleIndex
internal import ArticleReport
package import ArticleStore

/// The review desk: what somebody asks becomes a page, what somebody decides becomes a commit.
///
/// Nothing is decided here: each step is the function, and the commit, of the command of the same name, so that both
/// can be used side by side. A request reads the store as it stands, so a desk knows nothing that a second desk, or a
/// command, does not. Safe to ask from several threads at once.
package struct Desk: Sendable {
    let store: ArticleStore
    /// What stands at the head of each page.
    let title: String
    let clock: DeskClock
    let queue: QueueMemory
    let indexes: IndexShelf
    /// Tells all who look on what was just done.
    let tell: @Sendable (DeskNews) -> Void

    package init(
        _ store: ArticleStore, title: String, clock: DeskClock, tell: @escaping @Sendable (DeskNews) -> Void
    ) {
        (self.store, self.title, self.clock, self.tell) = (store, title, clock, tell)
        queue = QueueMemory(store)
        indexes = IndexShelf(store)
    }

    /// Answers whatever somebody asks, with a page that says so where it cannot.
    package func answer(_ request: WebRequest, for visitor: Visitor) -> WebResponse {
        let frame = DeskFrame(title: title, visitor: visitor, address: request.address)
        do throws(DeskError) {
            guard request.method != .post else { return try take(request, frame) }
            return try page(request, frame)
        } catch {
            return troubleScreen(error, frame)
        }
    }

    /// The screens by their addresses.
    private func page(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        switch request.path.first {
        case nil, "queue": try queuePage(request, frame)
        case "queue.atom": try queueFeed(request, frame)
        case "articles": try articlePage(request, frame)
        case "notices": try noticePage(request, frame)
        case "corrections": try correctionsPage(frame)
        case "corrections.atom": try correctionsFeed(frame)
        case "search": try searchPage(request, frame)
        case "keys": keysScreen(frame)
        default: throw .notFound
        }
    }

    /// Asks the index, which is caught up first.
    func ask<Answer>(_ question: (ArticleIndex) throws(IndexError) -> Answer) throws(DeskError) -> Answer {
        do throws(IndexError) { return try indexes.ask(at: clock.nanoseconds(), question) } catch {
            throw DeskError(error)
        }
    }
}

/// Where the desk has the time from.
package struct DeskClock: Sendable {
    /// When a step is taken.
    let now: @Sendable () -> Timestamp
    /// Since 1970: by which files that may still be changing are told from others.
    let nanoseconds: @Sendable () -> Int64

    package init(now: @escaping @Sendable () -> Timestamp, nanoseconds: @escaping @Sendable () -> Int64) {
        (self.now, self.nanoseconds) = (now, nanoseconds)
    }
}

/// What was done a moment ago, for whoever looks on.
package struct DeskNews: Sendable, Hashable, Codable {
    /// `<host>/<slug>`.
    package let article: String
    /// The id of the annotation; nil where it is about the article as a whole.
    package let annotation: String?
    package let person: String
    /// “Ada Bell triaged it as correction: 10,000 → 12,000”.
    package let sentence: String
}
