internal import FoundationEssentials

extension Repository {
    /// Refuses to move a branch that somebody has checked out beside the store: their files would stay as they are, and
    /// git would take the new version for something that they undid.
    func refuseCheckedOut(_ reference: String) throws(GitError) {
        let folder = "\(path)/worktrees"
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
        for name in names.sorted() {
            guard let head = contents(ofFile: "\(folder)/\(name)/HEAD") else { continue }
            let words = String(decoding: head, as: UTF8.self).split { $0 == " " || $0.isNewline }
            guard words == ["ref:", Substring(reference)] else { continue }
            throw .checkedOut("the branch \(reference) is checked out in the worktree \(name)")
        }
    }
}
