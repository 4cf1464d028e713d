private import CLibGit2

/// Git's settings out of named files, the later ones first in line.
///
/// Apart from every repository, since no user's settings may change what is stored.
struct GitSettings: ~Copyable {
    private let handle: Handle<ConfigResource>

    /// Files that are not there are passed over.
    init(files: [String]) throws(GitError) {
        handle = try Self.read(files)
    }

    private static func read(_ files: [String]) throws(GitError) -> Handle<ConfigResource> {
        try GitLibrary.start()
        let handle = try Handle<ConfigResource>("reading git’s settings") { unsafe git_config_new(&$0) }
        let levels = [GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_LOCAL]
        for (level, file) in zip(levels, files) {
            // libgit2 copies the path; the settings outlive the call.
            let code = unsafe git_config_add_file_ondisk(handle.pointer, file, level, nil, 0)
            if code != GIT_ENOTFOUND.rawValue { try check(code, "reading git’s settings in \(file)") }
        }
        return handle
    }

    /// The first of these that is set; nil where none is.
    func words(_ names: String...) throws(GitError) -> String? {
        for name in names {
            if let words = try words(of: name) { return words }
        }
        return nil
    }

    private func words(of name: String) throws(GitError) -> String? {
        let snapshot = try Handle<ConfigResource>("reading git’s settings") {
            unsafe git_config_snapshot(&$0, handle.pointer)
        }
        var value: UnsafePointer<CChar>?
        let code = unsafe git_config_get_string(&value, snapshot.pointer, name)
        if code == GIT_ENOTFOUND.rawValue { return nil }
        try check(code, "reading the setting \(name)")
        // The words belong to the snapshot, which this function owns to its end; they are copied at once.
        return unsafe value.map { unsafe String(cString: $0) }
    }
}

extension Person {
    /// Whoever git's settings name as the author (`author.name` before `user.name`); nil where they do not name one
    /// whole.
    ///
    /// `files` are the system's, the user's two, and the repository's, in this order.
    package init?(settings files: [String]) throws(StoreError) {
        let parts = try attempt("Asking git who you are", in: files.last ?? "") { () throws(GitError) in
            let settings = try GitSettings(files: files)
            return (
                name: try settings.words("author.name", "user.name"),
                email: try settings.words("author.email", "user.email")
            )
        }
        guard let name = parts.name, let email = parts.email, !name.isEmpty, !email.isEmpty else { return nil }
        self.init(name: name, email: email)
    }
}
