internal import ArgumentParser
internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleStore

extension Decision: ExpressibleByArgument {}
extension ChangeKind: ExpressibleByArgument {}

/// The one thing that a review does.
struct ReviewAction: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Say what it is: silent (nothing to tell readers), update, correction, clarification or withdrawal.",
            valueName: "decision"))
    var decision: Decision?

    @Option(help: ArgumentHelp("Write the notice; “-” reads it from standard input.", valueName: "text"))
    var draft: String?

    @Flag(help: "Approve the draft; another person than the drafter does it.")
    var approve = false

    @Flag(help: "Say that the notice is published; a stored version has to carry it.")
    var publish = false

    @Option(
        help: ArgumentHelp(
            "With --publish, where the notice stands if no version here carries it.", valueName: "address"))
    var elsewhere: String?

    @Option(help: ArgumentHelp("Close it without a notice, for this reason.", valueName: "reason"))
    var dismiss: String?

    @Flag(help: "Open again what is closed.")
    var reopen = false

    @Option(
        name: .customLong("return"),
        help: ArgumentHelp("Have the notice written again, for this reason.", valueName: "reason"))
    var sendBack: String?

    @Option(help: ArgumentHelp("Answer, or say something about it.", valueName: "text"))
    var reply: String?

    @Option(
        help: ArgumentHelp(
            "Call the change what it is, such as wording; the reason is the --note.", valueName: "kind"))
    var verdict: ChangeKind?

    @Option(
        help: ArgumentHelp("Hand it to somebody: \"Name <address>\".", valueName: "person"))
    var hand: String?

    @Option(help: ArgumentHelp("Why, for the record.", valueName: "text"))
    var note: String?

    var isAsked: Bool { count > 0 || note != nil || elsewhere != nil }

    func validate() throws {
        guard count <= 1 else {
            throw ValidationError(
                """
                Do one thing at a time: --as, --draft, --approve, --publish, --dismiss, --reopen, --return, --reply, \
                --verdict or --hand.
                """)
        }
        guard elsewhere == nil || publish else { throw ValidationError("--elsewhere goes with --publish.") }
        if let elsewhere, !isWebAddress(elsewhere) {
            throw ValidationError("“\(elsewhere)” is no web address; write it as https://example.org/corrections.")
        }
        guard note == nil || count == 1 else {
            throw ValidationError(
                "--note goes with a step: --as, --draft, --approve, --publish, --reopen, --verdict or --hand.")
        }
        guard note == nil || dismiss == nil else {
            throw ValidationError("The reason of a dismissal is its note; leave out --note.")
        }
        guard note == nil || (sendBack == nil && reply == nil) else {
            throw ValidationError("What stands behind --return or --reply is the note; leave out --note.")
        }
        guard verdict == nil || note != nil else {
            throw ValidationError("--verdict needs a reason: give it behind --note.")
        }
        if let hand, Person(hand) == nil {
            throw ValidationError("“\(hand)” is no person. Write --hand \"Ada Lovelace <ada@example.org>\".")
        }
    }

    private var count: Int {
        [
            decision != nil, draft != nil, approve, publish, dismiss != nil, reopen, sendBack != nil, reply != nil,
            verdict != nil, hand != nil,
        ].count { $0 }
    }

    func step(by creator: Creator, at seconds: Int) throws -> ReviewStep {
        ReviewStep(try action(), by: creator, at: seconds, note: dismiss ?? sendBack ?? reply ?? note)
    }

    private func action() throws -> ReviewStep.Action {
        if let decision { return .triage(decision) }
        if let draft { return .draft(draft == "-" ? try Self.typedDraft() : draft) }
        if approve { return .approve }
        if publish { return .publish }
        if let verdict { return .verdict(verdict) }
        if let person = hand.flatMap({ Person($0) }) { return .assign(Creator(person)) }
        if sendBack != nil { return .sendBack }
        if reply != nil { return .reply }
        return dismiss == nil ? .reopen : .dismiss
    }

    /// `http` or `https`, a host, and nothing that no address has.
    private func isWebAddress(_ address: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: address.lowercased().hasPrefix) else { return false }
        let rest = address.dropFirst(scheme.count)
        let isPlain = rest.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !"<>\"{}|\\^`".unicodeScalars.contains($0)
        }
        return isPlain && rest.first.map { $0.isLetter || $0.isNumber || $0 == "[" } ?? false
    }

    private static func typedDraft() throws -> String {
        guard let bytes = StandardStreams.readInput(), let text = String(validating: bytes, as: UTF8.self) else {
            try fail("The draft on standard input is not UTF-8.")
        }
        return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
