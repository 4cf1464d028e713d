/// Compares the numbers that versions give themselves with the order in which they stand.
///
/// One line of versions is numbered 1, 2, 3. Where clones took snapshots side by side, numbers stand twice, but still
/// grow along each line.
struct NumberCheck {
    /// Whether no commit joins two lines.
    let isOneLine: Bool
    /// Of each commit, the highest number that it has or follows.
    private var numbers: [ObjectID: Int] = [:]
    private var texts: [Int: Set<ObjectID>] = [:]

    init(isOneLine: Bool) { self.isOneLine = isOneLine }

    /// A clause if the version cannot stand where it does; commits come in order, reviews as nil.
    mutating func problem(of version: Version?, behind parents: [ObjectID], in commit: ObjectID) -> String? {
        let before = parents.compactMap { numbers[$0] }.max() ?? 0
        numbers[commit] = max(before, version?.number ?? 0)
        guard let version else { return nil }
        defer { texts[version.number, default: []].insert(version.text) }
        // A commit may claim any number: nothing is added to the greatest one.
        if isOneLine ? version.number - 1 != before : version.number <= before {
            let expected = before < Int.max ? "where version \(before + 1) should" : "behind version \(before)"
            return "version \(version.number) stands \(expected)"
        }
        guard let earlier = version.returnsTo, earlier >= version.number || !wasText(version.text, of: earlier) else {
            return nil
        }
        return "version \(version.number) does not have the text of version \(earlier)"
    }

    /// The number may be that of another line, and the text have another number now.
    private func wasText(_ text: ObjectID, of number: Int) -> Bool {
        isOneLine ? texts[number]?.contains(text) == true : texts.values.contains { $0.contains(text) }
    }
}
