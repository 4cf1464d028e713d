internal import ArticleStore
internal import FoundationEssentials
internal import Synchronization

/// Feed readers, who cannot fill in a form: they send mail and password with each question (RFC 7617).
///
/// Who was right is remembered by a hash, so that a question costs no hashing of passwords. Safe to use from several
/// threads at once.
final class FeedReaders: Sendable {
    private let known = Mutex<[String: String]>([:])
    private let salt = newSecret()
    private static let most = 1_000

    /// What an `Authorization` head says.
    struct Claim {
        let mail: String
        let password: String

        init?(_ header: String?) {
            guard let header, header.lowercased().hasPrefix("basic "),
                let data = Data(base64Encoded: String(header.dropFirst(6))),
                let decoded = String(validating: data, as: UTF8.self), let colon = decoded.firstIndex(of: ":")
            else { return nil }
            (mail, password) = (String(decoded[..<colon]), String(decoded[decoded.index(after: colon)...]))
        }
    }

    /// Who proved it before, as long as the password is the same.
    func remembered(_ claim: Claim, in book: PeopleBook) -> DeskPerson? {
        guard let hash = known.withLock({ $0[key(claim)] }) else { return nil }
        return book.people.person(claim.mail).flatMap { $0.password == hash ? $0 : nil }
    }

    func prove(_ claim: Claim, in book: PeopleBook) -> DeskPerson? {
        guard let person = book.person(claim.mail, password: claim.password) else { return nil }
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[key(claim)] = person.password
        }
        return person
    }

    private func key(_ claim: Claim) -> String { SHA256.hash(Array("\(salt)\(claim.mail):\(claim.password)".utf8)) }
}

extension Gate {
    /// A feed for somebody who has no session; nil for everything else.
    func feed(_ caller: Caller) -> WebResponse? {
        guard caller.request.path == ["queue.atom"], caller.request.method != .post, case .known(let book) = people
        else { return nil }
        guard let known = feedReader(caller, book) else {
            return WebResponse(
                401, .text, Array("Say who you are by mail and password.\n".utf8),
                headers: [("WWW-Authenticate", "Basic realm=\"Galley\", charset=\"UTF-8\"")])
        }
        return desk.answer(caller.request, for: Visitor(known.person, known.roles, token: ""))
    }

    private func feedReader(_ caller: Caller, _ book: PeopleBook) -> DeskPerson? {
        guard let claim = FeedReaders.Claim(caller.request.headers["authorization"]) else { return nil }
        if let known = readers.remembered(claim, in: book) { return known }
        let name = claim.mail.lowercased()
        guard throttle.wait(of: name, at: caller.now) == 0 else { return nil }
        let person = readers.prove(claim, in: book)
        if person == nil { throttle.failed(name, at: caller.now) }
        return person
    }
}
