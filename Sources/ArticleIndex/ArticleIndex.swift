package import ArticleStore

/// What can be looked up fast about a store: a database beside the repository that is made of its branches, and never
/// knows better than they do.
///
/// Reads as the life of an answer: see what moved (`Refs/`), bring the layers that the question needs to where the
/// branches stand (`Layers/`), ask the database (`Questions/`). A database that is missing, damaged or of another
/// Galley is made anew; where none can be written, the answer comes from one in memory. Several processes may use one
/// at once. For one thread; it sees the branches as they stood when it was asked first.
package final class ArticleIndex {
    /// The layers that a question may need, in order of their cost.
    package enum Layer: CaseIterable, Sendable {
        /// The latest version of each article.
        case latest
        /// What stands in the folders `annotations/`.
        case annotations
        /// The paragraphs of all versions.
        case text
    }

    /// How far catching up is.
    package struct Progress: Sendable {
        /// Which layer grows.
        package let layer: Layer
        /// Articles that are done.
        package let done: Int
        /// Articles that had moved.
        package let total: Int
    }

    let store: ArticleStore
    private(set) var database: Database
    private var now: Int64
    private let progress: (Progress) -> Void
    /// Whether the branches were looked at.
    private var isCurrent = false
    /// Articles that could not be read while the first layer was caught up.
    private var damaged: [ArticleID: StoreError] = [:]

    /// The index of a store; `now` is the time in nanoseconds since 1970, by which files that may still be changing are
    /// told from those that stand.
    package init(
        of store: ArticleStore, at now: Int64, progress: @escaping (Progress) -> Void = { _ in }
    ) throws(IndexError) {
        (self.store, self.now, self.progress) = (store, now, progress)
        database = try Self.open(.file(store.path + "/galley.sqlite"))
    }

    /// Whether the index could not be kept, so that the answer was made from the branches alone.
    package var isInMemory: Bool { database.place == .memory }

    /// What could not be read, in order of the articles.
    var damages: [StoreError] { damaged.sorted { $0.key < $1.key }.map(\.value) }

    /// Brings the index to where the branches stand; with the texts, which else wait until somebody searches them.
    package func catchUp(text: Bool) throws(IndexError) {
        try answering(with: text ? Layer.allCases : [.latest, .annotations]) { _ in }
    }

    /// Looks at the branches again before the next answer, as they stand at that time.
    package func refresh(at now: Int64) {
        (self.now, isCurrent, wasEmptied) = (now, false, false)
    }

    /// Answers by what somebody else found when he looked at the branches last.
    package func trustLastLook() { isCurrent = true }

    /// Asks the database, once these layers stand where the branches do; a database that fails is mended or replaced,
    /// and asked again.
    func answering<Answer>(
        with layers: [Layer], _ question: (Database) throws(IndexError) -> Answer
    ) throws(IndexError) -> Answer {
        while true {
            do throws(IndexError) {
                try catchUp(layers)
                return try question(database)
            } catch {
                try replaceDatabase(after: error)
            }
        }
    }

    private func catchUp(_ layers: [Layer]) throws(IndexError) {
        if !isCurrent {
            let scan = RefScan(database, of: store, at: now)
            if try scan.isNews() { try database.transaction { () throws(IndexError) in try scan.run() } }
            isCurrent = true
        }
        for layer in layers {
            switch layer {
            case .latest: damaged = try CatchUp<LatestLayer>(self.database, store, tell(layer)).run()
            case .annotations: _ = try CatchUp<AnnotationLayer>(self.database, store, tell(layer)).run()
            case .text: _ = try CatchUp<TextLayer>(self.database, store, tell(layer)).run()
            }
        }
    }

    private func tell(_ layer: Layer) -> (Int, Int) -> Void {
        { [progress] in progress(Progress(layer: layer, done: $0, total: $1)) }
    }

    /// A damaged database is emptied once; where that does not help, and where nothing can be written, one in memory
    /// takes its place.
    private func replaceDatabase(after error: IndexError) throws(IndexError) {
        guard database.place != .memory, ![.store, .missing].contains(error.kind) else { throw error }
        isCurrent = false
        if error.kind == .damaged, !wasEmptied, Self.isMended(database) {
            wasEmptied = true
        } else {
            database = try Self.inMemory()
        }
    }

    private var wasEmptied = false

    private static func isMended(_ database: Database) -> Bool {
        do throws(IndexError) {
            try database.empty()
            try Schema.prepare(database)
            return true
        } catch {
            return false
        }
    }

    private static func open(_ place: Database.Place) throws(IndexError) -> Database {
        do throws(IndexError) {
            let database = try Database(at: place)
            do throws(IndexError) {
                try Schema.prepare(database)
                return database
            } catch {
                guard error.kind == .damaged, isMended(database) else { throw error }
                return database
            }
        } catch {
            guard error.kind != .missing, place != .memory else { throw error }
            return try inMemory()
        }
    }

    private static func inMemory() throws(IndexError) -> Database {
        let database = try Database(at: .memory)
        try Schema.prepare(database)
        return database
    }
}
