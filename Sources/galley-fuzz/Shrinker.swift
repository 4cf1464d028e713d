import Foundation
import TestSupport

/// Makes an input smaller as long as it breaks the same promise, or traps.
///
/// Each try is a process of its own, since a trap ends it. Stretches are taken out, halves first, then characters.
struct Shrinker {
    private let options: FuzzOptions
    private let file: URL

    init(_ options: FuzzOptions) {
        self.options = options
        let name = "galley-fuzz-\(ProcessInfo.processInfo.processIdentifier).input"
        file = FileManager.default.temporaryDirectory.appending(path: name)
    }

    /// The smallest input that was found, the same where nothing is wrong with it.
    func shrunk(_ input: FuzzInput) throws -> FuzzInput {
        defer { try? FileManager.default.removeItem(at: file) }
        let wanted = try outcome(of: input)
        guard !wanted.isEmpty else { return input }
        var smallest = input
        for part in input.parts.indices { _ = try shrink(&smallest, part: part, by: .max / 2, keeping: wanted) }
        for part in input.parts.indices {
            var length = max(1, smallest.parts[part].count / 2)
            while length > 0 {
                let isSmaller = try shrink(&smallest, part: part, by: length, keeping: wanted)
                length = isSmaller && length == 1 ? 1 : length / 2
            }
        }
        return smallest
    }

    /// Takes out every stretch of that length that is not needed; true where one went.
    private func shrink(
        _ input: inout FuzzInput, part: Int, by length: Int, keeping wanted: Set<String>
    ) throws -> Bool {
        var (start, isSmaller) = (0, false)
        while start < input.parts[part].count {
            var smaller = input
            smaller.parts[part].removeSubrange(start..<min(smaller.parts[part].count, start + length))
            if try !outcome(of: smaller).isDisjoint(with: wanted) {
                (input, isSmaller) = (smaller, true)
            } else {
                start += length
            }
        }
        return isSmaller
    }

    /// The kinds of what is wrong with an input; a trap is one of them.
    private func outcome(of input: FuzzInput) throws -> Set<String> {
        try Data(input.file).write(to: file)
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = [options.door, "--input", file.path, "--root", options.root]
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
        try process.run()
        let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        if process.terminationReason == .uncaughtSignal { return ["trap"] }
        return Set(
            lines.split(separator: "\n").filter { $0.hasPrefix("flaw: ") }.map {
                String($0.prefix { $0 != "“" }.split(separator: ":")[1])
            })
    }
}
