/// One version of an article: what its commit says of it.
package struct Version: Sendable, Hashable {
    /// Which article it is a version of.
    package let article: ArticleID
    /// From 1, in the order in which versions were stored; see `Timeline` for versions of several clones.
    package private(set) var number: Int
    /// The commit that stored it; the first of them where several clones did.
    package let commit: ObjectID
    /// The commits by which other clones stored the same text beside this one.
    package private(set) var twins: [ObjectID]
    /// The id of article.txt: versions with the same text have the same.
    package let text: ObjectID
    /// When this text was fetched and found to be new.
    package let retrieved: Timestamp
    /// When it was last fetched and found unchanged.
    package private(set) var lastSeen: Timestamp
    /// The title as the page gave it; nil where it gave none.
    package let headline: String?
    /// The address of its page; nil where none is known.
    package let url: String?
    /// How many words the text has.
    package let words: Int
    /// The first version that had the same text, if this one goes back to it.
    package private(set) var returnsTo: Int?
    /// Who took the snapshot.
    package let author: Person
}

extension Version {
    /// All commits that stored it, the first of them first.
    package var commits: [ObjectID] { [commit] + twins }

    func seen(until time: Timestamp) -> Version {
        var copy = self
        copy.lastSeen = max(time, lastSeen)
        return copy
    }

    /// The same text, stored by another clone later.
    func seen(again version: Version) -> Version {
        var copy = seen(until: version.lastSeen)
        copy.twins.append(version.commit)
        return copy
    }

    func numbered(_ number: Int, returnsTo earlier: Int?) -> Version {
        var copy = self
        (copy.number, copy.returnsTo) = (number, earlier)
        return copy
    }
}

/// A commit on an article's branch that is no version: one that adds annotations, or joins the lines of two clones.
package struct Review: Sendable, Hashable {
    /// The commit itself.
    package let commit: ObjectID
    /// Who wrote it.
    package let author: Person
    /// When, by the clock of whoever wrote it.
    package let time: Timestamp
    /// The first line of its message.
    package let subject: String
}

/// Everything that happened to one article, each list from the oldest to the latest.
package struct History: Sendable {
    /// Whose history it is.
    package let article: ArticleID
    /// Numbered from 1 in this order.
    package let versions: [Version]
    /// Every commit of the branch that is no version.
    package let reviews: [Review]
}

/// One article in a list of them.
package struct ArticleSummary: Sendable {
    /// Which article it is.
    package let article: ArticleID
    /// The version that was stored last.
    package let latest: Version
    /// How many versions it has: they are numbered from 1.
    package var versions: Int { latest.number }
}
