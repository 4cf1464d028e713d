internal import FoundationEssentials

/// A file that a command writes its result into.
enum OutputFile {
    /// Replaces what is in the file at once: whoever reads it sees the old bytes or the new ones.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            try fail("\(path) cannot be written. Check that its folder is there and that you may write to it.")
        }
    }
}
