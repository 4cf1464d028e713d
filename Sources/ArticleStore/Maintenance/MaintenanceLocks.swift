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
        guard makeGitsLock(file, at: now) else {
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

    /// By way of `gc.pid.lock`, which says whose it is from its first moment on: so one that was left can be told.
    private static func makeGitsLock(_ file: String, at now: Timestamp) -> Bool {
        let (draft, lock) = ("\(file).\(getpid()).part", "\(file).lock")
        defer { _ = removeFile(draft) }
        guard (try? DurableFile.replace(draft, by: Array("\(getpid()) \(machine)".utf8))) != nil else { return false }
        for _ in 0..<2 {
            // The paths are lent for the length of the calls.
            if unsafe link(draft, lock) == 0 { return unsafe rename(lock, file) == 0 }
            guard isLeft(lock, at: now), removeFile(lock) else { return false }
        }
        return false
    }

    private static func isLeft(_ lock: String, at now: Timestamp) -> Bool {
        if let owner = owner(named: lock), !owner.isAlive { return true }
        return FileStatus(lock).map { $0.age(at: now) > Limits.staleLockAge } ?? true
    }

    /// The living process that collects garbage; nil if there is none.
    private static func owner(of file: String, at now: Timestamp) -> Int32? {
        guard let age = FileStatus(file)?.age(at: now), age < Limits.garbageCollection,
            let owner = owner(named: file), owner.process != getpid(), owner.isAlive
        else { return nil }
        return owner.process
    }

    /// One of another machine counts as alive.
    private static func owner(named file: String) -> (process: Int32, isAlive: Bool)? {
        guard let data = contents(ofFile: file) else { return nil }
        let words = String(decoding: data, as: UTF8.self).split { $0 == " " || $0.isNewline }
        guard let process = words.first.flatMap({ Int32($0) }), process > 0 else { return nil }
        let isHere = words.dropFirst().first.map(String.init) == machine
        return (process, !isHere || kill(process, 0) == 0 || errno != ESRCH)
    }

    private static var machine: String { ProcessInfo.processInfo.hostName }
}
