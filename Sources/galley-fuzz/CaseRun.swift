import Foundation
import TestSupport

/// Cases in a row, as many as are asked for.
struct CaseRun {
    private let options: FuzzOptions
    private let door: any Door
    private let progress: FileHandle?

    init(_ options: FuzzOptions, _ door: any Door) throws {
        (self.options, self.door) = (options, door)
        progress = try options.progress.map { path in
            _ = FileManager.default.createFile(atPath: path, contents: nil)
            return try FileHandle(forWritingTo: URL(filePath: path))
        }
    }

    /// Prints a line a flaw, `flaw<TAB>case<TAB>kind<TAB>detail`, and at the end `done<TAB>next case`.
    func run() throws {
        let start = ContinuousClock.now
        let limit = options.seconds < 1e9 ? start + .seconds(options.seconds) : nil
        var number = options.first
        while number - options.first < options.cases {
            if let limit, ContinuousClock.now >= limit { break }
            try note(number)
            for flaw in door.check(Fuzz.input(of: door, options.seed, number)) {
                print("flaw\t\(number)\t\(flaw.kind)\t\(flaw.detail.debugDescription)")
            }
            number += 1
        }
        print("done\t\(number)")
    }

    /// Before the case, in the same place each time: what stands there when the process is gone is the case that did it.
    private func note(_ number: Int) throws {
        guard let progress else { return }
        fflush(nil)
        try progress.seek(toOffset: 0)
        try progress.write(contentsOf: Data(String(format: "%020d", number).utf8))
    }
}
