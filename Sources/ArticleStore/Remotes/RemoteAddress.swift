internal import FoundationEssentials

/// Where another store is: a folder, or an address that git understands.
package struct RemoteAddress: Sendable, Hashable {
    /// As libgit2 takes it.
    let url: String
    /// The folder, where it is one of this machine.
    let folder: String?

    /// Reads a folder, `file://…`, `https://…`, `ssh://…` or `user@host:path`, which is a folder only if there is one
    /// of that name.
    package init(_ name: String) {
        let isElsewhere =
            name.contains("://") || (Self.namesHost(name) && !FileManager.default.fileExists(atPath: name))
        if isElsewhere, !name.hasPrefix("file://") {
            (url, folder) = (name, nil)
        } else {
            let path = name.hasPrefix("file://") ? String(name.dropFirst(7)) : name
            url = URL(filePath: path).standardizedFileURL.path
            folder = url
        }
    }

    /// For people: without the password that an address may hold.
    package var shown: String {
        guard let scheme = url.firstRange(of: "://"),
            let at = url[scheme.upperBound...].prefix(while: { $0 != "/" }).lastIndex(of: "@"),
            let colon = url[scheme.upperBound..<at].firstIndex(of: ":")
        else { return url }
        return String(url[..<colon] + url[at...])
    }

    /// Whether a colon stands before the first slash.
    private static func namesHost(_ name: String) -> Bool { name.prefix { $0 != "/" }.contains(":") }
}

extension ArticleStore {
    /// The remote of this name in the store's own git configuration, else what the name itself is.
    ///
    /// Throws `unreachable` for a folder that is no repository, and `notAStore` for a working copy.
    package func remote(_ name: String) throws(StoreError) -> RemoteAddress {
        let configured = try withRepository("Looking for the remote \(name)") { repository throws(GitError) in
            try repository.words("remote.\(name).url")
        }
        let address = RemoteAddress(configured ?? name)
        if let folder = address.folder { try requireBareRepository(folder, named: name) }
        return address
    }

    /// What libgit2 would say of a folder that cannot be synced with helps nobody.
    private func requireBareRepository(_ folder: String, named name: String) throws(StoreError) {
        func has(_ entry: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(entry)") }
        if has("HEAD"), has("objects") { return }
        if has(".git") {
            throw StoreError(
                .notAStore, "\(folder) is a working copy: its files would no longer be those of its branch",
                remedy: "Sync with a bare repository, and use “git pull” and “git push” there")
        }
        let isThere = FileManager.default.fileExists(atPath: folder)
        throw StoreError(
            .unreachable,
            isThere ? "\(folder) is no git repository" : "There is no remote “\(name)” and no folder \(folder)",
            remedy:
                """
                Give an address or a folder, make a store with “galley init \(folder)”, or name one with “git -C \
                \(path) remote add”
                """
        )
    }
}
