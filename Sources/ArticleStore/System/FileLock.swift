private import Glibc

/// A file that is locked with flock(2) until this value goes out of scope: whoever is killed gives it up.
package struct FileLock: ~Copyable {
    private let descriptor: Int32
    /// Asking keeps it until then: a value goes when nobody asks it any more.
    package var isHeld: Bool { descriptor >= 0 }

    /// Nil where somebody else has it, or it cannot be made; waits for nobody.
    package init?(_ path: String) {
        // The path is lent for the length of the call.
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    deinit { giveUp(descriptor) }
}

/// Unlocks a file that is locked with flock(2), and closes it.
///
/// Closing alone would leave it locked for as long as a process that another thread starts at this moment has copies
/// of all descriptors: from its fork until its program begins.
func giveUp(_ descriptor: Int32) {
    flock(descriptor, LOCK_UN)
    close(descriptor)
}
