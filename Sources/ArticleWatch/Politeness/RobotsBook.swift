/// What is known of robots.txt, by origin.
struct RobotsBook {
    enum Answer {
        case said(Robots)
        /// The server fails, with this status: RFC 9309 has that mean “disallow all”.
        case refusing(Int)
        /// The host does not answer at all.
        case silent(FetchTrouble)
    }

    private struct Entry {
        let answer: Answer
        let until: Moment
    }

    private let memory: WatchState
    private var known: [String: Entry] = [:]

    init(keptIn memory: WatchState) { self.memory = memory }

    /// What is known and still holds; nil where the file has to be asked for.
    mutating func answer(of origin: String, for agent: String, at now: Moment) -> Answer? {
        let token = Robots.token(ofAgent: agent)
        let key = "\(origin) \(token)"
        if let entry = known[key], entry.until > now { return entry.answer }
        guard let kept = memory.robots(of: origin), kept.until > now else { return nil }
        let answer = Self.answer(kept, token)
        known[key] = Entry(answer: answer, until: kept.until)
        return answer
    }

    /// Takes what came of asking for the file.
    mutating func take(_ outcome: Result<WebAnswer, FetchTrouble>, of origin: String, for agent: String, at now: Moment)
    {
        switch outcome {
        case .success(let answer):
            let fails = answer.status >= 500 || answer.status == 429
            let isFile = (200...299).contains(answer.status)
            let until = now + (fails ? FetchLimits.failedRobotsHold : FetchLimits.robotsHold)
            let kept = WatchState.KeptRobots(status: answer.status, body: isFile ? answer.body : [], until: until)
            memory.keep(kept, of: origin)
            known = known.filter { !$0.key.hasPrefix(origin + " ") }
            let token = Robots.token(ofAgent: agent)
            known["\(origin) \(token)"] = Entry(answer: Self.answer(kept, token), until: until)
        case .failure(let trouble):
            let key = "\(origin) \(Robots.token(ofAgent: agent))"
            known[key] = Entry(answer: .silent(trouble), until: now + FetchLimits.silenceHolds)
        }
    }

    /// Below 500 there is no file, and then nothing is asked (RFC 9309, § 2.3.1.3); too many requests is a server that
    /// fails.
    private static func answer(_ kept: WatchState.KeptRobots, _ token: String) -> Answer {
        switch kept.status {
        case 200...299: .said(Robots(kept.body, for: token))
        case 429, 500...: .refusing(kept.status)
        default: .said(.allowingAll)
        }
    }
}
