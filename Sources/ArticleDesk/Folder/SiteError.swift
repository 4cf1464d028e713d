/// Why a site cannot be written: a sentence that says what to do.
package enum SiteError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Something that is no folder has its name.
    case noFolder(String)
    /// The folder holds what this program has not written.
    case notOurs(String)
    /// A newer program wrote it.
    case newer(String)
    /// Another process is writing there.
    case busy(String)
    /// A file stands where a page is to be, and is not ours.
    case foreignFile(String)
    /// The system refused something.
    case refused(String, reason: String)

    package var description: String {
        switch self {
        case .noFolder(let path): "\(path) is no folder. Name a folder that is new or empty, or a site written before."
        case .notOurs(let path):
            """
            \(path) holds files that “galley publish” has not written, so nothing was written there. Name a folder \
            that is new or empty, or a site written before.
            """
        case .newer(let path): "\(path) was written by a newer Galley. Use that one, or name another folder."
        case .busy(let path): "Another “galley publish” is writing to \(path). Wait until it has ended."
        case .foreignFile(let path):
            "\(path) stands where a page is to be written, and is not ours. Move it away, then publish again."
        case .refused(let path, let reason):
            "\(path) cannot be written: \(reason). Mend that, then publish again; what is written so far stays."
        }
    }
}
