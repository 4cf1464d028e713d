/// Cuts a run of tokens into clauses that each say something: at a semicolon, and at a comma with a conjunction behind
/// it.
///
/// Silent unless both sides hold a finite verb: “bread, and butter” is one thing.
struct ClauseSplitter {
    let reading: Reading

    func clauses(of tokens: Range<Int>) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = tokens.lowerBound
        for token in tokens where isJoint(token, in: tokens) {
            guard hasVerb(start..<token), hasSubjectAndVerb(afterJoint(token)..<tokens.upperBound) else { continue }
            clauses.append(start..<token)
            start = token + 1
        }
        clauses.append(start..<tokens.upperBound)
        return clauses.filter { !$0.isEmpty }
    }

    private func isJoint(_ token: Int, in tokens: Range<Int>) -> Bool {
        guard token > tokens.lowerBound, token + 1 < tokens.upperBound else { return false }
        if reading.marks[token] == .semicolon { return true }
        return reading.marks[token] == .comma
            && !reading.classes(token + 1).isDisjoint(with: [.coordinating, .subordinating])
    }

    private func afterJoint(_ token: Int) -> Int { reading.marks[token] == .semicolon ? token + 1 : token + 2 }

    /// Looks a little way only: the verb of a clause stands near its start.
    private func hasSubjectAndVerb(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, !isFinite(first), reading.classes(first).isDisjoint(with: [.negation]) else {
            return false
        }
        return hasVerb(tokens.prefix(Thresholds.farthestVerb))
    }

    private func hasVerb(_ tokens: some Sequence<Int>) -> Bool { tokens.contains(where: isFinite) }

    /// A verb that carries a clause.
    func isFinite(_ token: Int) -> Bool {
        switch reading.tokens[token].tag {
        case .vbd, .vbz, .vbp, .md: true
        case .unknown: !reading.classes(token).isDisjoint(with: [.auxiliary, .modal]) || reading.verb(token) != nil
        default: false
        }
    }
}
