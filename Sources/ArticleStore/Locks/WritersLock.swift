internal import FoundationEssentials
private import Glibc

/// The right to write into a store: beside other writers, or alone.
///
/// Two locks on one file (open file description locks of fcntl(2), so that a process that is killed gives them up): a
/// gate through which every writer goes, and the house behind it. Whoever wants to be alone keeps the gate shut until
/// the house is empty, so that no stream of writers holds them off for ever.
///
/// A writer that moves branches leaves a note of them in a file of its own as long as it writes. A note without a
/// writer belongs to a process that was killed, and says which `.lock` files it may have left.
struct WritersLock: ~Copyable {
    private let descriptor: Int32
    /// Nil for whoever writes nothing that could be left behind.
    private let note: String?

    private init(_ descriptor: Int32, note: String? = nil) { (self.descriptor, self.note) = (descriptor, note) }

    deinit {
        if let note { unsafe unlink(note) }  // the path is lent for the length of the call
        // A process that is being started at this moment has copies of the descriptor, which would keep the locks.
        for place in [Self.gate, Self.house] { _ = Self.hold(descriptor, place, F_UNLCK) }
        close(descriptor)
    }

    /// Goes in beside other writers; waits where somebody is alone.
    static func share(in store: String, moving branches: [ArticleID] = []) throws(GitError) -> WritersLock {
        let descriptor = try open(in: store)
        let lock = WritersLock(descriptor, note: branches.isEmpty ? nil : try leaveNote(of: branches, in: store))
        try wait { hold(descriptor, gate, F_RDLCK) }
        try wait { hold(descriptor, house, F_RDLCK) }
        _ = hold(descriptor, gate, F_UNLCK)
        return lock
    }

    /// Waits until nobody else writes, and lets nobody in meanwhile.
    static func alone(in store: String, moving branches: [ArticleID]) throws(GitError) -> WritersLock {
        let descriptor = try open(in: store)
        let lock = WritersLock(descriptor, note: try leaveNote(of: branches, together: true, in: store))
        try wait { hold(descriptor, gate, F_WRLCK) }
        try wait { hold(descriptor, house, F_WRLCK) }
        return lock
    }

    /// Nil where somebody writes at this moment.
    static func aloneNow(in store: String) -> WritersLock? {
        guard let descriptor = try? open(in: store) else { return nil }
        let lock = WritersLock(descriptor)
        guard hold(descriptor, gate, F_WRLCK), hold(descriptor, house, F_WRLCK) else { return nil }
        return lock
    }

    /// What writers left that were killed: the branches that they were moving, by the path of the note.
    ///
    /// Only for whoever is alone.
    func notesLeft(in store: String) -> [(path: String, branches: [ArticleID], together: Bool)] {
        let folder = Self.notes(in: store)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.map { "\(folder)/\($0)" }.filter { $0 != note }.map { path in
            let text = String(decoding: contents(ofFile: path) ?? [], as: UTF8.self)
            let lines = text.split(separator: "\n").map(String.init)
            return (path, lines.compactMap { ArticleID(reference: $0) }, lines.contains(Self.list))
        }
    }

    /// Stands in the note of whoever writes the list of packed branches.
    private static let list = "packed-refs"
    /// Bytes of the file, which need not be there.
    private static let (gate, house): (Int, Int) = (0, 1)
    /// `F_OFD_SETLK` of <linux/fcntl.h>, which the C library's headers keep for programs that ask for GNU's.
    private static let setOwnLock: Int32 = 37

    private static func notes(in store: String) -> String { "\(store)/galley.writing" }

    private static func leaveNote(of branches: [ArticleID], together: Bool = false, in store: String) throws(GitError)
        -> String
    {
        let names = branches.map(\.reference) + (together ? [list] : [])
        let bytes = Array(names.map { $0 + "\n" }.joined().utf8)
        for isSecond in [false, true] {
            let path = "\(notes(in: store))/\(UInt64.random(in: .min ... .max))"
            // The path is lent for the length of the call.
            let file = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if file >= 0 {
                defer { close(file) }
                // The array is lent for the length of the call. A note that is cut short is no harm.
                _ = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
                return path
            }
            guard errno == ENOENT, !isSecond else { break }
            try makeFolder(notes(in: store))
        }
        throw .system("writing a note in \(notes(in: store))", errno)
    }

    private static func open(in store: String) throws(GitError) -> Int32 {
        let path = "\(store)/galley.writers"
        // The path is lent for the length of the call.
        let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .system("opening the lock \(path)", errno) }
        return descriptor
    }

    private static func wait(until isHeld: () -> Bool) throws(GitError) {
        for _ in 0..<Limits.pausesForTheLock {
            if isHeld() { return }
            usleep(Limits.pause)
        }
        throw .locked("another program has been writing to the store for a minute")
    }

    /// Takes or gives up one of the two locks; false where somebody else has it.
    private static func hold(_ descriptor: Int32, _ place: Int, _ kind: Int32) -> Bool {
        var range = flock()
        (range.l_type, range.l_whence, range.l_start, range.l_len) = (Int16(kind), Int16(SEEK_SET), place, 1)
        // The structure is a local that outlives the call.
        return unsafe fcntl(descriptor, setOwnLock, &range) == 0
    }
}

extension GitError {
    /// What the operating system refused, in its own words.
    static func system(_ what: String, _ number: Int32) -> GitError {
        // strerror's text is constant, or this thread's own, and is copied at once.
        GitError(code: -1, problem: "\(what): \(unsafe String(cString: strerror(number)))")
    }
}

/// Makes a folder unless it is there.
func makeFolder(_ path: String) throws(GitError) {
    let isMade = unsafe mkdir(path, 0o777) == 0  // the path is lent for the length of the call
    guard isMade || errno == EEXIST else { throw .system("making the folder \(path)", errno) }
}
