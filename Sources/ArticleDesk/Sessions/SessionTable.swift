internal import ArticleStore
internal import Synchronization

/// Somebody with a browser, from when the desk was opened until it is left.
struct Session: Sendable {
    /// Nil until it is said, or proved, who it is.
    var person: Person?
    /// What each of its forms carries back.
    let token: String
    /// The password by which it was begun; another one ends it.
    var password: String?
    /// In seconds since 1970.
    let begun: Int64
    var used: Int64
}

/// Who is at the desk: kept in memory, so that the end of the desk ends all sessions.
///
/// A session is known by the hash of its secret, so that looking one up tells nothing by the time that it takes. Safe
/// to use from several threads at once; times are handed in, in seconds since 1970.
final class SessionTable: Sendable {
    private let sessions = Mutex<[String: Session]>([:])

    /// In seconds.
    static let (longest, longestUnused): (Int64, Int64) = (12 * 3_600, 2 * 3_600)
    /// The one that was unused longest goes for the next.
    static let most = 1_000

    /// The session of a secret; nil where there is none, or it is over.
    func session(_ secret: String, at now: Int64) -> Session? {
        sessions.withLock { sessions in
            let key = Self.key(secret)
            guard var session = sessions[key] else { return nil }
            guard now - session.begun < Self.longest, now - session.used < Self.longestUnused else {
                sessions[key] = nil
                return nil
            }
            session.used = now
            sessions[key] = session
            return session
        }
    }

    /// Begins a session, and gives the secret that the browser keeps.
    func begin(as person: Person?, password: String? = nil, at now: Int64) -> (secret: String, session: Session) {
        let secret = newSecret()
        let session = Session(person: person, token: newSecret(), password: password, begun: now, used: now)
        sessions.withLock { sessions in
            if sessions.count >= Self.most, let oldest = sessions.min(by: { $0.value.used < $1.value.used }) {
                sessions[oldest.key] = nil
            }
            sessions[Self.key(secret)] = session
        }
        return (secret, session)
    }

    /// Says who has a session.
    func name(_ person: Person, in secret: String) {
        sessions.withLock { $0[Self.key(secret)]?.person = person }
    }

    func end(_ secret: String) { sessions.withLock { $0[Self.key(secret)] = nil } }

    private static func key(_ secret: String) -> String { SHA256.hash(Array(secret.utf8)) }
}
