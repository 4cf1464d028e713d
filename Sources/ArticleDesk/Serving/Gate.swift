package import ArticleStore

/// The way to the desk: finds out who asks, lets nobody in whom nobody knows, and takes no form but its own.
///
/// Safe to ask from several threads at once; times come from the desk's clock.
package struct Gate: Sendable {
    /// How people are known.
    package enum People: Sendable {
        /// By their passwords.
        case known(PeopleBook)
        /// Whoever uses this machine, who is this person or says who it is; with all roles.
        case local(Person?)
    }

    let desk: Desk
    let people: People
    let origin: DeskOrigin
    let sessions = SessionTable()
    let throttle = Throttle()
    let readers = FeedReaders()

    package init(_ desk: Desk, people: People, origin: DeskOrigin) {
        (self.desk, self.people, self.origin) = (desk, people, origin)
    }

    /// Answers a request, whoever it comes from.
    package func answer(_ request: WebRequest) -> WebResponse {
        guard origin.isHost(request.headers["host"]) else {
            return text(
                421,
                "The desk is not called “\(request.headers["host"] ?? "")”. Start it with --origin and its address.")
        }
        if let asset = DeskAsset.response(to: request) { return asset }
        let isOurs = origin.isSender(origin: request.headers["origin"], referer: request.headers["referer"])
        guard request.method != .post || isOurs else {
            return text(403, "That form was sent by another site. Open the page at the desk and send it from there.")
        }
        return answer(Caller(request, in: self))
    }

    private func answer(_ caller: Caller) -> WebResponse {
        let request = caller.request
        switch (request.path.first, request.method) {
        case ("login", .post): return login(caller)
        case ("login", _): return knowsPasswords ? loginPage(caller) : .seeOther(.queue)
        case ("favicon.ico", _): return text(404, "There is none.")
        default: break
        }
        guard let visitor = caller.visitor else { return stranger(caller) }
        switch (request.path, request.method) {
        case (["person"], .post), (["logout"], .post):
            guard isSame(request.form["csrf"] ?? "", visitor.token) else { return againPage(caller, visitor) }
            return request.path == ["logout"] ? leave(caller) : changePerson(caller, visitor)
        case (["person"], _): return personPage(caller, visitor)
        case (["events"], _):
            var news = WebResponse(200, .events, [])
            news.followsNews = true
            return news
        case (_, .post):
            guard isSame(request.form["csrf"] ?? "", visitor.token) else { return againPage(caller, visitor) }
            return caller.answered(desk.answer(request.withoutSecret, for: visitor))
        default: return caller.answered(desk.answer(request, for: visitor))
        }
    }

    var knowsPasswords: Bool { if case .known = people { true } else { false } }

    /// Somebody whom nobody knows yet; what he sent is kept.
    private func stranger(_ caller: Caller) -> WebResponse {
        let request = caller.request
        if let response = publicPage(request) ?? feed(caller) { return response }
        guard knowsPasswords else { return askWho(caller) }
        if request.method == .post { return loginPage(caller, pending: PendingForm(request), status: 403) }
        return .seeOther(DeskPath(["login"], [("next", request.address.text)]))
    }

    /// What readers may see without being known.
    private func publicPage(_ request: WebRequest) -> WebResponse? {
        guard request.method != .post, [["corrections"], ["corrections.atom"]].contains(request.path) else {
            return nil
        }
        return desk.answer(request, for: .reader)
    }

    func text(_ status: Int, _ sentence: String) -> WebResponse {
        WebResponse(status, .text, Array((sentence + "\n").utf8))
    }
}

extension Visitor {
    /// Anybody.
    static let reader = Visitor(Person(name: "Reader", email: "reader@localhost"), [], token: "")

    /// Whether it is known who it is.
    var isKnown: Bool { !roles.isEmpty }
}

/// A request, and whose it is.
struct Caller {
    let request: WebRequest
    /// The browser's secret, where it has a session.
    let secret: String?
    let session: Session?
    let visitor: Visitor?
    let now: Int64
    /// Whether the session began with this request, so that the browser is to be told.
    let isNew: Bool
    private let isSecure: Bool

    init(_ request: WebRequest, in gate: Gate) {
        let now = gate.desk.clock.now().seconds
        var secret = Self.cookie(in: request.headers["cookie"])
        var session = secret.flatMap { gate.sessions.session($0, at: now) }
        var isNew = false
        if session == nil, case .local(let person) = gate.people {
            let begun = gate.sessions.begin(as: person, at: now)
            (secret, session, isNew) = (begun.secret, begun.session, true)
        }
        (self.request, self.secret, self.session, self.isNew) = (request, secret, session, isNew)
        (self.now, isSecure) = (now, gate.origin.isSecure)
        visitor = session.flatMap { gate.visitor(of: $0) }
    }

    /// The answer, with the session's secret where the browser does not have it yet.
    func answered(_ response: WebResponse) -> WebResponse {
        guard isNew, let secret else { return response }
        return response.keeping(secret, isSecure: isSecure)
    }

    static let cookieName = "galley"

    private static func cookie(in header: String?) -> String? {
        let pairs = (header ?? "").split(separator: ";").map { $0.drop(while: \.isWhitespace) }
        return pairs.first { $0.hasPrefix(cookieName + "=") }.map { String($0.dropFirst(cookieName.count + 1)) }
    }
}

extension Gate {
    /// Who has a session; nil where that is not known, or no longer so.
    func visitor(of session: Session) -> Visitor? {
        guard let person = session.person else { return nil }
        switch people {
        case .local:
            return Visitor(person, [.editor, .approver], token: session.token)
        case .known(let book):
            let people = book.people
            guard let known = people.person(person.email), known.password == session.password else { return nil }
            return Visitor(
                known.person, known.roles, token: session.token,
                colleagues: people.people.filter { !$0.roles.isDisjoint(with: [.editor, .approver]) }.map(\.person))
        }
    }
}

extension WebResponse {
    /// Tells the browser its secret.
    func keeping(_ secret: String, isSecure: Bool) -> WebResponse {
        var response = self
        let end = isSecure ? "; Secure" : ""
        response.headers.append(
            (
                "Set-Cookie",
                "\(Caller.cookieName)=\(secret); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(SessionTable.longest)\(end)"
            ))
        return response
    }
}

extension WebRequest {
    /// The form without what only the way to the desk needs.
    var withoutSecret: WebRequest {
        WebRequest(method, path, query: query, headers: headers, form: form.without(["csrf"]))
    }
}
