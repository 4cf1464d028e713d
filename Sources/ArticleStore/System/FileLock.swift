private import Glibc

/// A file that is locked with flock(2) until this value goes out of scope: whoever is killed gives it up.
struct FileLock: ~Copyable {
    private let descriptor: Int32
    /// Asking keeps it until then: a value goes when nobody asks it any more.
    var isHeld: Bool { descriptor >= 0 }

    /// Nil where somebody else has it, or it cannot be made; waits for nobody.
    init?(_ path: String) {
        // The path is lent for the length of the call.
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    deinit { close(descriptor) }
}

/// A `.lock` file, as git has it: whoever makes it may change the file that it stands beside. Goes with the value.
struct NewFile: ~Copyable {
    private let path: String
    private var isMoved = false
    /// Asking keeps it until then: a value goes when nobody asks it any more.
    var isHeld: Bool { !isMoved }

    /// Nil where it is there, or cannot be made.
    init?(_ path: String, holding text: String = "") {
        // The path is lent for the length of the call.
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return nil }
        let bytes = Array(text.utf8)
        // The bytes are lent for the length of the call, and their own count bounds it.
        _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        self.path = path
    }

    /// Gives it the name of another file, which it takes the place of, and which stays.
    mutating func replace(_ other: String) -> Bool {
        isMoved = unsafe rename(path, other) == 0  // the paths are lent for the length of the call
        return isMoved
    }

    deinit { if !isMoved { _ = removeFile(path) } }
}
