internal import ArticleStore

extension Gate {
    /// The page on which people say who they are.
    func loginPage(
        _ caller: Caller, pending: PendingForm? = nil, because sentence: String? = nil, mail: String = "",
        status: Int = 200
    ) -> WebResponse {
        let next = caller.request.query["next"] ?? caller.request.form["next"] ?? ""
        return plainPage(
            "Sign in", status: status,
            [
                .element(.h1, [], "Sign in"),
                sentence.map { .element(.p, [.class(.trouble), .alert], "\($0)") } ?? .none,
                pending == nil
                    ? .none
                    : .element(
                        .p, [.class(.flash)], "What you sent was not taken yet, and is kept: sign in to send it."),
                .element(
                    .form, Attribute.posts(to: DeskPath(["login"])),
                    [hiddenField("next", next)] + (pending?.carried ?? []) + [
                        field(
                            "Mail", "mail",
                            .element(
                                .input,
                                [
                                    .type(.email), .name("mail"), .id("mail"), .value(mail), .autocomplete("username"),
                                    .required,
                                ])),
                        field(
                            "Password", "password",
                            .element(
                                .input,
                                [
                                    .type(.password), .name("password"), .id("password"),
                                    .autocomplete("current-password"), .required,
                                ])),
                        .element(.button, [.type(.submit), .class(.primary)], "Sign in"),
                    ]),
            ])
    }

    /// Somebody says who he is.
    func login(_ caller: Caller) -> WebResponse {
        guard case .known(let book) = people else { return .seeOther(.queue) }
        let form = caller.request.form
        let (mail, pending) = (form["mail"] ?? "", PendingForm(carriedBy: form))
        let wait = throttle.wait(of: mail.lowercased(), at: caller.now)
        guard wait == 0 else {
            return loginPage(
                caller, pending: pending, because: "Too many tries. Wait \(wait) seconds, then try again.", mail: mail,
                status: 429)
        }
        guard let known = book.person(mail, password: form["password"] ?? "") else {
            throttle.failed(mail.lowercased(), at: caller.now)
            return loginPage(
                caller, pending: pending, because: "Nobody here has this mail and this password.", mail: mail,
                status: 403)
        }
        throttle.succeeded(mail.lowercased())
        // Nobody goes on with a secret that somebody else may have set.
        if let old = caller.secret { sessions.end(old) }
        let begun = sessions.begin(as: known.person, password: known.password, at: caller.now)
        let visitor = visitor(of: begun.session)
        let next = form["next"].flatMap { DeskPath(local: $0) } ?? .queue
        let response =
            if let pending, let visitor { pendingPage(pending, visitor) } else { WebResponse.seeOther(next) }
        return response.keeping(begun.secret, isSecure: origin.isSecure)
    }

    func leave(_ caller: Caller) -> WebResponse {
        if let secret = caller.secret { sessions.end(secret) }
        return .seeOther(knowsPasswords ? DeskPath(["login"]) : DeskPath(["person"]))
    }

    /// A form whose page was drawn for a session that is over: it is shown again, to be sent with the one there is now.
    func againPage(_ caller: Caller, _ visitor: Visitor) -> WebResponse {
        caller.answered(pendingPage(PendingForm(caller.request), visitor, status: 403))
    }

    private func pendingPage(_ pending: PendingForm, _ visitor: Visitor, status: Int = 200) -> WebResponse {
        plainPage(
            "Not taken yet", status: status,
            [
                .element(.h1, [], "This was not taken yet"),
                .element(
                    .p, [.class(.flash)],
                    "The page that it came from was older than your present session. What you typed is below; send it again as \(visitor.person.name)."
                ),
                pending.form(visitor.token, button: "Send it again"),
            ])
    }

    // MARK: A desk of one machine

    /// Asks who it is, where git names nobody; what was sent in the meantime is kept.
    func askWho(_ caller: Caller) -> WebResponse {
        let request = caller.request
        let token = caller.session?.token ?? ""
        if request.path == ["person"], request.method == .post, isSame(request.form["csrf"] ?? "", token) {
            return changePerson(caller, nil)
        }
        return caller.answered(
            whoPage(token, pending: request.method == .post ? PendingForm(request) : nil))
    }

    func personPage(_ caller: Caller, _ visitor: Visitor) -> WebResponse {
        guard !knowsPasswords else {
            let roles = Role.allCases.filter { visitor.roles.contains($0) }.map(\.rawValue).joined(separator: ", ")
            return plainPage(
                visitor.person.name,
                [
                    .element(.h1, [], "\(visitor.person.name)"),
                    .element(.p, [], "\(visitor.person.email) · \(roles)"),
                    .element(.p, [], .element(.a, [.href(Link(.queue))], "To the queue")),
                ])
        }
        return caller.answered(whoPage(visitor.token, person: visitor.person))
    }

    func changePerson(_ caller: Caller, _ visitor: Visitor?) -> WebResponse {
        let form = caller.request.form
        let (name, mail) = (form["name"] ?? "", form["mail"] ?? "")
        guard !knowsPasswords, let secret = caller.secret, let person = Person("\(name) <\(mail)>") else {
            return caller.answered(
                whoPage(
                    caller.session?.token ?? "", pending: PendingForm(carriedBy: form), name: name, mail: mail,
                    because: "A name and a mail are needed, as they stand in a commit.", status: 422))
        }
        sessions.name(person, in: secret)
        let named = Visitor(person, [.editor, .approver], token: caller.session?.token ?? "")
        if let pending = PendingForm(carriedBy: form) { return caller.answered(pendingPage(pending, named)) }
        return caller.answered(.seeOther(.queue))
    }

    private func whoPage(
        _ token: String, person: Person? = nil, pending: PendingForm? = nil, name: String? = nil, mail: String? = nil,
        because sentence: String? = nil, status: Int = 200
    ) -> WebResponse {
        plainPage(
            "Who are you?", status: status,
            [
                .element(.h1, [], "Who are you?"),
                sentence.map { .element(.p, [.class(.trouble), .alert], "\($0)") } ?? .none,
                .element(
                    .p, [.class(.lead)],
                    "Each step that you take is a commit in this name. The desk is this machine’s alone."),
                .element(
                    .form, Attribute.posts(to: DeskPath(["person"])),
                    [hiddenField("csrf", token)] + (pending?.carried ?? []) + [
                        field(
                            "Name", "name",
                            .element(
                                .input,
                                [
                                    .type(.text), .name("name"), .id("name"), .value(name ?? person?.name ?? ""),
                                    .required,
                                ])),
                        field(
                            "Mail", "mail",
                            .element(
                                .input,
                                [
                                    .type(.email), .name("mail"), .id("mail"), .value(mail ?? person?.email ?? ""),
                                    .required,
                                ])),
                        .element(.button, [.type(.submit), .class(.primary)], "Go on"),
                    ]),
            ])
    }

    /// A page for somebody who is not known yet.
    private func plainPage(_ name: String, status: Int = 200, _ content: [Markup]) -> WebResponse {
        DeskFrame(title: desk.title, visitor: .reader, address: .queue).page(name, status: status, content)
    }
}
