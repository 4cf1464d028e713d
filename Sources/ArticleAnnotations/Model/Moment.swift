internal import ArticleAnalysis

/// Seconds since 1970 as a moment in UTC, `2024-10-18T08:30:00Z`; the calendar is that of `Day`.
package func utcStamp(_ seconds: Int) -> String {
    let isBefore1970 = seconds % 86_400 < 0
    let day = Day(number: seconds / 86_400 - (isBefore1970 ? 1 : 0))
    let rest = seconds % 86_400 + (isBefore1970 ? 86_400 : 0)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day.iso)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
}

/// The seconds since 1970 of a moment as ``utcStamp(_:)`` writes it; nil for anything else.
package func seconds(ofUTC stamp: String) -> Int? {
    let bytes = Array(stamp.utf8)
    guard bytes.count == 20, let day = Day(iso: stamp) else { return nil }
    let parts = [11, 14, 17].map { Int(String(decoding: bytes[$0..<$0 + 2], as: UTF8.self)) ?? -1 }
    let seconds = day.number * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2]
    return utcStamp(seconds) == stamp ? seconds : nil
}

/// The seconds since 1970 of a moment as other programs write it: a fraction is dropped, an offset counted; nil for
/// what is no moment.
func seconds(ofStamp stamp: String) -> Int? {
    let parts = stamp.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let sign = parts[1].lastIndex(where: { "Zz+-".contains($0) }) else { return nil }
    let clock = parts[1][..<sign].prefix { $0 != "." }
    guard let local = seconds(ofUTC: "\(parts[0])T\(clock)\(clock.utf8.count == 5 ? ":00" : "")Z") else { return nil }
    let digits = parts[1][sign...].dropFirst().filter { $0 != ":" }
    if digits.isEmpty { return local }
    guard digits.utf8.count == 4, let offset = Int(digits), offset >= 0 else { return nil }
    let seconds = (offset / 100 * 60 + offset % 100) * 60
    return parts[1][sign] == "-" ? local + seconds : local - seconds
}
