internal import ArticleAnalysis

/// Seconds since 1970 as a moment in UTC; the calendar is that of ``Day``.
func utcStamp(_ seconds: Int) -> String {
    let day = Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
    let rest = seconds - day.number * 86_400
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day.iso)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
}
