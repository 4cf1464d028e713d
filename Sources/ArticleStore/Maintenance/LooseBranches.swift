/// The branches of articles that have a file each, which git reads one by one.
struct LooseBranches {
    private let store: String
    let branches: [BranchMove]

    init(in store: String) {
        self.store = store
        let folder = "\(store)/\(ArticleID.branches)"
        branches = names(inFolder: folder).flatMap { host in
            names(inFolder: folder + host).compactMap { slug in
                guard !slug.hasSuffix(".lock"),
                    let article = ArticleID(reference: "\(ArticleID.branches)\(host)/\(slug)"),
                    let tip = Self.tip(in: "\(store)/\(article.reference)")
                else { return nil }
                return BranchMove(article: article, from: tip, to: tip)
            }
        }
    }

    /// The commit that a branch's file names; nil for anything else.
    private static func tip(in path: String) -> ObjectID? {
        guard let data = contents(ofFile: path), data.count == 41, data.last == 0x0A else {
            return nil
        }
        return ObjectID(hex: String(decoding: data.dropLast(), as: UTF8.self))
    }

    /// Whether the list is worth writing anew: it takes as long as to read so many files.
    var areMany: Bool { branches.count >= Limits.branchesWorthAList }

    /// Lets them stand in the list of packed branches, as many at a time as writers may wait for, and says how many do;
    /// one that somebody moves keeps its file. Throws where somebody else has the list.
    func pack(in repository: borrowing Repository) throws(GitError) -> Int {
        guard areMany else { return 0 }
        var packed = 0
        var rest = branches[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(Limits.branchesTogether))
            rest = rest.dropFirst(part.count)
            let alone = try WritersLock.alone(in: store, moving: part.map(\.article))
            defer { withExtendedLifetime(alone) {} }
            packed += part.count - (try PackedReferences(in: store).move(part, in: repository)).count
        }
        return packed
    }
}
