internal import ArticleAnnotations
package import ArticleStore
package import ArticleStory

extension ReviewedArticle {
    /// What became of each figure, quotation and claim up to a version, and who told readers: notices on the page, those
    /// of later versions too, and what the desk published.
    ///
    /// Throws `unknownVersion` for a version of another article, and `store` where one cannot be read.
    package func story(through last: Version) throws(ReviewError) -> ArticleStory {
        var teller: StoryTeller?
        try versions.cutEach(through: try versions.index(of: last)) { page in
            if teller == nil { teller = StoryTeller(page) } else { teller?.tell(page) }
        }
        guard var story = teller?.story else { throw .unknownVersion(last.commit.hex) }
        // A notice often comes a version or two behind what it corrects.
        for untold in story.untold(perNotice: ReviewThresholds.versionsBeforeNotice) {
            story.admit(untold, by: try versions.comparison(from: untold.version - 1, to: untold.notice))
        }
        for settled in try settledChanges(
            through: try versions.index(of: last), where: { $0.status == .published })
        {
            story.publish(settled.old, settled.new, in: settled.version, carrier: settled.carrier)
        }
        return story
    }
}
