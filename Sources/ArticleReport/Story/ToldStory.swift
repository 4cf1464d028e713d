internal import ArticleAnnotations
package import ArticleStory

/// An article's story, with the names and times of its versions.
package struct ToldStory: Sendable {
    /// `<host>/<slug>`.
    package let article: String
    /// What the last version is called; nil where it has no headline.
    package let headline: String?
    /// One for each version of the story, the oldest first.
    package let versions: [VersionMoment]
    package let story: ArticleStory

    package init(article: String, headline: String?, versions: [VersionMoment], story: ArticleStory) {
        (self.article, self.headline, self.versions, self.story) = (article, headline, versions, story)
    }

    /// The version at an index of the story.
    package func version(_ index: Int) -> VersionMoment {
        versions.indices.contains(index) ? versions[index] : VersionMoment(number: index + 1, seconds: 0, commit: "")
    }
}

/// A version as a story names it.
package struct VersionMoment: Sendable, Hashable {
    /// From 1.
    package let number: Int
    /// When it was seen first, in seconds since 1970-01-01T00:00:00Z.
    package let seconds: Int
    /// The commit that stored it, in hexadecimal.
    package let commit: String

    package init(number: Int, seconds: Int, commit: String) {
        (self.number, self.seconds, self.commit) = (number, seconds, commit)
    }

    /// “2024-10-18 14:05 UTC”.
    var time: String { timeForPeople(seconds) }
    /// “2024-10-18T14:05:09Z”.
    var stamp: String { utcStamp(seconds) }
}
