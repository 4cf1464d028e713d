/// A ZIP archive (PKWARE APPNOTE 6.3.10) whose files are stored as they are: the same files always give the same bytes.
///
/// Nothing is compressed, so that no library is needed, and every file has the first time that the format knows, 1
/// January 1980.
struct ZipArchive {
    private var files: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0
    /// Bytes of the files before the directory; the format has no more room for their places.
    private let longest: Int

    init(longest: Int = Int(UInt32.max)) { self.longest = min(longest, Int(UInt32.max)) }

    /// Adds a file; its name is ASCII with slashes.
    mutating func add(_ name: String, _ content: [UInt8]) throws(ExportError) {
        let name = Array(name.utf8)
        guard files.count + content.count + Self.headerLength + name.count <= longest, count < .max else {
            throw ExportError("The Word file would be larger than 4 GB, which its format cannot hold")
        }
        let (size, start) = (UInt32(content.count), UInt32(files.count))
        var shared: [UInt8] = []  // what the file's own header and the directory both say
        shared.append(UInt16(20), UInt16(0), UInt16(0))  // version 2.0, no flags, stored
        shared.append(UInt16(0), UInt16(1 << 5 | 1))  // 00:00:00, 1980-01-01
        shared.append(crc32(content), size, size)
        shared.append(UInt16(name.count), UInt16(0))
        files.append(UInt32(0x0403_4B50))
        files += shared + name + content
        directory.append(UInt32(0x0201_4B50))
        directory.append(UInt16(20))
        directory += shared
        directory.append(UInt16(0), UInt16(0), UInt16(0))  // no comment, first disk, no attributes
        directory.append(UInt32(0), start)
        directory += name
        count += 1
    }

    /// Bytes of what stands before a file and its name.
    private static let headerLength = 30

    /// The archive's bytes.
    func finished() -> [UInt8] {
        var end: [UInt8] = []
        end.append(UInt32(0x0605_4B50))
        end.append(UInt16(0), UInt16(0), count, count)
        end.append(UInt32(directory.count), UInt32(files.count))
        end.append(UInt16(0))
        return files + directory + end
    }
}

extension [UInt8] {
    /// Numbers in the order of their bytes that ZIP wants, the lowest first.
    fileprivate mutating func append<Number: FixedWidthInteger>(_ numbers: Number...) {
        for number in numbers {
            for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
                append(UInt8(truncatingIfNeeded: number >> Number(shift)))
            }
        }
    }
}

/// The checksum of ISO 3309 that ZIP and PNG use.
func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { crcTable[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
}

private let crcTable: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
}
