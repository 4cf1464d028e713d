/// Which of the rows or paragraphs can be left out where only what changed is shown: those that stand, but for one
/// beside each change.
func standing(_ isSame: [Bool]) -> [Bool] {
    isSame.indices.map { index in
        isSame[index] && (index == 0 || isSame[index - 1]) && (index + 1 == isSame.count || isSame[index + 1])
    }
}

/// “12 sentences unchanged”, in front of the first of those that are left out; nil in front of the others.
func gap(at index: Int, _ isLeftOut: [Bool], _ noun: String) -> String? {
    guard index == 0 || !isLeftOut[index - 1] else { return nil }
    let count = isLeftOut[index...].prefix { $0 }.count
    return "\(count) \(noun)\(count == 1 ? "" : "s") unchanged"
}
