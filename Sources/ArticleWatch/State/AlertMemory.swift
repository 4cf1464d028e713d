internal import ArticleIndex

/// An annotation that somebody is alerted of, or that is known from now on without a word.
package struct Alert: Sendable {
    /// The name of its file in the article's folder `annotations/`.
    package let file: String
    /// One line of JSON; nil where nobody is told.
    package let body: String?

    /// An annotation in that file.
    package init(file: String, body: String?) { (self.file, self.body) = (file, body) }
}

/// What a desk has to know again when it ended: which annotations were there, and which of them somebody is still to be
/// told of.
///
/// A database beside the store's index, with an outbox as a watch has one; a message goes where its annotation does. For
/// one thread.
package final class AlertMemory {
    /// The name of its file in the store's folder.
    package static let file = "galley.desk.sqlite"

    /// The outbox, and what hosts asked for.
    package let state: WatchState

    /// `known` has a row for each annotation that was there, told or not. `about` says of which annotation a message of
    /// the outbox tells. `beginning` has a row once what waited in the beginning is known.
    private static let tables = """
        CREATE TABLE IF NOT EXISTS beginning (at INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS known (article TEXT, file TEXT, PRIMARY KEY (article, file)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS about (message INTEGER PRIMARY KEY, article TEXT NOT NULL, file TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS aboutArticle ON about (article);
        CREATE TRIGGER IF NOT EXISTS messageGone AFTER DELETE ON outbox BEGIN
            DELETE FROM about WHERE message = old.id;
        END;
        """

    /// The memory of the store in a folder; a file that cannot be read is kept under another name, and a new one begun.
    package init(inStore folder: String, putAside: (String) -> Bool) throws(StateError) {
        let state = try WatchState(inStore: folder, named: Self.file, putAside: putAside)
        try keeping { () throws(IndexError) in try state.database.run(Self.tables) }
        self.state = state
    }

    /// Whether nobody has looked at the store's annotations yet.
    package func isNew() throws(StateError) -> Bool {
        try keeping { () throws(IndexError) in
            try state.database.integer("SELECT count(*) FROM beginning") == 0
        }
    }

    /// Takes what waits in the beginning as known, by the articles' ids: all of it, or nothing.
    package func begin(with files: [(article: String, file: String)], at now: Moment) throws(StateError) {
        try state.together { () throws(IndexError) in
            for (article, file) in files { try know(file, of: article) }
            try state.database.run("INSERT INTO beginning VALUES (?)", .integer(now))
        }
    }

    /// The files of an article that were there before.
    package func known(of article: String) throws(StateError) -> Set<String> {
        var names: Set<String> = []
        try keeping { () throws(IndexError) in
            try state.database.each("SELECT file FROM known WHERE article = ?", .text(article)) {
                names.insert($0.text(0))
            }
        }
        return names
    }

    /// Knows an article's annotations from now on, and writes down what is to be told of them.
    package func take(
        _ alerts: [Alert], of article: String, by channels: [Message.Channel], at now: Moment
    ) throws(StateError) {
        try state.together { () throws(IndexError) in
            for alert in alerts {
                try know(alert.file, of: article)
                guard let body = alert.body else { continue }
                for channel in channels {
                    try state.put(body, for: channel, at: now)
                    try state.database.run(
                        "INSERT OR REPLACE INTO about VALUES (?, ?, ?)", .integer(state.database.lastRow),
                        .text(article), .text(alert.file))
                }
            }
        }
    }

    /// Takes back what is still to be told of an article's annotations besides these.
    package func withdraw(_ article: String, besides files: Set<String>) throws(StateError) {
        var messages: [Int64] = []
        try keeping { () throws(IndexError) in
            try state.database.each("SELECT message, file FROM about WHERE article = ?", .text(article)) { row in
                if !files.contains(row.text(1)) { messages.append(row.integer(0)) }
            }
            for message in messages {
                try state.database.run("DELETE FROM outbox WHERE id = ?", .integer(message))
            }
        }
    }

    /// Whether anything is to be told now.
    package func hasDue(at now: Moment) throws(StateError) -> Bool {
        try keeping { () throws(IndexError) in
            try state.database.integer("SELECT 1 FROM outbox WHERE due <= ? LIMIT 1", .integer(now)) != nil
        }
    }

    private func know(_ file: String, of article: String) throws(IndexError) {
        try state.database.run("INSERT OR IGNORE INTO known VALUES (?, ?)", .text(article), .text(file))
    }
}
