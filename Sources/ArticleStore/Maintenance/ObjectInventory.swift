internal import FoundationEssentials

/// What stands in the folder `objects` of a store.
struct ObjectInventory {
    /// A pack with its index.
    struct Pack {
        /// Path without `.pack`.
        let path: String
        let index: PackIndex
        /// Whether it is large, somebody said that it is to stay, or it belongs to git's own way of keeping unreferenced
        /// objects.
        let isFixed: Bool

        /// All files that belong to it, the index first: without it nobody opens the others.
        static let endings = ["idx", "rev", "bitmap", "mtimes", "pack"]
    }

    let folder: String
    private(set) var loose: [ObjectID] = []
    private(set) var packs: [Pack] = []
    /// What all files take up on the disk.
    private(set) var bytes = 0

    init(of store: String) {
        folder = store + "/objects"
        for name in names(inFolder: folder) {
            if name == "pack" {
                addPacks(in: "\(folder)/pack")
            } else if name.utf8.count == 2, name.utf8.allSatisfy(\.isHexDigit) {
                addLoose(in: name)
            }
        }
    }

    func path(of loose: ObjectID) -> String { "\(folder)/\(loose.hex.prefix(2))/\(loose.hex.dropFirst(2))" }

    private mutating func addLoose(in name: String) {
        for rest in names(inFolder: "\(folder)/\(name)") {
            bytes += FileStatus("\(folder)/\(name)/\(rest)")?.bytes ?? 0
            if let id = ObjectID(hex: name + rest) { loose.append(id) }
        }
    }

    /// A pack whose index cannot be read is left alone.
    private mutating func addPacks(in folder: String) {
        let files = names(inFolder: folder)
        let all = Set(files)
        for file in files {
            let size = FileStatus("\(folder)/\(file)")?.bytes ?? 0
            bytes += size
            guard file.hasPrefix("pack-"), file.hasSuffix(".pack") else { continue }
            let name = String(file.dropLast(5))
            guard let index = PackIndex(at: "\(folder)/\(name).idx") else { continue }
            let isLarge = index.count >= Limits.largePack || size >= Limits.largePackBytes
            let isFixed = isLarge || ["keep", "promisor", "mtimes"].contains { all.contains("\(name).\($0)") }
            packs.append(Pack(path: "\(folder)/\(name)", index: index, isFixed: isFixed))
        }
    }
}
