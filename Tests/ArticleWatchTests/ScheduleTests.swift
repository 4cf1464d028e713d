import Testing

@testable import ArticleWatch

@Suite struct ScheduleTests {
    @Test(
        arguments: [
            (0, 15), (11, 15), (12, 30), (47, 30), (48, 60), (24 * 7 - 1, 60), (24 * 7, 120), (24 * 14 - 1, 120),
            (24 * 14, 240), (24 * 30 - 1, 240), (24 * 30, nil), (24 * 400, nil),
        ] as [(Int64, Int64?)])
    func `a page is asked for the less often the older it is, and at last not at all`(hours: Int64, minutes: Int64?) {
        #expect(Rhythm().interval(age: .hours(hours), sinceChange: .hours(hours)) == minutes.map { .minutes($0) })
    }

    @Test func `a change makes a page young again, but not for ever`() {
        #expect(Rhythm().interval(age: .days(20), sinceChange: .hours(1)) == .minutes(15))
        #expect(Rhythm().interval(age: .days(30), sinceChange: .hours(1)) == nil)
    }

    @Test func `a site may have its own span, and its own end`() {
        var rhythm = Rhythm()
        rhythm.every = .seconds(30)
        #expect(rhythm.interval(age: .days(29), sinceChange: .days(29)) == .seconds(30))
        #expect(rhythm.interval(age: .days(30), sinceChange: 0) == nil)
        rhythm.longest = nil
        #expect(rhythm.interval(age: .days(3_000), sinceChange: .days(3_000)) == .seconds(30))
    }

    @Test func `the age counts from what the page says, and a date in the future is none`() {
        var page = PageState(url: "https://harbour.example/a", first: 0, due: 0)
        #expect(page.interval(Rhythm(), at: .days(3)) == .hours(1))
        page.published = .days(1)
        #expect(page.interval(Rhythm(), at: .days(3)) == .hours(1))
        page.published = .days(9)
        #expect(page.interval(Rhythm(), at: .days(3)) == .minutes(15))
        page.isFeed = true
        #expect(page.interval(Rhythm(), at: .days(90)) == .minutes(15))
    }

    @Test(arguments: 0..<40)
    func `whoever fails waits longer each time, never shorter than his span, and at most some hours`(failures: Int) {
        for url in ["https://harbour.example/a", "https://harbour.example/b"] {
            let wait = backOff(failures: failures, interval: .seconds(30), seed: 7, url: url)
            let doubled = min(Moment.seconds(30) << Int64(min(max(failures - 1, 0), 20)), .hours(6))
            #expect(wait >= doubled)
            #expect(wait <= doubled + doubled / 4)
            #expect(wait == backOff(failures: failures, interval: .seconds(30), seed: 7, url: url))
        }
        #expect(backOff(failures: failures, interval: .days(1), seed: 7, url: "a") >= .days(1))
    }

    @Test func `pages that failed together do not come back together`() {
        let waits = (0..<200).map {
            backOff(failures: 3, interval: .minutes(15), seed: 1, url: "https://a.example/\($0)")
        }
        #expect(Set(waits).count > 150)
        #expect(
            backOff(failures: 3, interval: .hours(1), seed: 1, url: "a")
                != backOff(failures: 3, interval: .hours(1), seed: 2, url: "a"))
    }

    @Test(
        arguments: [
            ("30s", Moment.seconds(30)), ("15m", .minutes(15)), ("6h", .hours(6)), ("30d", .days(30)),
            ("2w", .days(14)),
            ("0s", 0), ("", nil), ("15", nil), ("m", nil), ("-5m", nil), ("1.5h", nil), ("99999999999999999999d", nil),
            ("15 m", nil), ("15min", nil),
        ] as [(String, Moment?)])
    func `a span is a number and a unit`(text: String, moment: Moment?) { #expect(span(text) == moment) }
}
