/// What a watch did since it began, and where it stands.
package struct WatchMetrics: Sendable {
    /// What became of requests.
    package enum Outcome: String, Sendable, CaseIterable {
        /// A page that made a version.
        case stored
        /// A page with the text that stood.
        case unchanged
        /// A page that its server did not send again.
        case notModified = "not_modified"
        /// A page that could not be had.
        case failed
        /// A page that is no article.
        case refused
        /// A feed or sitemap.
        case feed
    }

    /// How many requests came to that.
    package internal(set) var outcomes: [Outcome: Int] = [:]
    /// Bytes of pages, unpacked.
    package internal(set) var bytes = 0
    /// Messages that somebody took.
    package internal(set) var delivered = 0
    /// Messages that nobody took.
    package internal(set) var undeliverable = 0
    /// Pages and feeds that are watched.
    package internal(set) var watched = 0
    /// Those that wait for their turn although it has come.
    package internal(set) var due = 0
    /// Requests on their way.
    package internal(set) var sent = 0
    /// Messages that wait.
    package internal(set) var waiting = 0
    /// Milliseconds since the page that has waited longest was due.
    package internal(set) var lag: Moment = 0

    mutating func count(_ outcome: Outcome) { outcomes[outcome, default: 0] += 1 }

    /// “200 watched, 3 due, 2 on their way; 20 stored, 350 unchanged, 42 failed; 12 MB”.
    package var sentence: String {
        let unchanged = count(of: .unchanged) + count(of: .notModified)
        let failed = count(of: .failed) + count(of: .refused)
        var parts = [
            "\(watched) watched, \(due) due, \(sent) on their way",
            "\(count(of: .stored)) stored, \(unchanged) unchanged, \(failed) failed", "\(bytes / 1_000_000) MB",
        ]
        if delivered + undeliverable + waiting > 0 {
            parts.append("messages: \(delivered) delivered, \(waiting) waiting, \(undeliverable) given up")
        }
        return parts.joined(separator: "; ")
    }

    private func count(of outcome: Outcome) -> Int { outcomes[outcome] ?? 0 }

    /// The same as Prometheus reads it (text format 0.0.4).
    package var prometheusText: String {
        let requests = Outcome.allCases.map {
            "galley_watch_requests_total{outcome=\"\($0.rawValue)\"} \(count(of: $0))"
        }
        var text = "# HELP galley_watch_requests_total Requests by what became of them.\n"
        text += "# TYPE galley_watch_requests_total counter\n" + requests.map { $0 + "\n" }.joined()
        for (name, kind, help, value) in singles {
            text += "# HELP galley_watch_\(name) \(help)\n# TYPE galley_watch_\(name) \(kind)\n"
            text += "galley_watch_\(name) \(value)\n"
        }
        return text
    }

    private var singles: [(String, String, String, Int)] {
        [
            ("bytes_total", "counter", "Bytes of pages, unpacked.", bytes),
            ("messages_delivered_total", "counter", "Messages that somebody took.", delivered),
            ("messages_undeliverable_total", "counter", "Messages that nobody took.", undeliverable),
            ("messages_waiting", "gauge", "Messages that wait.", waiting),
            ("pages", "gauge", "Pages and feeds that are watched.", watched),
            ("pages_due", "gauge", "Pages and feeds whose turn has come.", due),
            ("requests_sent", "gauge", "Requests on their way.", sent),
            ("lag_seconds", "gauge", "Seconds since the page that waits longest was due.", Int(lag / 1_000)),
        ]
    }
}
