/// What the command line asks for.
struct FuzzOptions {
    var door = ""
    var seed: UInt64 = 1
    var first = 0
    var cases = Int.max
    var seconds = Double.infinity
    /// One case alone, told in full.
    var only: Int?
    /// An input in a file, in the place of a case.
    var file: String?
    var shrinks = false
    var root = "."
    var histories: String?
    /// Where the number of the case that is being tried stands, for whoever comes after a crash.
    var progress: String?
    /// Where libFuzzer keeps its inputs; only in the build that has it.
    var guided: String?

    static let usage = """
        usage: galley-fuzz DOOR [--seed S] [--first N] [--cases N] [--seconds N] [--progress FILE]
               galley-fuzz DOOR --seed S --case N [--shrink]
               galley-fuzz DOOR --input FILE [--shrink]
        DOOR is one of \(Doors.names.joined(separator: ", ")). --root FOLDER is the repository, --histories FILE more texts.
        """

    /// Nil where the arguments say nothing.
    init?(_ arguments: some Sequence<String>) {
        var arguments = Array(arguments)[...]
        guard let door = arguments.popFirst() else { return nil }
        self.door = door
        while let name = arguments.popFirst() {
            if name == "--shrink" {
                shrinks = true
            } else {
                guard let value = arguments.popFirst(), take(name, value) else { return nil }
            }
        }
    }

    private mutating func take(_ name: String, _ value: String) -> Bool {
        switch name {
        case "--seed": return assign(UInt64(value), to: \.seed)
        case "--first": return assign(Int(value), to: \.first)
        case "--cases": return assign(Int(value), to: \.cases)
        case "--seconds": return assign(Double(value), to: \.seconds)
        case "--case": only = Int(value)
        case "--input": file = value
        case "--root": root = value
        case "--histories": histories = value
        case "--progress": progress = value
        case "--guided": guided = value
        default: return false
        }
        return true
    }

    private mutating func assign<Value>(_ value: Value?, to field: WritableKeyPath<FuzzOptions, Value>) -> Bool {
        guard let value else { return false }
        self[keyPath: field] = value
        return true
    }
}
