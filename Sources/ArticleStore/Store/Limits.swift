/// How long the store tries, and what it refuses.
enum Limits {
    /// How often a write starts again because somebody else moved the branch in between. Under the store's own lock
    /// only plain git can, so the second attempt nearly always succeeds.
    static let attempts = 20
    /// How long a writer waits for another writer of the same article, in steps of ``pause``: 60 s. One write takes
    /// some 5 ms.
    static let pausesForTheLock = 12_000
    /// In microseconds.
    static let pause: UInt32 = 5_000
    /// A branch's `.lock` file that stands still for so many pauses (2 s) while we hold the store's own lock belongs to
    /// a process that was killed. Git holds one for some milliseconds.
    static let pausesForAStaleLock = 400
    /// How often a sync starts again because the remote moved in between. Each round lasts as long as a fetch and a
    /// push, so two desks that sync at the same moment need two; where one of them waits for its processor, it loses as
    /// often in a row as the other pushes.
    static let syncRounds = 20
    /// In seconds: half-written files that are older belong to nobody. No write takes a tenth of it.
    static let litterAge: Double = 3600
    /// An annotation's file name, in bytes.
    static let annotationName = 200
    /// How many choices an error names.
    static let choices = 10
    /// In seconds: an object that no branch leads to may be a version on its way for so long (two weeks, as git has it).
    static let unreferencedAge: Int64 = 14 * 86_400
    /// In seconds: `gc.pid` of a collection that began longer ago holds nobody up (half a day, as git has it).
    static let garbageCollection: Int64 = 43_200
    /// In seconds: a lock file of git's that is older was left by a process that was killed.
    static let staleLockAge: Int64 = 3600
}
