internal import ArgumentParser
internal import ArticleDiff
internal import ArticleStore
internal import ArticleWatch

/// Who is alerted of what newly waits in the store.
struct AlertOptions: ParsableArguments {
    @Option(
        name: .customLong("notify"),
        help: ArgumentHelp("A line of the shell to run for each annotation that newly waits.", valueName: "command"))
    var command: String?

    @Option(help: ArgumentHelp("An address to post each such annotation to.", valueName: "url"))
    var webhook: String?

    @Option(
        name: .customLong("notify-stakes"),
        help: ArgumentHelp(
            "What it has to cost for somebody to be alerted: 0 … 3 (default: 2); notes by people always do.",
            valueName: "stakes"))
    var stakes: Int?

    func validate() throws {
        guard stakes.map((0...Stakes.highest).contains) != false else {
            throw ValidationError("--notify-stakes takes 0, 1, 2 or 3.")
        }
        guard stakes == nil || command != nil || webhook != nil else {
            throw ValidationError("--notify-stakes goes with --notify COMMAND or --webhook URL, who is alerted.")
        }
        guard command?.contains(where: { !$0.isWhitespace }) != false else {
            throw ValidationError("--notify is empty.")
        }
        if let webhook {
            do throws(FetchTrouble) { _ = try WebAddress(webhook) } catch {
                throw ValidationError("--webhook \(webhook): \(error.description)")
            }
        }
    }

    /// Nil where nobody wants to be alerted. `origin` is how browsers call the desk, nil where nobody said.
    func alerts(of store: ArticleStore, origin: String?) -> DeskAlerts? {
        guard command != nil || webhook != nil else { return nil }
        let settings = AlertSettings(command: command, webhook: webhook, stakes: stakes ?? 2, origin: origin)
        return DeskAlerts(of: store, settings)
    }
}

/// Who is alerted of what.
struct AlertSettings {
    /// A line of the shell.
    var command: String?
    /// An address.
    var webhook: String?
    /// What an annotation has to cost at least, unless a person noted it.
    var stakes: Int
    /// How browsers call the desk: `https://desk.example.org`.
    var origin: String?

    var channels: [Message.Channel] { (command == nil ? [] : [.command]) + (webhook == nil ? [] : [.webhook]) }
}
