internal import FoundationEssentials
private import Glibc

extension ArticleStore {
    /// Refuses a repository in which Galley would write what its own git does not read, or in which parts of the
    /// history are missing.
    ///
    /// Asked before the repository is opened: libgit2 opens some of them as if they were ordinary ones.
    static func refuseUnsuitable(at path: String) throws(StoreError) {
        if let flaw = formatFlaw(at: path) {
            throw StoreError(
                .notAStore, "\(path) cannot be a Galley store: \(flaw)",
                remedy: "Name another folder; “galley sync” exchanges articles with any store that Galley has made")
        }
        if isShallow(path) {
            throw StoreError(
                .notAStore,
                "\(path) cannot be a Galley store: it is a shallow clone, so that earlier versions are missing",
                remedy: "Fetch them with “git -C \(path) fetch --unshallow”, or clone again without --depth")
        }
        if isPartial(path) {
            throw StoreError(
                .notAStore, "\(path) cannot be a Galley store: it is a partial clone, so that texts are missing",
                remedy: "Clone again without --filter")
        }
    }

    /// What the repository's own configuration says of its files; nil where they are as Galley writes them, or where
    /// nothing can be read.
    private static func formatFlaw(at path: String) -> String? {
        do throws(GitError) {
            let settings = try GitSettings(files: ["\(path)/config"])
            if let names = try settings.words("extensions.objectformat"), names.lowercased() != "sha1" {
                return "its objects are named by \(names), and Galley reads and writes SHA-1 names alone"
            }
            if let branches = try settings.words("extensions.refstorage"), branches.lowercased() != "files" {
                return "its branches are kept as \(branches), and Galley reads and writes them as files alone"
            }
        } catch {
            return nil  // git will say it when it opens the repository
        }
        return nil
    }

    /// Git keeps the commits at which the history was cut off in a file of this name; in an empty one it keeps none.
    private static func isShallow(_ path: String) -> Bool {
        var file = stat()
        return unsafe stat("\(path)/shallow", &file) == 0 && file.st_size > 0  // both are lent for the call's length
    }

    /// Git marks each pack that came from a remote which promised the rest.
    private static func isPartial(_ path: String) -> Bool {
        let packs = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/objects/pack")) ?? []
        return packs.contains { $0.hasSuffix(".promisor") }
    }
}
