internal import ArgumentParser
internal import ArticleStore
internal import ArticleWatch
private import Glibc

/// How a command behaves towards sites.
struct FetchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where a site’s people reach you: an address of mail or of the web, told to each site.",
            valueName: "address"))
    var contact: String?

    @Option(help: ArgumentHelp("What Galley calls itself instead of “galley/…”.", valueName: "name"))
    var userAgent: String?

    @Option(help: ArgumentHelp("Seconds between two requests to a host (default: 1).", valueName: "seconds"))
    var pause: Double?

    @Option(help: ArgumentHelp("Seconds that one page may take (default: 120).", valueName: "seconds"))
    var timeout: Int?

    @Flag(help: "Fetch what a site’s robots.txt asks to leave alone. Do this on your own sites, or by their leave.")
    var noRobots = false

    @Flag(help: "Fetch from private, loopback and link-local addresses, too: from your own network.")
    var allowPrivate = false

    func validate() throws {
        if let pause, !(0...86_400).contains(pause) { throw ValidationError("--pause takes seconds, from 0 to 86400.") }
        if let timeout, !(1...86_400).contains(timeout) {
            throw ValidationError("--timeout takes seconds, from 1 to 86400.")
        }
        for (option, value) in [("--contact", contact), ("--user-agent", userAgent)] {
            if let value, !Self.isPlain(value) {
                throw ValidationError("\(option) takes one line of plain letters and signs.")
            }
        }
    }

    /// What goes into a line of a request's header.
    static func isPlain(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }

    /// What these options say of every site.
    var manners: Manners {
        var manners = Manners(agent: userAgent ?? Self.agent(contact))
        if let pause { manners.pause = pause }
        if let timeout { manners.total = timeout }
        (manners.obeysRobots, manners.allowsPrivate) = (!noRobots, allowPrivate)
        return manners
    }

    /// “galley/0.1.0 (+desk@example.org)”.
    static func agent(_ contact: String?) -> String {
        "galley/\(GalleyCommand.version)" + (contact.map { " (+\($0))" } ?? "")
    }
}

extension WatchState {
    /// The store's memory; one that cannot be read is put aside, and said so.
    static func of(_ store: ArticleStore) throws -> WatchState {
        do throws(StateError) {
            let state = try WatchState(inStore: store.path, putAside: putAside)
            if state.isAnew {
                Terminal.note(
                    "galley: The schedule was damaged: it is kept as \(file).damaged, and begins anew.")
            }
            return state
        } catch {
            try fail(error.description)
        }
    }
}

/// Gives a damaged file another name; false where that cannot be.
func putAside(_ path: String) -> Bool {
    // The paths are lent for the length of the call.
    unsafe rename(path, path + ".damaged") == 0
}
