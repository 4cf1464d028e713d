/// Tells whoever wants to know what waits in an outbox: posts it, and hands it to whoever runs programs.
///
/// A message is forgotten once somebody took it, and so told at least once. For one thread.
package final class Messenger {
    /// What came of a message.
    package enum Outcome: Sendable, Hashable {
        /// Somebody took it.
        case delivered
        /// Nobody took it, however often it was tried.
        case undeliverable(body: String, sentence: String)
        /// Nothing can be written, so it would be told again and again.
        case held(StateError)
    }

    private let state: WatchState
    private let webhook: String?
    private let seed: UInt64
    private let now: () -> Moment
    /// Messages that are being posted, by the number of the errand.
    private var posting: [Int: Message] = [:]
    private var outcomes: [Outcome] = []

    /// Tells what stands in `state`; chance and time are handed in.
    package init(_ state: WatchState, webhook: String?, seed: UInt64, now: @escaping () -> Moment) {
        (self.state, self.webhook, self.seed, self.now) = (state, webhook, seed, now)
    }

    /// Posts what is to be posted, a few side by side.
    package func post(through fetcher: Fetcher, as agent: @autoclosure () -> String) {
        guard let webhook, posting.count < WatchLimits.messages else { return }
        let known = Set(posting.values.map(\.id))
        guard let messages = try? state.messages(for: .webhook, at: now(), atMost: WatchLimits.messages + known.count)
        else { return }
        for message in messages where !known.contains(message.id) && posting.count < WatchLimits.messages {
            var manners = Manners(agent: agent())
            // Whoever names the address means it, wherever it leads.
            (manners.allowsPrivate, manners.obeysRobots, manners.pause, manners.total) = (true, false, 0, 30)
            let body = Array(message.body.utf8)
            posting[fetcher.add(Errand(webhook, manners: manners, body: body))] = message
        }
    }

    /// Takes what came of an errand; one of somebody else's is none of ours.
    package func take(_ arrival: Arrival, of number: Int) {
        if let message = posting.removeValue(forKey: number) { take(arrival, of: message) }
    }

    func take(_ arrival: Arrival, of message: Message) {
        if case .failed(let trouble) = arrival {
            failed(message, because: trouble.description, notBefore: trouble.retryAt ?? 0)
        } else {
            delivered(message)
        }
    }

    /// Tries again later, each time after twice as long, or gives up.
    package func failed(_ message: Message, because sentence: String, notBefore moment: Moment = 0) {
        let wait = backOff(
            failures: message.attempts + 1, interval: WatchLimits.firstRetry, seed: seed, url: message.body)
        giveUpOrRetry(message, at: max(now() + wait, moment), sentence)
    }

    private func giveUpOrRetry(_ message: Message, at moment: Moment, _ sentence: String) {
        guard message.attempts + 1 >= WatchLimits.attempts else {
            return keep { () throws(StateError) in try state.postpone(message, to: moment) }
        }
        giveUp(message, because: sentence)
    }

    /// The oldest message for a program; nil where there is none.
    package func messageForCommand(besides running: Set<Int64>) -> Message? {
        let found = try? state.messages(for: .command, at: now(), atMost: running.count + 1)
        return found?.first { !running.contains($0.id) }
    }

    /// Forgets what somebody took.
    package func delivered(_ message: Message) {
        outcomes.append(.delivered)
        keep { () throws(StateError) in try state.forget(message) }
    }

    /// Forgets what nobody takes, and says so.
    package func giveUp(_ message: Message, because sentence: String) {
        outcomes.append(.undeliverable(body: message.body, sentence: sentence))
        keep { () throws(StateError) in try state.forget(message) }
    }

    /// Whether nothing came of any message since that was asked last.
    package var isQuiet: Bool { outcomes.isEmpty }

    /// What came of messages since this was asked last.
    package func takeOutcomes() -> [Outcome] {
        defer { outcomes = [] }
        return outcomes
    }

    private func keep(_ change: () throws(StateError) -> Void) {
        do throws(StateError) { try change() } catch { outcomes.append(.held(error)) }
    }
}
