private import CLibGit2
private import CLibraryLoaders

/// libgit2, started once a process and set up so that the same input gives the same bytes everywhere.
enum GitLibrary {
    /// Starts the library on first use.
    static func start() throws(GitError) { try started.get() }

    /// Lets libgit2 read the system's certificate authorities, which takes half as long as a command: only before a
    /// remote is talked to.
    ///
    /// What cannot be read shows where a remote's certificate is checked.
    static func trustAuthorities() { _ = authorities }

    private static let authorities: Void = {
        // The name is the loader's, and stays where it is.
        if let file = unsafe galley_postponed_certificates() { _ = unsafe galley_git_certificates(file) }
    }()

    private static let started: Result<Void, GitError> = {
        do throws(GitError) {
            return .success(try setUp())
        } catch {
            return .failure(error)
        }
    }()

    /// Of commits and trees as they are stored, which take four times as much in memory; libgit2 itself would keep 256 MB.
    private static let cachedBytes = 4 << 20

    private static func setUp() throws(GitError) {
        // The system's words stay where they are until it has more to say; they are copied at once.
        if let trouble = unsafe galley_load_git() {
            throw GitError(code: GIT_ERROR.rawValue, problem: "opening libgit2: \(unsafe String(cString: trouble))")
        }
        try check(git_libgit2_init(), "starting libgit2")
        // A version is on the disk, its folder entry included, before the caller hears of it.
        try check(galley_git_switch(GIT_OPT_ENABLE_FSYNC_GITDIR, 1), "switching fsync on")
        // Whoever goes through a whole store meets most objects once: memory does not have to grow with it.
        try check(galley_git_cache(cachedBytes), "limiting what is kept in memory")
        // An archive is often read by other people than its owner; nothing in a store is ever run.
        try check(galley_git_switch(GIT_OPT_SET_OWNER_VALIDATION, 0), "reading stores of other owners")
        // No user's or machine's git configuration may change what is stored.
        for level in [
            GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL,
        ] {
            // libgit2 copies the string during the call.
            try check(unsafe galley_git_search_path(level, ""), "leaving the user's git configuration alone")
        }
    }
}
