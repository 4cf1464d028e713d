/// A stretch of two sequences that differs.
struct Hunk: Equatable {
    var old: Range<Int>
    var new: Range<Int>
}
