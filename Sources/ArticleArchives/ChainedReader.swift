/// Several archives of one kind, one after the other; none is opened before it is its turn.
package final class ChainedReader: ArchiveReader {
    private let paths: [String]
    private let open: (String) throws(ArchiveError) -> any ArchiveReader
    private var present: (any ArchiveReader)?
    private var opened = 0

    /// Opens each path by that function.
    package init(_ paths: [String], by open: @escaping (String) throws(ArchiveError) -> any ArchiveReader) {
        (self.paths, self.open) = (paths, open)
    }

    /// Thousandths of an archive.
    package var extent: ArchiveExtent {
        guard let present, let whole = present.extent.whole, whole > 0 else {
            return ArchiveExtent(done: opened * 1000, whole: paths.count * 1000)
        }
        let share = Int(1000 * min(1, Double(present.extent.done) / Double(whole)))
        return ArchiveExtent(done: (opened - 1) * 1000 + share, whole: paths.count * 1000)
    }

    /// The next item of the archive whose turn it is.
    package func next() throws(ArchiveError) -> ArchiveItem? {
        while true {
            if let item = try present?.next() { return item }
            present = nil
            guard paths.indices.contains(opened) else { return nil }
            opened += 1
            present = try open(paths[opened - 1])
        }
    }
}
