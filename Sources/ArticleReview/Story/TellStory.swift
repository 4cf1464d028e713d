internal import ArticleAnalysis
internal import ArticleAnnotations
package import ArticleStore
package import ArticleStory

extension ReviewedArticle {
    /// What became of each figure, quotation and claim up to a version, and who told readers: notices on the page, those
    /// of later versions too, and what the desk published.
    ///
    /// Throws `unknownVersion` for a version of another article, and `store` where one cannot be read.
    package func story(through last: Version) throws(ReviewError) -> ArticleStory {
        let end = try versions.index(of: last)
        var teller = StoryTeller(cut(try versions.bareText(at: 0)))
        var next = 1
        while next <= end {
            let texts = try bareTexts(from: next, upTo: min(end + 1, next + ReviewThresholds.versionsAtOnce))
            for version in prepared(texts, after: teller.latest) { teller.tell(version) }
            next += texts.count
        }
        var story = teller.story
        let reworded = story.reworded
        if reworded.count <= ReviewThresholds.rewordedVersions {
            for version in reworded {
                story.weigh(version, by: try versions.comparison(from: version - 1, to: version))
            }
        }
        // A notice often comes a version or two behind what it corrects.
        for untold in story.untold(perNotice: ReviewThresholds.versionsBeforeNotice) {
            story.admit(untold, by: try versions.comparison(from: untold.version - 1, to: untold.notice))
        }
        for settled in try settledChanges(
            through: end, where: { $0.status == .published })
        {
            story.publish(settled.old, settled.new, in: settled.version, carrier: settled.carrier)
        }
        return story
    }

    /// Figures, quotations and claims know no days, so the record of a version is left unread.
    private func bareTexts(from start: Int, upTo end: Int) throws(ReviewError) -> [ArticleText] {
        var texts: [ArticleText] = []
        for index in Range(start, upTo: end) { texts.append(try versions.bareText(at: index)) }
        return texts
    }
}

/// Some versions in a row behind a page; where there are many, half of them on a thread of their own.
private func prepared(_ texts: [ArticleText], after page: Page) -> [PreparedVersion] {
    guard texts.count >= ReviewThresholds.versionsForTwo else {
        return PreparedVersion.prepare(texts[...], after: page)
    }
    let middle = texts.count / 2
    let (first, second) = inTwo {
        PreparedVersion.prepare(texts[..<middle], after: page)
    } and: {
        PreparedVersion.prepare(texts[middle...], behind: texts[middle - 1], after: page)
    }
    return first + second
}
