internal import FoundationEssentials

/// Where something is laid for as long as a command runs.
enum ScratchFolder {
    /// What TMPDIR names, else /tmp.
    static var path: String {
        let named = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
        return named.isEmpty ? "/tmp" : named
    }
}
