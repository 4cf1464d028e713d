internal import ArticleIngest
internal import ArticleStore

extension ArticleStore {
    /// Refuses what seems to be no article, and what has lost most of the version that stands.
    func refuseLoss(of article: IngestedArticle, after id: ArticleID, named name: String) throws {
        let article = try article.refusingSuspects()
        guard let tip = try tip(of: id), let latest = try latestVersion(of: id, from: tip),
            isCollapse(old: try text(of: latest), new: article.text)
        else { return }
        throw collapse(of: name, words: article.text.split(whereSeparator: \.isWhitespace).count, from: latest.words)
    }
}
