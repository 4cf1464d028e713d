/// “3 min”, “2 h 5 min”, “4 d 3 h”: a length of time in its two largest units.
func spanForPeople(_ seconds: Int?) -> String {
    guard let seconds else { return "–" }
    if seconds < 0 { return "before" }
    if seconds < 60 { return "\(seconds) s" }
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60)
    let parts =
        days > 0 ? [(days, "d"), (hours, "h")] : hours > 0 ? [(hours, "h"), (minutes, "min")] : [(minutes, "min")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
}
