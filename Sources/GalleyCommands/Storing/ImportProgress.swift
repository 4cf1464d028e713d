/// How far an import is, for whoever waits: a bar on a terminal, elsewhere a line a minute.
struct ImportProgress {
    /// In bytes; nil where nobody knows.
    private let length: Int?
    private let start = ContinuousClock.now
    private var minutesTold: Int64 = 0

    init(length: Int?) { self.length = length }

    mutating func tell(bytes: Int, versions: Int) {
        let spent = ContinuousClock.now - start
        let seconds = Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
        let words = words(bytes: bytes, versions: versions, seconds: max(seconds, 0.001))
        Progress.tell(words)
        guard !StandardStreams.isTerminal(.error), spent.components.seconds / 60 > minutesTold else { return }
        minutesTold = spent.components.seconds / 60
        Terminal.note("galley import: \(words)")
    }

    private func words(bytes: Int, versions: Int, seconds: Double) -> String {
        let rate = "\(versions) versions, \(Int(Double(versions) / seconds)) a second"
        guard let length, length > 0, bytes > 0 else { return rate }
        let share = min(1, Double(bytes) / Double(length))
        let filled = Int(share * 20)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        return "\(bar) \(Int(share * 100)) %, \(rate), \(duration(seconds / share - seconds)) left"
    }

    private func duration(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded(.up))
        return seconds < 90
            ? "\(seconds) s" : seconds < 5400 ? "\((seconds + 30) / 60) min" : "\((seconds + 1800) / 3600) h"
    }
}
