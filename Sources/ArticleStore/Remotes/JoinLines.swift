/// What it took to let one branch hold what two did.
struct Joining {
    /// Where the branch stands now.
    var tip: ObjectID
    /// Nil where one side alone had gone on.
    var merge: TreeMerge?
}

extension Repository {
    /// Moves an article's branch so that it leads to what `theirs` leads to as well, under the store's own lock.
    ///
    /// The commit that joins two lines is made from them and nothing else, so two clones that join the same lines make
    /// the same commit.
    func join(_ article: ArticleID, with theirs: ObjectID, _ merge: @escaping FileMerger) throws(GitError) -> Joining {
        try moving(article) { ours, _ throws(GitError) in
            guard let ours else { return Move(commit: theirs, outcome: Joining(tip: theirs)) }
            if try isReachable(theirs, from: ours) { return Move(commit: nil, outcome: Joining(tip: ours)) }
            if try isReachable(ours, from: theirs) { return Move(commit: theirs, outcome: Joining(tip: theirs)) }
            let joining = try commit(joining: ours, theirs, of: article, merge)
            return Move(commit: joining.tip, outcome: joining)
        }
    }

    private func commit(
        joining ours: ObjectID, _ theirs: ObjectID, of article: ArticleID, _ merge: @escaping FileMerger
    ) throws(GitError) -> Joining {
        let sides = [min(ours, theirs), max(ours, theirs)]
        let bases = try mergeBases(sides[0], sides[1])
        var trees = TreeMerge(merge)
        var entries = try trees.entries(
            try shared(sides[0]), try shared(sides[1]),
            bases: try bases.map { base throws(GitError) in try shared(base) }, in: self)
        entries += try own(sides, bases, of: article)
        let time = try sides.map { side throws(GitError) in try commit(side).time }.max() ?? Timestamp(seconds: 0)
        let message = JoinMessage(article: article, merge: trees).text
        let tip = try write(tree: try write(entries), parents: sides, author: .galley, time: time, message: message)
        return Joining(tip: tip, merge: trees)
    }

    /// The files of a tree that do not belong to one version: annotations, and what editors put beside them.
    private func shared(_ commit: ObjectID) throws(GitError) -> [GitEntry] {
        try files(of: commit).legal.filter { !Layout.own.contains($0.name) }
    }

    /// Text, record and source: of the side that changed them, or of the latest version if both did.
    private func own(_ sides: [ObjectID], _ bases: [ObjectID], of article: ArticleID) throws(GitError) -> [GitEntry] {
        func own(_ commit: ObjectID) throws(GitError) -> [GitEntry] {
            try files(of: commit).filter { Layout.own.contains($0.name) }
        }
        let (first, second) = (try own(sides[0]), try own(sides[1]))
        let before = try bases.map { base throws(GitError) in try own(base) }
        if first == second || before.allSatisfy({ $0 == second }), !before.isEmpty { return first }
        if before.allSatisfy({ $0 == first }), !before.isEmpty { return second }
        let lines = try commits(from: sides[0]) + commits(from: sides[1], notFrom: sides[0])
        guard let latest = Timeline(lines, of: article).versions.last else { return first }
        return try own(latest.commit)
    }
}

/// The message of a commit that joins two lines.
struct JoinMessage {
    let article: ArticleID
    let merge: TreeMerge

    /// The trailer comes last, so that no remark can be read as one.
    var text: String {
        let count = merge.merged.count + merge.keptTwice.count
        let files = count == 0 ? "" : ": \(counted(count, "file")) changed on both sides"
        let remarks =
            merge.disagreements.map { "\($0.path): \($0.clause)" }
            + merge.keptTwice.map { "\($0): both are kept, since nobody can say how to join them" }
        let lines = remarks.map { "- \($0.singleLine)\n" }.joined()
        return
            "Joins two lines\(files)\n\n\(lines.isEmpty ? "" : lines + "\n")\(Trailers.Key.article.rawValue): \(article)\n"
    }
}
