internal import ArticleIndex

/// What somebody is to be told, until he was: kept with the page that it tells of, so that a death in between costs
/// nothing. Whoever is told may be told twice, and never not at all.
package struct Message: Sendable, Hashable {
    /// Who is told.
    package enum Channel: String, Sendable {
        /// A program of this machine.
        case command
        /// An address that is posted to.
        case webhook
    }

    /// Its number in the outbox.
    package let id: Int64
    /// Who is told.
    package let channel: Channel
    /// One line of JSON.
    package let body: String
    /// How many times that was tried.
    package let attempts: Int
    /// When it may be tried again.
    let due: Moment
}

extension WatchState {
    /// Writes what is known of a page now and what is to be told of it, both or neither.
    func keep(_ page: PageState, telling bodies: [String], by channels: [Message.Channel], at now: Moment)
        throws(StateError)
    {
        try together { () throws(IndexError) in
            try write(page)
            for channel in channels { for body in bodies { try put(body, for: channel, at: now) } }
        }
    }

    func put(_ body: String, for channel: Message.Channel, at now: Moment) throws(IndexError) {
        try database.run(
            "INSERT INTO outbox (channel, body, due) VALUES (?, ?, ?)", .text(channel.rawValue), .text(body),
            .integer(now))
    }

    /// What is to be told on a channel now, the oldest first.
    func messages(for channel: Message.Channel, at now: Moment, atMost count: Int) throws(StateError) -> [Message] {
        var found: [Message] = []
        try keeping { () throws(IndexError) in
            try database.each(
                "SELECT id, body, attempts, due FROM outbox WHERE channel = ? AND due <= ? ORDER BY id LIMIT ?",
                .text(channel.rawValue), .integer(now), .integer(Int64(count))
            ) { row in
                found.append(
                    Message(
                        id: row.integer(0), channel: channel, body: row.text(1), attempts: Int(row.integer(2)),
                        due: row.integer(3)))
            }
        }
        return found
    }

    /// How much waits to be told on a channel, now or later.
    func waitingMessages(for channel: Message.Channel) -> Int {
        let count = try? database.integer("SELECT count(*) FROM outbox WHERE channel = ?", .text(channel.rawValue))
        return Int(count ?? 0)
    }

    func forget(_ message: Message) throws(StateError) {
        try keeping { () throws(IndexError) in
            try database.run("DELETE FROM outbox WHERE id = ?", .integer(message.id))
        }
    }

    func postpone(_ message: Message, to due: Moment) throws(StateError) {
        try keeping { () throws(IndexError) in
            try database.run(
                "UPDATE outbox SET attempts = attempts + 1, due = ? WHERE id = ?", .integer(due), .integer(message.id))
        }
    }
}
