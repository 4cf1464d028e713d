extension ArticleStore {
    /// Notes that the article's latest version was seen unchanged, where that has this text; nil where it has another,
    /// or where there is no such article: then whoever asks knows something of another store.
    package func noteUnchanged(
        _ article: ArticleID, text: ObjectID, at time: Timestamp
    ) throws(StoreError) -> Version? {
        try withRepository("Noting a version of \(article)") { repository throws(GitError) in
            try repository.moving(article) { tip, lock throws(GitError) in
                guard let latest = try repository.end(of: article, at: tip).latest, latest.text == text else {
                    return Move(commit: nil, outcome: nil)
                }
                let seen = latest.seen(until: time)
                if seen != latest { lock.note(latest.commit, seen: seen.lastSeen) }
                return Move(commit: nil, outcome: seen)
            }
        }
    }
}
