extension ArticleStore {
    /// Tidies the store up: rolls single objects and small packs into one pack, removes what belongs to nobody, lets
    /// branches stand in one list.
    ///
    /// Safe while others read and write, and whenever it is killed: an object's file goes only once a pack that has it
    /// is on the disk, a pack only once all of its objects are in the new one, and a branch's file only while nobody
    /// moves the branch. Where `isDry`, nothing is done, and told what would be. Reads as much as is new, and the whole
    /// history only where objects are weeks old and no branch led to them at first sight.
    ///
    /// `index` is called under the same lock for what is derived from the store; its sentence is the report's last.
    ///
    /// Throws `busy` where another maintenance or `git gc` is at work.
    package func maintain(
        at now: Timestamp, isDry: Bool = false, progress: (MaintenanceStage) -> Void = { _ in },
        index: (Bool) throws(StoreError) -> String? = { _ in nil }
    ) throws(StoreError) -> MaintenanceReport {
        if isDry {
            var report = try attempt("Looking at the store", in: path) { () throws(GitError) in
                var maintenance = try Maintenance(of: path, at: now, isDry: true)
                return try maintenance.report(progress)
            }
            report.add(try index(true))
            return report
        }
        let lock = try MaintenanceLock.take(in: path, at: now)
        defer { _ = lock.isHeld }  // to the end
        var report = try attempt("Maintaining the store", in: path) { () throws(GitError) in
            var maintenance = try Maintenance(of: path, at: now, isDry: false)
            return try maintenance.report(progress)
        }
        report.add(try index(false))
        return report
    }
}

extension MaintenanceReport {
    fileprivate mutating func add(_ sentence: String?) { index = sentence }
}

/// One maintenance, step by step.
private struct Maintenance: ~Copyable {
    private let store: String
    private let now: Timestamp
    private let repository: Repository
    private var report: MaintenanceReport

    init(of store: String, at now: Timestamp, isDry: Bool) throws(GitError) {
        (self.store, self.now) = (store, now)
        repository = try Repository(at: store)
        report = MaintenanceReport(isDry: isDry)
    }

    mutating func report(_ progress: (MaintenanceStage) -> Void) throws(GitError) -> MaintenanceReport {
        let left = LeftFiles(in: store, at: now)
        if !report.isDry { UnreferencedObjects(in: store).restoreAll() }
        let inventory = ObjectInventory(of: store)
        report.before = StoreExtent(inventory, in: store)
        if !report.isDry {
            Litter(in: store).clear(at: now)
            left.remove()
        }
        report.litter = report.isDry ? left.paths.count : left.gone
        var packing = Packing(inventory, at: now)
        try packing.choose(in: repository, progress)
        if report.isDry { packing.tell(&report) } else { try packing.run(in: repository, store, &report, progress) }
        try packBranches(progress)
        report.after = report.isDry ? report.before : StoreExtent(ObjectInventory(of: store), in: store)
        return report
    }

    private mutating func packBranches(_ progress: (MaintenanceStage) -> Void) throws(GitError) {
        progress(.packingBranches)
        let branches = LooseBranches(in: store)
        if report.isDry {
            report.packedBranches = branches.areMany ? branches.branches.count : 0
            return
        }
        do throws(GitError) {
            report.packedBranches = try branches.pack(in: repository)
        } catch  where error.isLocked {
            report.left.append("the branches, since \(error.problem)")
        }
    }
}

extension StoreExtent {
    fileprivate init(_ inventory: ObjectInventory, in store: String) {
        (looseObjects, packs, bytes) = (inventory.loose.count, inventory.packs.count, inventory.bytes)
        looseBranches = LooseBranches(in: store).branches.count
    }
}
