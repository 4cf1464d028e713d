/// What a maintenance did, or would do.
package struct MaintenanceReport: Sendable {
    /// Whether nothing was done: the numbers say what would be.
    package let isDry: Bool
    package internal(set) var before = StoreExtent()
    /// The same as before where nothing was done.
    package internal(set) var after = StoreExtent()
    /// How many objects were packed that had a file each.
    package internal(set) var packedObjects = 0
    /// How many packs went into the new one.
    package internal(set) var rolledPacks = 0
    /// How many files went whose object a pack had already.
    package internal(set) var duplicates = 0
    /// How many objects were removed that no branch led to for weeks.
    package internal(set) var unreferenced = 0
    /// How many half-written files of processes that were killed were removed.
    package internal(set) var litter = 0
    /// How many branches lost their file and stand in the list of packed ones.
    package internal(set) var packedBranches = 0
    /// What was left as it is, each with why: clauses without their full stop.
    package internal(set) var left: [String] = []

    /// What became of what is derived from the store; nil where nothing is.
    package internal(set) var index: String?

    init(isDry: Bool) { self.isDry = isDry }
}

/// What a store consists of.
package struct StoreExtent: Sendable, Equatable {
    /// Objects with a file each.
    package internal(set) var looseObjects = 0
    package internal(set) var packs = 0
    /// What the objects take up on the disk.
    package internal(set) var bytes = 0
    /// Branches with a file each.
    package internal(set) var looseBranches = 0
}

/// What a maintenance is at, for whoever waits.
package enum MaintenanceStage: Sendable {
    /// Looks which objects so many branches lead to.
    case reading(done: Int, of: Int)
    /// Writes a pack of so many objects.
    case packing(objects: Int)
    case cleaning
    case packingBranches
}
