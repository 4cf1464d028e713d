private import CLibGit2

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

    /// Writes pack and index into a folder, and gives back their path without an ending; both are on the disk.
    func write(into folder: String) throws(GitError) -> String {
        // The builder is owned to the end; the folder is lent, the name copied at once.
        try check(unsafe git_packbuilder_write(handle.pointer, folder, 0, nil, nil), "writing a pack")
        guard let name = unsafe git_packbuilder_name(handle.pointer) else {
            throw .damaged("the pack that was written has no name")
        }
        let path = "\(folder)/pack-\(unsafe String(cString: name))"
        for ending in ["pack", "idx"] { try DurableFile.sync("\(path).\(ending)") }
        try DurableFile.syncFolder(of: path)
        return path
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
