/// Reads one article back and collects what is wrong with it.
struct ArticleCheck: Sendable {
    let article: ArticleID
    /// Where the branch stood; nil where it cannot be read.
    private(set) var tip: ObjectID?
    private(set) var isUnmoved = false
    private(set) var versions = 0
    private(set) var reviews = 0
    private(set) var problems: [VerifyReport.Problem] = []
    /// What has been read already: versions share most of their files.
    private var readObjects: Set<ObjectID> = []

    init(of article: ArticleID) { self.article = article }

    /// Reads all that the branch leads to, but files of no commit that `verified` led to.
    mutating func run(in repository: borrowing Repository, since verified: ObjectID?) {
        var commits: [GitCommit] = []
        do throws(GitError) {
            guard let tip = try repository.target(of: article.reference) else { return }
            self.tip = tip
            isUnmoved = tip == verified
            if isUnmoved { return }
            commits = self.commits(from: tip, in: repository)
        } catch {
            add(nil, error.problem)
        }
        let known = Self.ids(of: commits, behind: verified)
        var numbers = NumberCheck(isOneLine: commits.allSatisfy { $0.parents.count < 2 })
        for commit in ordered(commits, by: { CommitKey($0) }) {
            let version = Version(commit, Trailers(of: commit.message), of: article)
            if !known.contains(commit.id) { checkFiles(of: commit, version, in: repository) }
            let problem = numbers.problem(of: version, behind: commit.parents, in: commit.id)
            if let problem { add(commit.id, problem) }
        }
        readObjects = []
    }

    /// All commits that can be read; one that cannot hides what only it leads to.
    private mutating func commits(from tip: ObjectID, in repository: borrowing Repository) -> [GitCommit] {
        var found: [GitCommit] = []
        var seen: Set<ObjectID> = [tip]
        var open = [tip]
        while let next = open.popLast() {
            do throws(GitError) {
                let commit = try repository.commit(next)
                found.append(commit)
                open += commit.parents.filter { seen.insert($0).inserted }
            } catch {
                add(next, "\(error.problem); what was stored before it cannot be reached")
            }
        }
        return found
    }

    /// A commit and all before it, as far as they are among these; none where the branch does not lead to it any more.
    private static func ids(of commits: [GitCommit], behind tip: ObjectID?) -> Set<ObjectID> {
        guard let tip else { return [] }
        let parents = Dictionary(commits.map { ($0.id, $0.parents) }) { first, _ in first }
        var found: Set<ObjectID> = []
        var open = [tip]
        while let next = open.popLast() {
            guard let before = parents[next], found.insert(next).inserted else { continue }
            open += before
        }
        return found
    }

    private mutating func checkFiles(of commit: GitCommit, _ version: Version?, in repository: borrowing Repository) {
        if version == nil { reviews += 1 } else { versions += 1 }
        do throws(GitError) {
            let files = try repository.tree(commit.tree)
            let own = try read(files, in: repository)
            guard let version else { return }
            let check = VersionCheck(version, Trailers(of: commit.message), files, read: own)
            for problem in try check.problems(in: repository) {
                add(commit.id, "version \(version.number): \(problem)")
            }
        } catch {
            add(commit.id, version.map { "version \($0.number): \(error.problem)" } ?? error.problem)
        }
    }

    /// Reads every file below a tree once, and hands on those that it read at its top; libgit2 hashes what it reads.
    @discardableResult
    private mutating func read(
        _ entries: [GitEntry], in repository: borrowing Repository
    ) throws(GitError) -> [ObjectID: [UInt8]] {
        var files: [ObjectID: [UInt8]] = [:]
        for entry in entries where !readObjects.contains(entry.id) {
            if entry.isFolder {
                try read(try repository.tree(entry.id), in: repository)
            } else {
                files[entry.id] = try repository.blob(entry.id)
            }
            readObjects.insert(entry.id)
        }
        return files
    }

    private mutating func add(_ commit: ObjectID?, _ sentence: String) {
        problems.append(.init(article.description, commit, sentence))
    }
}
