internal import ArticleIndex
internal import ArticleStore

extension ArticleStore {
    /// The index of this store, which tells whoever waits how far it is.
    func index() throws(IndexError) -> ArticleIndex {
        try ArticleIndex(of: self, at: Clock.nanoseconds) { progress in
            let what =
                switch progress.layer {
                case .latest: "articles listed"
                case .annotations: "articles looked through for annotations"
                case .text: "articles read for the search"
                }
            Progress.tell("\(progress.done) of \(progress.total) \(what)")
        }
    }

    /// The article that somebody named: its id or address, or any part of an id that only one article has.
    func named(_ name: String) throws(StoreError) -> ArticleID {
        let exact = try articleID(name)
        if try has(exact) { return exact }
        do throws(IndexError) {
            return try index().article(name)
        } catch {
            // Without an index the store is asked itself, which takes as long as it has articles.
            guard let told = error.storeError else { return try article(name) }
            throw told
        }
    }

    /// The version that a reference means; the latest if it names none.
    func named(_ reference: ArticleReference) throws(StoreError) -> Version {
        try history(of: try named(reference.article)).version(reference.version ?? .latest)
    }
}
