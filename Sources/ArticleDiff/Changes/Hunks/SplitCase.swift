internal import ArticleAnalysis

extension Versions {
    /// Takes the word apart that only lost or gained its capital because the words before it came or went.
    ///
    /// “And it rained → It rained” is the loss of “And”, with a capital that follows from it.
    func splitCase(_ hunk: Hunk) -> [Hunk] {
        guard let left = hunk.old.last, let right = hunk.new.last, hunk.old.count != hunk.new.count,
            differInCase(left, right)
        else {
            return [hunk]
        }
        let rest = Hunk(old: hunk.old.dropLast(), new: hunk.new.dropLast())
        guard rest.old.isEmpty || rest.new.isEmpty || rest.old.count + rest.new.count > 2 else { return [hunk] }
        return [rest, Hunk(old: left..<left + 1, new: right..<right + 1)]
    }

    private func differInCase(_ left: Int, _ right: Int) -> Bool {
        let (before, after) = (old.article.tokens[left], new.article.tokens[right])
        return before.kind == .word && before.word == after.word && !areEqual(left, right)
    }
}
