private import CLibGit2
private import Glibc

extension Repository {
    /// Brings over what the articles' branches of a remote hold and this repository does not, and says where they stand;
    /// no branch of ours moves.
    ///
    /// Asks by name for what can be had: a remote breaks off where one branch of a pattern cannot. No configured refspec
    /// has a say: that of a mirror would overwrite our branches.
    func fetch(
        _ only: ArticleID?, from address: RemoteAddress, _ session: RemoteSession
    ) throws(GitError) -> RemoteBranches {
        let remote = try connectable(address)
        try connect(remote, session, at: address)
        let branches = RemoteBranches(try self.branches(of: remote, at: address), only)
        guard !branches.tips.isEmpty else { return branches }
        // So that nobody takes the half-written pack for litter.
        let writers = try WritersLock.share(in: path)
        defer { withExtendedLifetime(writers) {} }
        let code = unsafe try session.withCallbacks { callbacks in
            var options = unsafe git_fetch_options()
            // fails for an unknown version alone
            unsafe git_fetch_options_init(&options, UInt32(GIT_FETCH_OPTIONS_VERSION))
            unsafe options.callbacks = unsafe callbacks
            unsafe options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE
            unsafe options.proxy_opts.type = GIT_PROXY_AUTO
            // Options and names are lent for the length of the call.
            return unsafe withStrings(branches.tips.keys.sorted().map { "\($0):\($0)" }) {
                unsafe git_remote_download(remote.pointer, $0, &options)
            }
        }
        try check(code, "fetching from \(address.shown)")
        return branches
    }

    private func connect(
        _ remote: borrowing Handle<RemoteResource>, _ session: RemoteSession, at address: RemoteAddress
    ) throws(GitError) {
        let code = unsafe try session.withCallbacks { callbacks in
            var callbacks = unsafe callbacks
            var proxy = unsafe git_proxy_options()
            // fails for an unknown version alone
            unsafe git_proxy_options_init(&proxy, UInt32(GIT_PROXY_OPTIONS_VERSION))
            unsafe proxy.type = GIT_PROXY_AUTO
            // Both are copied; the session outlives the connection.
            return unsafe git_remote_connect(remote.pointer, GIT_DIRECTION_FETCH, &callbacks, &proxy, nil)
        }
        try check(code, "fetching from \(address.shown)")
    }

    /// Sends branches, and what they hold; the refusals stand in the session.
    func push(_ branches: [String], to address: RemoteAddress, _ session: RemoteSession) throws(GitError) {
        let remote = try connectable(address)
        let code = unsafe try session.withCallbacks { callbacks in
            var options = unsafe git_push_options()
            // fails for an unknown version alone
            unsafe git_push_options_init(&options, UInt32(GIT_PUSH_OPTIONS_VERSION))
            unsafe options.callbacks = unsafe callbacks
            unsafe options.proxy_opts.type = GIT_PROXY_AUTO
            // Options and names are lent for the length of the call.
            return unsafe withStrings(branches.map { "\($0):\($0)" }) {
                unsafe git_remote_upload(remote.pointer, $0, &options)
            }
        }
        try check(code, "pushing to \(address.shown)")
    }

    /// Writes what `tips` hold beyond `known` into another repository of this machine; no branch moves.
    func copy(_ tips: [ObjectID], beyond known: [ObjectID], to folder: String) throws(GitError) {
        let writers = try WritersLock.share(in: folder)
        defer { withExtendedLifetime(writers) {} }
        let walk = try Handle<RevisionWalkResource>("listing what is new") {
            unsafe git_revwalk_new(&$0, handle.pointer)
        }
        for tip in tips {
            var raw = tip.raw  // a local that outlives the call, here and below
            try check(unsafe git_revwalk_push(walk.pointer, &raw), "listing what is new")
        }
        for tip in known {
            var raw = tip.raw
            try check(unsafe git_revwalk_hide(walk.pointer, &raw), "listing what is new")
        }
        let pack = try Handle<PackBuilderResource>("packing") { unsafe git_packbuilder_new(&$0, handle.pointer) }
        // Both handles are owned to the end of this function; libgit2 copies the path.
        try check(unsafe git_packbuilder_insert_walk(pack.pointer, walk.pointer), "packing")
        try check(
            unsafe git_packbuilder_write(pack.pointer, folder + "/objects/pack", 0, nil, nil), "writing to \(folder)")
    }

    /// A remote without a name or settings; nothing is sent yet.
    ///
    /// `insteadOf` is passed over: libgit2 1.5 looks for it by patterns, and leaks for every setting that does not fit
    /// one.
    private func connectable(_ address: RemoteAddress) throws(GitError) -> Handle<RemoteResource> {
        GitLibrary.trustAuthorities()
        return try Handle("reaching \(address.shown)") { remote in
            var options = unsafe git_remote_create_options()
            // Fails for an unknown version alone.
            unsafe git_remote_create_options_init(&options, UInt32(GIT_REMOTE_CREATE_OPTIONS_VERSION))
            unsafe options.repository = handle.pointer  // outlives the remote, which no caller keeps
            unsafe options.flags =
                GIT_REMOTE_CREATE_SKIP_INSTEADOF.rawValue | GIT_REMOTE_CREATE_SKIP_DEFAULT_FETCHSPEC.rawValue
            return unsafe git_remote_create_with_opts(&remote, address.url, &options)  // copies the address
        }
    }

    /// The branches that a remote named when it was connected to.
    private func branches(of remote: borrowing Handle<RemoteResource>, at address: RemoteAddress) throws(GitError)
        -> [String: ObjectID]
    {
        var heads: UnsafeMutablePointer<UnsafePointer<git_remote_head>?>?
        var count = 0
        try check(unsafe git_remote_ls(&heads, &count, remote.pointer), "listing the branches of \(address.shown)")
        var branches: [String: ObjectID] = [:]
        for index in 0..<count {
            // The list has so many heads and belongs to the remote, which the caller owns; name and id are copied at
            // once.
            guard let head = unsafe heads?[index], let name = unsafe head.pointee.name else { continue }
            branches[unsafe String(cString: name)] = ObjectID(unsafe head.pointee.oid)
        }
        return branches
    }
}

/// Lends a list of strings as libgit2 takes it.
private func withStrings(_ strings: [String], _ body: (UnsafePointer<git_strarray>) -> Int32) -> Int32 {
    var copies = unsafe strings.map { unsafe strdup($0) }
    // Each copy was allocated above, and is freed here once.
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe copies.withUnsafeMutableBufferPointer { copies in
        var list = unsafe git_strarray(strings: copies.baseAddress, count: copies.count)
        return unsafe body(&list)
    }
}
