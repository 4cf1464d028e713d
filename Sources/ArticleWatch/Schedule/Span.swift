/// “30s”, “15m”, “6h”, “30d”, “2w” as people write a span; nil for what is none.
package func span(_ text: String) -> Moment? {
    let units: [Character: Moment] = [
        "s": .seconds(1), "m": .minutes(1), "h": .hours(1), "d": .days(1), "w": .days(7),
    ]
    guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
        (0...100_000).contains(count)
    else { return nil }
    return count * unit
}
