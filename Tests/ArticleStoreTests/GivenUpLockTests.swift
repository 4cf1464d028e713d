import Foundation
import TestSupport
import Testing

@testable import ArticleStore

/// A process that is started by another thread has a copy of every descriptor until its program begins.
@Suite struct GivenUpLockTests {
    /// Copies of the descriptors of a file that are open in this process.
    private func copies(ofFile path: String) throws -> [Int32] {
        let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(Int32.init)
        return open.filter { number in
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")) == path
        }.map { dup($0) }.filter { $0 >= 0 }
    }

    @Test func `a lock of the maintenance is free though a copy of its descriptor lives`() throws {
        let temporary = try TemporaryStore()
        let path = temporary.path + "/galley.maintain"
        var kept: [Int32] = []
        do {
            let lock = FileLock(path)
            kept = try copies(ofFile: path)
            _ = lock?.isHeld
        }
        #expect(kept.count == 1)
        let again = FileLock(path)
        #expect(again?.isHeld == true)
        for descriptor in kept { close(descriptor) }
    }

    @Test func `the whole store is free though a copy of the descriptor lives`() throws {
        let temporary = try TemporaryStore()
        var kept: [Int32] = []
        do {
            let lock = try WritersLock.alone(in: temporary.path, moving: [])
            kept = try copies(ofFile: temporary.path + "/galley.writers")
            #expect(lock.notesLeft(in: temporary.path).isEmpty)
        }
        #expect(kept.count == 1)
        let again = WritersLock.aloneNow(in: temporary.path)
        let isFree = again?.notesLeft(in: temporary.path).isEmpty
        #expect(isFree == true)
        for descriptor in kept { close(descriptor) }
    }
}
