import TestSupport

/// A way by which the world's bytes come in.
///
/// A new kind of input is a new door: what makes its cases, and what its answers promise.
protocol Door {
    /// What people call it.
    var name: String { get }

    /// A case, the same for the same state of the generator.
    func input(using random: inout SeededRandom) -> FuzzInput

    /// What the answer to a case breaks of its promises; whatever it traps on ends the process.
    func check(_ input: FuzzInput) -> [Flaw]
}

/// Every door there is, in the order in which data flows.
enum Doors {
    static let names = ["extract", "analyze", "diff", "annotation", "import", "batch"]

    /// Nil where there is no door of that name.
    static func door(_ name: String, _ corpus: Corpus) throws -> (any Door)? {
        switch name {
        case "extract": ExtractDoor(corpus: corpus)
        case "analyze": AnalyzeDoor(corpus: corpus)
        case "diff": DiffDoor(corpus: corpus)
        case "annotation": AnnotationDoor(corpus: corpus)
        case "import": ImportDoor(corpus: corpus)
        case "batch": try BatchDoor(corpus: corpus)
        default: nil
        }
    }
}

extension FuzzInput {
    /// Numbers for what a door chooses by itself; the same for the same input, so that a file replays as the case did.
    var random: SeededRandom {
        SeededRandom(seed: file.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
}
