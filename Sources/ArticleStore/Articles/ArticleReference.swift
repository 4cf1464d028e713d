/// An article and, if one is named, which of its versions: `ARTICLE[@VERSION]`.
package struct ArticleReference: Sendable, Hashable {
    /// An id, an address, or a part of an id that no other has.
    package let article: String
    /// Nil where only the article is named.
    package let version: VersionReference?

    /// The text after the last `@` is the version if it reads as one: addresses may hold an `@` of their own.
    package init(_ text: String) {
        if let at = text.lastIndex(of: "@"), let version = VersionReference(String(text[text.index(after: at)...])) {
            (article, self.version) = (String(text[..<at]), version)
        } else {
            (article, version) = (text, nil)
        }
    }
}

extension ArticleStore {
    /// The article that a name means: its id or address, else the one id of which the name is the slug, else the one
    /// that contains it.
    ///
    /// Throws `unknownArticle` where nothing fits, `ambiguous` where several do, and `badName` for what cannot be a
    /// name.
    package func article(_ name: String) throws(StoreError) -> ArticleID {
        let exact = try articleID(name)
        if try has(exact) { return exact }
        return try Self.article(name, or: exact, among: try articleIDs())
    }

    /// The one of these that a name means by its slug or a part of its id, where it is none of them whole.
    ///
    /// `exact` is the id that the name would make. Throws `unknownArticle` where nothing fits, and `ambiguous` where
    /// several do.
    package static func article(
        _ name: String, or exact: ArticleID, among ids: [ArticleID]
    ) throws(StoreError) -> ArticleID {
        let slugs = ids.filter { $0.slug == name || $0.slug == exact.slug }
        let part = name.lowercased()
        let matches = slugs.isEmpty ? ids.filter { $0.description.lowercased().contains(part) } : slugs
        guard let match = matches.first else { throw .unknown(name) }
        guard matches.count == 1 else { throw .ambiguous(name, matches) }
        return match
    }

    /// The article that the store shows under exactly this id, else the one that the name makes.
    ///
    /// A host without a full stop, such as that of an intranet, would else read as a folder under `local/`.
    package func articleID(_ name: String) throws(StoreError) -> ArticleID {
        if let shown = ArticleID(reference: ArticleID.branches + name), (try? has(shown)) == true { return shown }
        return try ArticleID(name)
    }

    /// The version that a reference means; the latest if it names none.
    ///
    /// Throws as ``article(_:)`` does, and `unknownVersion` or `ambiguous` for the version.
    package func version(_ reference: ArticleReference) throws(StoreError) -> Version {
        try history(of: try article(reference.article)).version(reference.version ?? .latest)
    }

    /// Whether the store has the article of exactly this id.
    package func has(_ article: ArticleID) throws(StoreError) -> Bool {
        try withRepository("Looking for \(article)") { repository throws(GitError) in
            try repository.target(of: article.reference) != nil
        }
    }
}

extension StoreError {
    fileprivate static func ambiguous(_ name: String, _ matches: [ArticleID]) -> StoreError {
        let shown = matches.prefix(Limits.choices).map(\.description).joined(separator: ", ")
        let rest = matches.count > Limits.choices ? " and \(matches.count - Limits.choices) more" : ""
        return StoreError(
            .ambiguous, "“\(name.shortened(to: 80))” is a part of \(matches.count) articles: \(shown)\(rest)",
            remedy: "Give more of the id"
        )
    }
}
