private import CLibGit2
private import Glibc

/// Packs objects of a repository.
struct RollUpPack: ~Copyable {
    private let handle: Handle<PackBuilderResource>

    init(for repository: borrowing Repository) throws(GitError) {
        // only reads the repository, which outlives it
        handle = try Handle("starting a pack") { unsafe git_packbuilder_new(&$0, repository.handle.pointer) }
        // As many threads as there are processors look for what objects share.
        _ = unsafe git_packbuilder_set_threads(handle.pointer, 0)
    }

    /// Objects with names that end alike are looked at for what they share.
    func insert(_ id: ObjectID, named name: String?) throws(GitError) {
        var raw = id.raw  // a local that outlives the call; the name is copied
        try check(unsafe git_packbuilder_insert(handle.pointer, &raw, name), "packing \(id.short)")
    }

    /// Writes pack and index, and gives back their path without an ending; both are on the disk, and whole, before
    /// anybody sees them.
    ///
    /// First into a folder of its own: half-written files in the one for packs belong to writers.
    func write(into store: String) throws(GitError) -> String {
        let draft = Self.draft(in: store)
        try Self.clear(draft)
        try makeFolder(draft)
        try writeFiles(into: draft)
        // The builder is owned to the end; the name is copied at once.
        guard let name = unsafe git_packbuilder_name(handle.pointer) else {
            throw .damaged("the pack that was written has no name")
        }
        let (from, to) = ("\(draft)/pack-\(unsafe String(cString: name))", "\(store)/objects/pack")
        let path = "\(to)/pack-\(unsafe String(cString: name))"
        for ending in ["pack", "idx"] { try DurableFile.sync("\(from).\(ending)") }
        // Nobody looks for a pack without an index.
        for ending in ["pack", "idx"] { try DurableFile.rename("\(from).\(ending)", to: "\(path).\(ending)") }
        try Self.clear(draft)
        return path
    }

    /// Writes pack and index into a folder that nobody reads yet.
    func writeFiles(into folder: String) throws(GitError) {
        // The builder is owned to the end; the folder is lent.
        try check(unsafe git_packbuilder_write(handle.pointer, folder, 0, nil, nil), "writing a pack")
    }

    /// Where a pack is written before it has its place.
    static func draft(in store: String) -> String { "\(store)/galley.packing" }

    /// Takes away what a maintenance that was killed left.
    static func clear(_ draft: String) throws(GitError) {
        for name in names(inFolder: draft) { try DurableFile.remove("\(draft)/\(name)") }
        unsafe rmdir(draft)  // the path is lent for the length of the call
    }
}

/// One pack alone, without whatever else the repository has.
struct SinglePack: ~Copyable {
    private let objects: Handle<ObjectDatabaseResource>

    /// `path` is that of the pack without an ending.
    init(at path: String) throws(GitError) {
        objects = try Self.open(path)
    }

    private static func open(_ path: String) throws(GitError) -> Handle<ObjectDatabaseResource> {
        try GitLibrary.start()
        let objects = try Handle<ObjectDatabaseResource>("opening \(path).pack") { unsafe git_odb_new(&$0) }
        var backend: UnsafeMutablePointer<git_odb_backend>?
        // The backend belongs to the database once it was added, and to nobody where it could not be made.
        try check(unsafe git_odb_backend_one_pack(&backend, "\(path).idx"), "opening \(path).pack")
        try check(unsafe git_odb_add_backend(objects.pointer, backend, 1), "opening \(path).pack")
        return objects
    }

    /// Whether the object can be read from it; libgit2 compares the hash of what it reads.
    func holds(_ id: ObjectID) -> Bool {
        var raw = id.raw  // a local that outlives the call
        var object: OpaquePointer?
        guard unsafe git_odb_read(&object, objects.pointer, &raw) == 0 else { return false }
        unsafe git_odb_object_free(object)
        return true
    }
}
