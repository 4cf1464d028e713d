// Telling those who want to know.
extension Watcher {
    /// Posts what is to be posted, a few side by side.
    func post() {
        guard let webhook = settings.webhook, let fetcher, posting.count < WatchLimits.messages else { return }
        let known = Set(posting.values.map(\.id))
        guard let messages = try? state.messages(for: .webhook, at: now(), atMost: WatchLimits.messages + known.count)
        else { return }
        for message in messages where !known.contains(message.id) && posting.count < WatchLimits.messages {
            var manners = Manners(agent: agent)
            // Whoever names the address means it, wherever it leads.
            (manners.allowsPrivate, manners.obeysRobots, manners.pause, manners.total) = (true, false, 0, 30)
            let body = Array(message.body.utf8)
            posting[fetcher.add(Errand(webhook, manners: manners, body: body))] = message
        }
    }

    private var agent: String { pages.keys.min().flatMap { site(of: $0)?.manners.agent } ?? "galley" }

    func take(_ arrival: Arrival, of message: Message) {
        if case .failed(let trouble) = arrival {
            let wait = backOff(
                failures: message.attempts + 1, interval: WatchLimits.firstRetry, seed: settings.seed, url: message.body
            )
            giveUpOrRetry(message, at: max(now() + wait, trouble.retryAt ?? 0), trouble.description)
        } else {
            delivered(message)
        }
    }

    private func giveUpOrRetry(_ message: Message, at moment: Moment, _ sentence: String) {
        guard message.attempts + 1 >= WatchLimits.attempts else {
            try? state.postpone(message, to: moment)
            return
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
        metrics.delivered += 1
        forget(message)
    }

    /// Forgets what nobody takes, and says so.
    package func giveUp(_ message: Message, because sentence: String) {
        metrics.undeliverable += 1
        news.append(.undeliverable(body: message.body, sentence: sentence))
        forget(message)
    }

    private func forget(_ message: Message) {
        do throws(StateError) { try state.forget(message) } catch { hold(error.description) }
    }
}
