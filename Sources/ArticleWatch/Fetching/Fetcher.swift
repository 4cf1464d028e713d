/// Fetches many pages side by side: one connection a host with a pause between, robots.txt asked first, redirects
/// followed by hand so that each host on the way is treated alike.
///
/// For one thread, which calls ``step(waitingAtMost:on:)`` again and again. The time is asked of whoever made it.
package final class Fetcher {
    private let transfers: Transfers
    private let memory: WatchState
    private let now: () -> Moment
    private let mayAsk: (Int) -> Bool
    private var lines: [String: HostLine] = [:]
    private var robots: RobotsBook
    /// Trips that wait for the robots.txt of an origin, with the agent that asks.
    private var parked: [String: [Trip]] = [:]
    private var sent: [Int: Trip] = [:]
    private var arrivals: [(number: Int, arrival: Arrival)] = []
    private var lastNumber = 0

    /// A fetcher that keeps in `memory` what hosts ask for.
    ///
    /// `mayAsk` is called with an errand's number right before its first request is sent: whoever keeps a schedule
    /// writes down there that the page is being asked for; false gives the errand back.
    package init(
        memory: WatchState, now: @escaping () -> Moment, mayAsk: @escaping (Int) -> Bool = { _ in true }
    ) throws(FetchTrouble) {
        transfers = try Transfers()
        robots = RobotsBook(keptIn: memory)
        (self.memory, self.now, self.mayAsk) = (memory, now, mayAsk)
    }

    /// How many requests are on their way.
    package var sentCount: Int { sent.count }
    /// Whether anything waits or is on its way.
    package var isBusy: Bool {
        !sent.isEmpty || !arrivals.isEmpty || !parked.isEmpty || lines.values.contains { !$0.waiting.isEmpty }
    }

    /// Takes an errand, and gives the number by which its arrival is known again.
    package func add(_ errand: Errand) -> Int {
        lastNumber += 1
        do throws(FetchTrouble) {
            enqueue(Trip(number: lastNumber, purpose: .errand(errand), address: try WebAddress(errand.url)))
        } catch {
            arrivals.append((lastNumber, .failed(error)))
        }
        return lastNumber
    }

    /// Forgets whatever has not been sent yet.
    package func forgetWaiting() {
        parked = [:]
        for host in lines.keys { lines[host]?.waiting = [] }
    }

    /// Sends what may go, waits at most so many milliseconds for something to happen, also on these descriptors, and
    /// hands out what came of errands.
    package func step(waitingAtMost milliseconds: Int, on others: [Int32] = []) -> [(number: Int, arrival: Arrival)] {
        send()
        let wait = arrivals.isEmpty ? min(milliseconds, untilNext) : 0
        for (number, outcome) in transfers.step(waiting: wait, on: others) {
            guard let trip = sent.removeValue(forKey: number) else { continue }
            leave(trip, pausing: pause(of: trip))
            take(outcome, of: trip)
        }
        defer { arrivals = [] }
        return arrivals
    }

    /// Milliseconds until the next host may be asked again.
    private var untilNext: Int {
        guard sent.count < FetchLimits.transfers else { return .max }
        let times = lines.values.filter { !$0.isBusy && !$0.waiting.isEmpty }.map(\.notBefore)
        return times.min().map { Int(clamping: max($0 - now(), 0)) } ?? .max
    }
}

// Lines before hosts.
extension Fetcher {
    private func enqueue(_ trip: Trip, first: Bool = false) {
        let host = trip.address.host
        var line = lines[host] ?? HostLine(notBefore: memory.hold(of: host))
        if first { line.waiting.insert(trip, at: 0) } else { line.waiting.append(trip) }
        lines[host] = line
    }

    private func send() {
        // Whoever has waited longest goes first.
        let waiting = lines.compactMap { host, line in line.waiting.first.map { (number: $0.number, host: host) } }
        for (_, host) in waiting.sorted(by: { $0.number < $1.number }) {
            refuseHeldUp(at: host)
            while sent.count < FetchLimits.transfers, lines[host]?.isFree(at: now()) == true {
                guard let trip = lines[host]?.waiting.removeFirst() else { break }
                if let ready = cleared(trip) { start(ready) }
            }
        }
        if lines.count > FetchLimits.rememberedHosts { lines = lines.filter { $0.value.isInUse(at: now()) } }
    }

    /// Hands back what would have to wait for longer than a pause and its patience: the host asked to be left alone.
    private func refuseHeldUp(at host: String) {
        while let line = lines[host], !line.isBusy, let trip = line.waiting.first {
            let wait = line.notBefore - now()
            let bearable = max(trip.manners.patience, FetchLimits.bearableHold)
            guard wait > milliseconds(pause(of: trip)) + bearable else { return }
            lines[host]?.waiting.removeFirst()
            let problem = "\(host) asks to be left alone for \(inWords(wait)) more"
            take(.failure(FetchTrouble(.busy, problem, retryAt: line.notBefore)), of: trip)
        }
    }

    /// The trip, if robots.txt has nothing against it; else it waits for that file, or has ended.
    private func cleared(_ trip: Trip) -> Trip? {
        guard trip.asksRobots else { return trip }
        switch robots.answer(of: trip.address.origin, for: trip.manners.agent, at: now()) {
        case .said(let robots):
            if robots.allows(trip.address.target) { return trip }
            arrive(
                trip,
                .failed(FetchTrouble(.robots, "The robots.txt of \(trip.address.host) asks to leave this page alone")))
        case .refusing(let status):
            let problem =
                "The robots.txt of \(trip.address.host) answers \(status), which asks to leave the site alone for now"
            arrive(trip, .failed(FetchTrouble(.robots, problem, status: status)))
        case .silent(let trouble): arrive(trip, .failed(trouble))
        case nil: askRobots(for: trip)
        }
        return nil
    }

    private func askRobots(for trip: Trip) {
        let (origin, agent) = (trip.address.origin, trip.manners.agent)
        let key = "\(origin) \(agent)"
        parked[key, default: []].append(trip)
        guard parked[key]?.count == 1 else { return }
        lastNumber += 1
        do throws(FetchTrouble) {
            let address = try WebAddress(trip.address.robots)
            let purpose = Trip.Purpose.robots(origin, trip.manners)
            enqueue(Trip(number: lastNumber, purpose: purpose, address: address), first: true)
        } catch {
            unpark(origin, agent, .failure(error))
        }
    }

    private func start(_ trip: Trip) {
        let isFirst = trip.before.isEmpty && trip.retries == 0
        if isFirst, case .errand = trip.purpose, !mayAsk(trip.number) { return }
        let host = trip.address.host
        do throws(FetchTrouble) {
            try transfers.start(trip.request, as: trip.number)
            sent[trip.number] = trip
            lines[host]?.isBusy = true
            memory.hold(host, until: now() + milliseconds(pause(of: trip)))
        } catch {
            take(.failure(error), of: trip)
        }
    }

    private func leave(_ trip: Trip, pausing seconds: Double) {
        lines[trip.address.host]?.isBusy = false
        hold(trip.address.host, until: now() + milliseconds(seconds))
    }

    private func hold(_ host: String, until moment: Moment) {
        lines[host, default: HostLine()].notBefore = max(lines[host]?.notBefore ?? 0, moment)
    }

    /// What the manners say, or what robots.txt asks for where that is longer.
    private func pause(of trip: Trip) -> Double {
        guard trip.asksRobots,
            case .said(let robots)? = robots.answer(of: trip.address.origin, for: trip.manners.agent, at: now())
        else { return trip.manners.pause }
        return max(trip.manners.pause, robots.delay ?? 0)
    }

    private func milliseconds(_ seconds: Double) -> Moment { Moment(min(max(seconds, 0), 86_400) * 1_000) }
}

// Answers.
extension Fetcher {
    private func arrive(_ trip: Trip, _ arrival: Arrival) { arrivals.append((trip.number, arrival)) }

    private func take(_ outcome: Result<WebAnswer, FetchTrouble>, of trip: Trip) {
        switch trip.purpose {
        case .robots(let origin, let manners): takeRobots(outcome, of: trip, origin, manners.agent)
        case .errand(let errand):
            switch outcome {
            case .success(let answer): take(answer, of: trip, errand)
            case .failure(let trouble): arrive(trip, .failed(trouble))
            }
        }
    }

    private func takeRobots(
        _ outcome: Result<WebAnswer, FetchTrouble>, of trip: Trip, _ origin: String, _ agent: String
    ) {
        if case .success(let answer) = outcome, (300...399).contains(answer.status), let next = answer.next {
            // Where a file is nowhere, there is none (RFC 9309, § 2.3.1.2).
            if let further = try? trip.redirected(to: next) { return enqueue(further, first: true) }
        }
        unpark(origin, agent, outcome)
    }

    private func unpark(_ origin: String, _ agent: String, _ outcome: Result<WebAnswer, FetchTrouble>) {
        robots.take(outcome, of: origin, for: agent, at: now())
        for trip in (parked.removeValue(forKey: "\(origin) \(agent)") ?? []).reversed() { enqueue(trip, first: true) }
    }

    private func take(_ answer: WebAnswer, of trip: Trip, _ errand: Errand) {
        let host = trip.address.host
        if errand.body != nil { return arrive(trip, posted(answer, host)) }
        switch answer.status {
        case 200, 203: arrive(trip, .page(page(answer, of: trip, errand)))
        case 304 where errand.validators != Validators(): arrive(trip, .notModified)
        case 301, 302, 303, 307, 308: follow(answer, trip)
        case 429, 503: wait(answer, trip)
        case 404, 410:
            arrive(
                trip,
                .failed(
                    FetchTrouble(
                        .gone, "\(host) answers \(answer.status): the page is not there", status: answer.status)))
        default:
            arrive(
                trip,
                .failed(FetchTrouble(.status, "\(host) answers \(answer.status), and no page", status: answer.status)))
        }
    }

    private func posted(_ answer: WebAnswer, _ host: String) -> Arrival {
        if (200...299).contains(answer.status) { return .posted(status: answer.status) }
        let retry = answer.fields["retry-after"].flatMap { moment(ofRetryAfter: $0, now: now()) }
        return .failed(FetchTrouble(.status, "\(host) answers \(answer.status)", status: answer.status, retryAt: retry))
    }

    private func page(_ answer: WebAnswer, of trip: Trip, _ errand: Errand) -> FetchedPage {
        let validators = Validators(tag: answer.fields["etag"], modified: answer.fields["last-modified"])
        return FetchedPage(
            url: errand.url, address: trip.address.text, contentType: answer.fields["content-type"], body: answer.body,
            validators: validators)
    }

    private func follow(_ answer: WebAnswer, _ trip: Trip) {
        guard let next = answer.next else {
            let problem = "\(trip.address.host) answers \(answer.status), and does not say where the page is"
            return arrive(trip, .failed(FetchTrouble(.redirect, problem, status: answer.status)))
        }
        do throws(FetchTrouble) {
            enqueue(try trip.redirected(to: next), first: true)
        } catch {
            arrive(trip, .failed(error))
        }
    }

    /// The host is left alone for as long as it asks; the errand waits if its patience lasts.
    private func wait(_ answer: WebAnswer, _ trip: Trip) {
        let asked = answer.fields["retry-after"].flatMap { moment(ofRetryAfter: $0, now: now()) }
        let host = trip.address.host
        if let asked {
            let until = min(asked, now() + FetchLimits.longestHostHold)
            hold(host, until: until)
            memory.hold(host, until: until)
        }
        guard let asked, asked - now() <= trip.manners.patience, trip.retries < FetchLimits.retries else {
            let words =
                asked.map { "asks to be left alone for \(inWords($0 - now()))" } ?? "asks to be left alone for now"
            let problem = "\(host) answers \(answer.status) and \(words)"
            return arrive(trip, .failed(FetchTrouble(.busy, problem, status: answer.status, retryAt: asked)))
        }
        var again = trip
        again.retries += 1
        enqueue(again, first: true)
    }
}

/// “40 seconds”, “12 minutes”, “3 hours”.
func inWords(_ span: Moment) -> String {
    let seconds = max(span / 1_000, 1)
    func counted(_ count: Int64, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }
    if seconds < 120 { return counted(seconds, "second") }
    return seconds < 7_200 ? counted(seconds / 60, "minute") : counted(seconds / 3_600, "hour")
}
