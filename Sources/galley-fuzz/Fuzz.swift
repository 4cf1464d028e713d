import Foundation
import TestSupport

/// Tries what the world may hand in, door by door, and says which promises do not hold.
///
/// A case is named by its door, a seed and its number, and the same name always gives the same input. A trap ends the
/// process: `Scripts/fuzz` looks into the progress file, notes the case, and goes on behind it.
@main
enum Fuzz {
    static func main() throws {
        let options = FuzzOptions(CommandLine.arguments.dropFirst())
        guard let options else { return refuse() }
        let corpus = try Corpus(root: options.root, histories: options.histories)
        guard let door = try Doors.door(options.door, corpus) else { return refuse() }
        if let input = try single(options, door) {
            let shown = options.shrinks ? try Shrinker(options).shrunk(input) : input
            exit(show(shown, door) ? 0 : 1)
        }
        #if GUIDED
            if let folder = options.guided {
                exit(try Guided(folder: folder, seconds: Int(options.seconds), seed: options.seed).run(door))
            }
        #endif
        try CaseRun(options, door).run()
    }

    private static func refuse() {
        FileHandle.standardError.write(Data((FuzzOptions.usage + "\n").utf8))
        exit(2)
    }

    /// The one input that is asked for, if one is.
    private static func single(_ options: FuzzOptions, _ door: any Door) throws -> FuzzInput? {
        if let file = options.file { return FuzzInput(file: Array(try Data(contentsOf: URL(filePath: file)))) }
        return options.only.map { input(of: door, options.seed, $0) }
    }

    /// The input of a case.
    static func input(of door: any Door, _ seed: UInt64, _ number: Int) -> FuzzInput {
        var seeds = SeededRandom(seed: seed)
        var random = SeededRandom(seed: seeds.next() ^ UInt64(truncatingIfNeeded: number))
        return door.input(using: &random)
    }

    /// Prints an input and what is wrong with it; the input first, since what follows may trap.
    private static func show(_ input: FuzzInput, _ door: any Door) -> Bool {
        for (index, part) in input.parts.enumerated() {
            print("part \(index): \(String(decoding: part, as: UTF8.self).debugDescription)")
        }
        fflush(nil)
        let flaws = door.check(input)
        flaws.forEach { print("flaw: \($0)") }
        return flaws.isEmpty
    }
}
