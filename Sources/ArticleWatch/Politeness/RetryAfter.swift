/// When a server asks to be asked again: “120” (seconds) or a date (RFC 9110, § 10.2.3); nil for what is neither.
///
/// Never before now, and never further off than a week: a longer wait is a mistake more often than a wish.
func moment(ofRetryAfter text: String, now: Moment) -> Moment? {
    let word = text.filter { $0 != " " && $0 != "\t" }
    guard !word.isEmpty, word.allSatisfy({ ("0"..."9").contains($0) }) else {
        return moment(ofHTTPDate: text, now: now).map { min(max($0, now), now + FetchLimits.longestRetryAfter) }
    }
    let longest = FetchLimits.longestRetryAfter / 1_000
    return now + .seconds(min(Int64(word) ?? longest, longest))
}
