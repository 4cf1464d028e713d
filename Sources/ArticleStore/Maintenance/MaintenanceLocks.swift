internal import FoundationEssentials
private import Glibc

/// The right to maintain a store: against other maintenances, and against `git gc`.
///
/// Git's own way (builtin/gc.c): `gc.pid` holds the number of a process and its machine; one that is dead, or older than
/// half a day, holds nobody up.
struct MaintenanceLock: ~Copyable {
    private let ours: FileLock
    private let gits: String
    /// Asking keeps it until then: a value goes when nobody asks it any more.
    var isHeld: Bool { ours.isHeld }

    static func take(in store: String, at now: Timestamp) throws(StoreError) -> MaintenanceLock {
        guard let ours = FileLock("\(store)/galley.maintain") else {
            throw StoreError(
                .busy,
                "\(store) cannot be maintained: another program does, or \(store)/galley.maintain cannot be written",
                remedy: "Wait until it has finished, and see that you may write the store’s folder")
        }
        let file = "\(store)/gc.pid"
        if let owner = owner(of: file, at: now) {
            throw StoreError(
                .busy, "\(store) cannot be maintained: git collects garbage there (process \(owner))",
                remedy: "Wait until it has finished")
        }
        // Whoever made it and was killed holds nobody up for longer than any lock file of git's is held.
        if let age = FileStatus("\(file).lock")?.age(at: now), age > Limits.staleLockAge {
            _ = removeFile("\(file).lock")
        }
        guard var lock = NewFile("\(file).lock", holding: "\(getpid()) \(machine)"), lock.replace(file) else {
            throw StoreError(
                .busy, "\(store) cannot be maintained: git is about to collect garbage there",
                remedy: "Wait until it has finished; if no git runs, delete \(file).lock")
        }
        return MaintenanceLock(ours: ours, gits: file)
    }

    private init(ours: consuming FileLock, gits: String) {
        self.ours = ours
        self.gits = gits
    }

    deinit { _ = removeFile(gits) }

    /// The living process that collects garbage; nil if there is none.
    private static func owner(of file: String, at now: Timestamp) -> Int32? {
        guard let age = FileStatus(file)?.age(at: now), age < Limits.garbageCollection,
            let data = FileManager.default.contents(atPath: file)
        else { return nil }
        let words = String(decoding: data, as: UTF8.self).split { $0 == " " || $0.isNewline }
        guard let process = words.first.flatMap({ Int32($0) }), process > 0, process != getpid() else { return nil }
        let isHere = words.dropFirst().first.map(String.init) == machine
        return isHere && kill(process, 0) != 0 && errno == ESRCH ? nil : process
    }

    private static var machine: String { ProcessInfo.processInfo.hostName }
}
