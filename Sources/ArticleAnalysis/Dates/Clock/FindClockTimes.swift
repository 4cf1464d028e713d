/// At what time: every time of day that the words fix, in order. What stands in `dates` is none.
func findClockTimes(in page: Page, pieces: Pieces, beside dates: [DateMention]) -> [ClockTime] {
    let reader = ClockReader(pieces: pieces)
    var times: [ClockTime] = []
    var (index, nextDate, sentence) = (0, 0, 0)
    while index < pieces.count {
        let start = pieces[index].range.start
        while nextDate < dates.count, dates[nextDate].range.end <= start { nextDate += 1 }
        guard let reading = reader.read(at: index) else {
            index += 1
            continue
        }
        let range = pieces.range(reading.pieces)
        if nextDate < dates.count, dates[nextDate].range.overlaps(range) {
            index += 1
            continue
        }
        while sentence + 1 < page.sentences.count, page.sentences[sentence].range.end <= range.start { sentence += 1 }
        times.append(reading.time(in: range, sentence: sentence))
        index = reading.end
    }
    return times
}

/// A time of day as it is read.
struct ClockReading {
    var pieces: Range<Int>
    /// 0…24, as written; a half of the day is not yet added.
    var hour: Int
    var minute: Int
    /// The half of the day, where words or the way of writing say it: 0 or 12 hours.
    var half: Half?
    var zone: ClockTime.Zone?

    /// Before noon, after it, at night (from the hour), or written in twenty-four hours.
    enum Half { case am, pm, night, whole }

    var end: Int { pieces.upperBound }

    func time(in range: TextRange, sentence: Int) -> ClockTime {
        ClockTime(range: range, minute: minuteOfDay, isHalfOpen: half == nil, zone: zone, sentence: sentence)
    }

    private var minuteOfDay: Int {
        let hands = hour % 12 * 60 + minute
        switch half {
        case .am, nil: return hands
        case .pm: return hands + ClockTime.minutesOfHalf
        case .night: return hour % 12 < Thresholds.firstNightHour ? hands : hands + ClockTime.minutesOfHalf
        case .whole: return hour % 24 * 60 + minute
        }
    }
}
