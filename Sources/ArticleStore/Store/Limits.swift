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
    /// How many versions a line can have: a commit may claim any number, and one behind the greatest must still count.
    static let versions = 1 << 40
    /// How many differences lead to an object of a pack at most: each costs its reader some 10 µs, and a whole text costs
    /// ten times the room of a difference.
    static let deltaChain = 24
    /// A bulk write moves its branches when so many versions wait, or when the pack has so many bytes: it is held in memory,
    /// and few large packs are read faster than many small ones.
    static let (packedVersions, packedBytes) = (50_000, 128 << 20)
    /// Objects that wait for a pack are compressed when they have so many bytes: an article's versions in them share much.
    static let bytesUncompressed = 16 << 20
    /// Fewer objects than some 16 versions have are written as files.
    static let packedObjects = 80
    /// So many versions of articles are remembered from one pack to the next, 80 bytes each.
    static let rememberedVersions = 200_000
    /// Fewer branches are moved one by one.
    static let togetherAtLeast = 16
    /// To move a branch by itself takes as long as to write so many lines of `packed-refs`.
    static let branchesWorthAMove = 2_000
    /// How many choices an error names.
    static let choices = 10
    /// In seconds: an object that no branch leads to may be a version on its way for so long (two weeks, as git has it).
    static let unreferencedAge: Int64 = 14 * 86_400
    /// In seconds: `gc.pid` of a collection that began longer ago holds nobody up (half a day, as git has it).
    static let garbageCollection: Int64 = 43_200
    /// In seconds: a lock file of git's that is older was left by a process that was killed.
    static let staleLockAge: Int64 = 3600
    /// Fewer branches with a file of their own stay as they are.
    static let branchesWorthAList = 2
    /// So many branches are packed at a time: some 0.1 s for which nobody else writes.
    static let branchesTogether = 1_000
    /// Packs of so many objects, or bytes on the disk, are never packed anew: what that saves is little, and a bulk write
    /// makes them as good as they get.
    static let (largePack, largePackBytes) = (100_000, 64 << 20)
}
