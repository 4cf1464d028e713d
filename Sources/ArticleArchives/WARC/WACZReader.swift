/// Web archives in WACZ: zip archives with WARC files in them, which are laid into files without a name first.
package final class WACZReader: ArchiveReader {
    private let reader: WARCReader

    /// Reads WACZ files; what is unpacked lies in that folder for as long as the reader lives.
    package init(_ paths: [String], scratch folder: String) throws(ArchiveError) {
        var files: [FileBytes] = []
        for path in paths { files += try Self.unpacked(path, into: folder) }
        reader = try WARCReader(files)
    }

    /// As that of its WARC files.
    package var extent: ArchiveExtent { reader.extent }

    /// The next record.
    package func next() throws(ArchiveError) -> ArchiveItem? { try reader.next() }

    private static func unpacked(_ path: String, into folder: String) throws(ArchiveError) -> [FileBytes] {
        let limit = try FileBytes(path).count * ArchiveLimits.growth + (1 << 20)
        let packed = try PackedFile(path, .zip)
        var (files, size) = ([FileBytes](), 0)
        while let name = try packed.nextName() {
            guard name.hasPrefix("archive/"), name.hasSuffix(".warc.gz") || name.hasSuffix(".warc") else { continue }
            let file = try FileBytes(scratchIn: folder, called: "\(path), \(name)")
            while true {
                let piece = try packed.read()
                if piece.isEmpty { break }
                size += piece.count
                guard size <= limit else { throw tooMuch(path) }
                try file.append(piece, in: folder)
            }
            files.append(file)
        }
        guard !files.isEmpty else {
            throw ArchiveError(
                "\(path) is no WACZ: it has no archive/….warc.gz in it", remedy: "Give a WACZ file, or use another kind"
            )
        }
        return files
    }

    private static func tooMuch(_ path: String) -> ArchiveError {
        ArchiveError(
            "\(path) unpacks to more than \(ArchiveLimits.growth) times its size, as no web archive does",
            remedy: "Check where it comes from")
    }
}
