/// Which objects are packed anew, which files go for that, and which for good.
struct Packing {
    private let inventory: ObjectInventory
    private let now: Timestamp
    private let rollUp: RollUp
    /// Loose objects that a pack has already.
    private let duplicates: [ObjectID]
    private let loose: Set<ObjectID>
    /// What goes into the new pack, with the name by which it is likely to share something.
    private var chosen: [(id: ObjectID, name: String?)] = []
    private var unreferenced: [ObjectID] = []
    private var left: [String] = []

    init(_ inventory: ObjectInventory, at now: Timestamp) {
        (self.inventory, self.now) = (inventory, now)
        let packs = inventory.packs
        duplicates = inventory.loose.filter { id in packs.contains { $0.index.contains(id) } }
        loose = Set(inventory.loose).subtracting(duplicates)
        rollUp = RollUp(of: packs, with: loose.count)
    }

    /// Packs and single objects that branches lead to; what is in a pack already stays in one in any case.
    mutating func choose(
        in repository: borrowing Repository, _ progress: (MaintenanceStage) -> Void
    ) throws(GitError) {
        let packed = rollUp.packs.flatMap(\.index.objects)
        var reachable = ReachableObjects(among: loose.union(packed))
        let tips = try repository.tips()
        for (place, tip) in tips.enumerated() {
            progress(.reading(done: place, of: tips.count))
            // A branch that cannot be read leads to nothing; “galley verify” tells it.
            try? reachable.look(behind: tip.commit, in: repository) { id, file in
                chosen.append((id, file.isEmpty ? nil : String(tip.name.suffix(11) + file.suffix(4))))
            }
        }
        chosen += packed.filter { reachable.remaining.contains($0) }.map { ($0, nil) }
        try chooseOld(loose.filter { reachable.remaining.contains($0) }, tips.map(\.commit), in: repository)
        // Files alone are worth a pack, one pack alone is one already.
        if rollUp.packs.count < 2, !chosen.contains(where: { loose.contains($0.id) }) { chosen = [] }
    }

    /// What no branch seems to lead to: new objects wait for the next time; for old ones everything is read.
    private mutating func chooseOld(
        _ unknown: [ObjectID], _ tips: [ObjectID], in repository: borrowing Repository
    ) throws(GitError) {
        let old = unknown.filter { id in
            FileStatus(inventory.path(of: id)).map { $0.age(at: now) > Limits.unreferencedAge } ?? false
        }
        guard !old.isEmpty else { return }
        var reachable = ReachableObjects(among: Set(old))
        do throws(GitError) {
            try repository.refuseOtherRoots()
            for tip in tips { try reachable.lookEverywhere(behind: tip, in: repository) }
            unreferenced = reachable.remaining.sorted()
            chosen += old.filter { !reachable.remaining.contains($0) }.map { ($0, nil) }
        } catch {
            left.append("\(counted(old.count, "object")) that no branch seems to lead to, since \(error.problem)")
        }
    }

    /// What would be done.
    func tell(_ report: inout MaintenanceReport) {
        report.packedObjects = chosen.count { loose.contains($0.id) }
        report.rolledPacks = chosen.isEmpty ? 0 : rollUp.packs.count
        report.duplicates = duplicates.count
        report.unreferenced = unreferenced.count
        report.left += left
    }

    func run(
        in repository: borrowing Repository, _ store: String, _ report: inout MaintenanceReport,
        _ progress: (MaintenanceStage) -> Void
    ) throws(GitError) {
        report.left += left
        if !chosen.isEmpty {
            progress(.packing(objects: chosen.count))
            let builder = try RollUpPack(for: repository)
            for (id, name) in chosen { try builder.insert(id, named: name) }
            let path = try builder.write(into: store)
            progress(.cleaning)
            try clear(for: path, &report)
        }
        report.duplicates = removeDuplicates()
        report.unreferenced = UnreferencedObjects(in: store).remove(unreferenced, at: now)
    }

    /// Removes what stands in the new pack, which is on the disk.
    private func clear(for path: String, _ report: inout MaintenanceReport) throws(GitError) {
        guard let index = PackIndex(at: "\(path).idx"), hash(endOf: "\(path).pack") == index.packHash else {
            throw .damaged("the new pack \(path).pack does not read back; nothing was removed for it")
        }
        let single = chosen.map(\.id).filter { loose.contains($0) && index.contains($0) }
        report.packedObjects = remove(single, for: path)
        let rolled = rollUp.packs.filter { pack in pack.path != path && pack.index.objects.allSatisfy(index.contains) }
        guard !rolled.isEmpty, FileStatus("\(path).pack") != nil else { return }
        // It names packs that are about to go; git reads on without it, and writes another.
        try DurableFile.remove("\(inventory.folder)/pack/multi-pack-index")
        for pack in rolled {
            for ending in ObjectInventory.Pack.endings { try DurableFile.remove("\(pack.path).\(ending)") }
            report.rolledPacks += 1
        }
    }

    /// Files whose object an older pack has: only if it can be read from that one.
    private func removeDuplicates() -> Int {
        var removed = 0
        for pack in inventory.packs where FileStatus("\(pack.path).pack") != nil {
            let ids = duplicates.filter(pack.index.contains)
            guard !ids.isEmpty, let single = try? SinglePack(at: pack.path) else { continue }
            removed += remove(ids.filter { single.holds($0) }, for: pack.path)
        }
        return removed
    }

    /// Removes the files of objects that a pack has, as long as it is there: plain git may roll it up itself.
    private func remove(_ ids: [ObjectID], for pack: String) -> Int {
        var removed = 0
        for (place, id) in ids.enumerated() {
            if place % 64 == 0, FileStatus("\(pack).pack") == nil { break }
            if removeFile(inventory.path(of: id)) { removed += 1 }
        }
        return removed
    }

    private func hash(endOf path: String) -> [UInt8] { bytes(atEndOf: path, count: 20) }
}

extension Repository {
    /// Where all branches and tags stand that lead to commits.
    fileprivate func tips() throws(GitError) -> [(name: String, commit: ObjectID)] {
        var tips: [(name: String, commit: ObjectID)] = []
        for name in try references(below: "refs/") {
            if let tip = try? target(of: name) { tips.append((name, tip)) }
        }
        return tips
    }

    /// Refuses to judge what is unreferenced where something else than a branch may lead to objects, or where a branch
    /// cannot be read.
    fileprivate func refuseOtherRoots() throws(GitError) {
        for name in try references(below: "refs/") {
            guard let tip = try target(of: name), (try? commit(tip)) != nil else {
                throw .damaged("\(name) names no commit")
            }
        }
        for other in ["worktrees", "logs", "index", "FETCH_HEAD", "MERGE_HEAD", "ORIG_HEAD"] {
            guard FileStatus("\(path)/\(other)") == nil else {
                throw .damaged("the store’s \(other) may lead to them")
            }
        }
    }
}
