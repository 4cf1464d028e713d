private import CLibGit2

/// A bare git repository: the calls that Galley needs, as values in and values out.
///
/// Not for two threads at once: the store holds it in a mutex.
struct Repository: ~Copyable {
    let handle: Handle<RepositoryResource>
    /// Where its objects are read from, and written to.
    let objects: Handle<ObjectDatabaseResource>
    /// The folder, as it was given.
    let path: String

    /// Opens the repository that stands in exactly this folder.
    init(at path: String) throws(GitError) {
        try GitLibrary.start()
        let handle = try Handle<RepositoryResource>("opening \(path)") {
            unsafe git_repository_open_bare(&$0, path)  // copies the path
        }
        objects = try Self.objects(of: handle)
        self.handle = handle
        self.path = path
    }

    /// Opens somebody else's repository, bare or with files checked out, to read it.
    init(reading path: String) throws(GitError) {
        try GitLibrary.start()
        let handle = try Handle<RepositoryResource>("opening \(path)") {
            unsafe git_repository_open(&$0, path)  // copies the path
        }
        objects = try Self.objects(of: handle)
        self.handle = handle
        self.path = path
    }

    /// Makes a new bare repository, with the folders above it.
    init(creatingAt path: String) throws(GitError) {
        try GitLibrary.start()
        // The structure is ours and outlives the calls; libgit2 fills in its defaults and copies what it needs.
        var options = unsafe git_repository_init_options()
        try check(
            unsafe git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)),
            "making \(path)")
        unsafe options.flags =
            GIT_REPOSITORY_INIT_BARE.rawValue | GIT_REPOSITORY_INIT_MKPATH.rawValue
            | GIT_REPOSITORY_INIT_NO_REINIT.rawValue
        let handle = try Handle<RepositoryResource>("making \(path)") {
            unsafe git_repository_init_ext(&$0, path, &options)
        }
        objects = try Self.objects(of: handle)
        self.handle = handle
        self.path = path
    }

    private static func objects(
        of repository: borrowing Handle<RepositoryResource>
    ) throws(GitError) -> Handle<ObjectDatabaseResource> {
        // The database counts its owners: it lives as long as either of the two handles.
        try Handle("opening the objects") { unsafe git_repository_odb(&$0, repository.pointer) }
    }

    /// A number from the repository's own configuration; nil if it is not set.
    func setting(_ name: String) throws(GitError) -> Int? {
        let config = try Handle<ConfigResource>("reading the configuration of \(path)") {
            unsafe git_repository_config_snapshot(&$0, handle.pointer)  // the repository outlives the call
        }
        var value: Int32 = 0
        let code = unsafe git_config_get_int32(&value, config.pointer, name)  // the value is copied out
        if code == GIT_ENOTFOUND.rawValue { return nil }
        try check(code, "reading the setting \(name)")
        return Int(value)
    }

    /// Words from the repository's own configuration; nil if they are not set, or the name is none.
    func words(_ name: String) throws(GitError) -> String? {
        let config = try Handle<ConfigResource>("reading the configuration of \(path)") {
            unsafe git_repository_config_snapshot(&$0, handle.pointer)  // the repository outlives the call
        }
        var value: UnsafePointer<CChar>?
        let code = unsafe git_config_get_string(&value, config.pointer, name)
        if code == GIT_ENOTFOUND.rawValue || code == GIT_EINVALIDSPEC.rawValue { return nil }
        try check(code, "reading the setting \(name)")
        return unsafe value.map { unsafe String(cString: $0) }  // belongs to the configuration, and is copied at once
    }

    /// Writes a number into the repository's own configuration.
    func set(_ name: String, to value: Int) throws(GitError) {
        let config = try configuration()
        // copies the name
        try check(unsafe git_config_set_int32(config.pointer, name, Int32(clamping: value)), "setting \(name)")
    }

    /// Writes words into the repository's own configuration.
    func set(_ name: String, to value: String) throws(GitError) {
        let config = try configuration()
        try check(unsafe git_config_set_string(config.pointer, name, value), "setting \(name)")  // copies both strings
    }

    private func configuration() throws(GitError) -> Handle<ConfigResource> {
        // only reads
        try Handle("opening the configuration of \(path)") { unsafe git_repository_config(&$0, handle.pointer) }
    }
}
