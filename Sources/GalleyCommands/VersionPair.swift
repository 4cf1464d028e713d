internal import ArticleStore

/// Two versions of one article, as `ARTICLE [OLD [NEW]]` names them.
struct VersionPair {
    let article: ArticleID
    let old: Version
    let new: Version

    /// Without OLD, the last two; with `ARTICLE@VERSION`, that version and the one before; without NEW, OLD and the
    /// latest.
    ///
    /// Nil where the article has one version: then there is nothing to compare yet.
    init?(_ names: [String], in store: ArticleStore) throws {
        let reference = ArticleReference(names[0])
        let history = try store.history(of: try store.named(reference.article))
        article = history.article
        if names.count > 1 {
            old = try history.version(try Self.reference(names[1]))
            new = try history.version(names.count > 2 ? try Self.reference(names[2]) : reference.version ?? .latest)
        } else {
            new = try history.version(reference.version ?? .latest)
            guard new.number > 1 else { return nil }
            old = try history.version(.number(new.number - 1))
        }
    }

    private static func reference(_ name: String) throws -> VersionReference {
        guard let reference = VersionReference(name) else {
            try fail(
                "“\(name)” is no version. Give a number, latest, ~1, a commit or a time, as “galley log” lists them.")
        }
        return reference
    }
}
