internal import ArgumentParser
internal import ArticleDesk
internal import ArticleReport
internal import ArticleStore
internal import FoundationEssentials

extension Role: ExpressibleByArgument {}

/// `galley desk`: the store in a browser, to see what changed, to decide, and to write to readers.
struct ServeDesk: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk",
        abstract: "Serves the review desk to browsers: the queue, articles, timelines, notices and their approval.",
        usage: """
            galley desk [--listen 127.0.0.1:8437]
            galley desk --people FILE --add-person "Name <mail>" [--role editor]
            galley desk --people FILE [--listen ADDRESS:PORT] [--origin https://desk.example.org]
            """,
        discussion: """
            Every step at the desk is the same as the command's, and the same commit; both can be used side by side. \
            It works without a script; with one, keys do everything (“?” shows them), and what others decide is told a \
            moment later. Ctrl-C ends it.

            On a loopback address whoever uses this machine is git's author, or says who it is. On any other address \
            people sign in: --people names a file with name, mail, password hash and roles (reader, editor, approver), \
            which --add-person writes to; it asks for the password, or reads it from standard input. The file is read \
            again when it changes.

            The desk speaks plain HTTP. Let it listen on 127.0.0.1, put a server with TLS in front of it, and name its \
            address with --origin: cookies go over TLS alone then, and forms from other addresses are refused. Of \
            nginx: proxy_pass http://127.0.0.1:8437; proxy_set_header Host $host; proxy_buffering off.

            --notify and --webhook alert people of each annotation of stakes 2 or more that newly waits, whoever wrote \
            it, and of each note: a program (a line of JSON on its standard input, a minute at most), or an address \
            (posted as JSON); both are tried for some 45 minutes. What nobody takes stands in galley.desk.undelivered.ndjson in \
            the store’s folder. What waits when somebody is alerted for the first time is told to nobody; what comes \
            while the desk is down is told when it is back.

            Example: galley desk --notify 'jq -r .label | mail -s Galley desk@harbour.example'
            Example: galley desk --people people.toml --origin https://desk.example.org
            """)

    @Option(help: ArgumentHelp("Where to listen; port 0 takes any that is free.", valueName: "address:port"))
    var listen: String = "127.0.0.1:8437"

    @Option(help: ArgumentHelp("Who may sign in: a TOML file.", valueName: "file"), completion: .file())
    var people: String?

    @Option(help: ArgumentHelp("How browsers call the desk, behind a server with TLS.", valueName: "url"))
    var origin: String?

    @Option(help: ArgumentHelp("What stands at the head of each page.", valueName: "words"))
    var title: String = "Galley"

    @Option(help: ArgumentHelp("Add somebody to the file of --people, and end.", valueName: "person"))
    var addPerson: String?

    @Option(help: ArgumentHelp("With --add-person: reader, editor or approver (default: editor).", valueName: "role"))
    var role: [Role] = []

    @OptionGroup var alerts: AlertOptions
    @OptionGroup var store: StoreOption

    func validate() throws {
        guard addPerson == nil || people != nil else {
            throw ValidationError("--add-person goes with --people FILE, the file that it writes to.")
        }
        guard role.isEmpty || addPerson != nil else { throw ValidationError("--role goes with --add-person.") }
        guard let address = ListenAddress(listen) else {
            throw ValidationError(ServingError.noAddress(listen).description)
        }
        // Behind another server everybody comes from this machine.
        guard address.isLoopback && origin == nil || people != nil else {
            throw ValidationError(
                """
                At \(origin ?? listen) others reach the desk, so it has to know who they are: give --people FILE, and add \
                somebody to it with “galley desk --people FILE --add-person "Name <mail>" --role approver”.
                """)
        }
        guard origin == nil || origin.flatMap({ DeskOrigin(public: $0) }) != nil else {
            throw ValidationError("“\(origin ?? "")” is no address such as https://desk.example.org.")
        }
        guard title.contains(where: { !$0.isWhitespace }) else { throw ValidationError("--title is empty.") }
    }

    func run() throws {
        if let addPerson, let people {
            return try PersonAdded(addPerson, roles: role.isEmpty ? [.editor] : role).write(to: people)
        }
        let store = try store.open()
        // Before any thread starts: see there.
        var signals = StopSignals()
        let desk = try opened(store)
        print("\(title): http://\(desk.address)/ (Ctrl-C ends it)")
        var alerts = alerts.alerts(of: store, origin: origin)
        while !signals.came() {
            if alerts == nil { rest(Self.patience) } else { alerts?.step(waitingAtMost: Self.patience) }
        }
        alerts?.end()
        desk.close()
    }

    /// In milliseconds: so long Ctrl-C may wait.
    private static let patience = 100

    private func opened(_ store: ArticleStore) throws -> OpenDesk {
        let people = try known() ?? .local(ActingPerson.ofGit(in: store))
        do throws(ServingError) {
            guard let address = ListenAddress(listen) else { throw ServingError.noAddress(listen) }
            return try OpenDesk(
                of: store, title: title, people: people, on: address, origin: origin.flatMap { DeskOrigin(public: $0) },
                places: ProcessInfo.processInfo.activeProcessorCount * 2,
                clock: DeskClock(now: { Clock.now }, nanoseconds: { Clock.nanoseconds }))
        } catch {
            try fail(neutralized(error.description))
        }
    }

    /// Nil where nobody has to sign in.
    private func known() throws -> Gate.People? {
        guard let people else { return nil }
        do throws(ServingError) { return .known(try PeopleBook(people, try Passwords())) } catch {
            try fail(neutralized(error.description))
        }
    }
}
