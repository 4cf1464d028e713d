/// How much of a batch is on its way at one time.
enum BatchLimits {
    /// A line that is longer is refused, in bytes; the largest article has a hundredth of it.
    static let longestLine = 128_000_000
    /// A worker holds some 30 MB, and more of them than cores gain nothing.
    static let jobs = 1...256
    /// How many lines a worker is handed at once. They stand next to each other in the input, since neighbours are
    /// often versions of one article; more would leave other workers without any at the end.
    static let linesTogether = 8
    /// A chunk with so many bytes takes no further line.
    static let bytesTogether = 1 << 17
    /// Chunks that a worker has at one time: the one that it is at, and the next, so that it never waits.
    static let chunksAWorker = 2
    /// Chunks that are read and not yet written, for each worker: how far the others may run ahead of a slow line.
    static let chunksAhead = 8
    /// Nothing more is read while so many bytes are on their way, unless none are.
    static let bytesAhead = 1 << 24
    /// A line on which so many workers died has an answer: the first may have died of something else.
    static let deaths = 2
}
