internal import ArticleStore

/// What became of the lines of an import, or of the records of an archive.
struct ImportCounts: Encodable {
    var lines = 0
    /// Versions that are new in the store.
    var stored = 0
    /// Lines whose text was the one that stood.
    var unchanged = 0
    /// Lines that the store had from an earlier import.
    var known = 0
    /// Lines that should have been versions and are none.
    private(set) var refused = 0
    /// Records that are no versions and were not meant to be any.
    var passed = 0

    /// What people call a line.
    private let unit: String

    private enum CodingKeys: String, CodingKey {
        case lines, stored, unchanged, known, refused, passed
    }

    /// So many refused lines are told one by one.
    private static let refusalsTold = 20

    init(unit: String) { self.unit = unit }

    mutating func count(_ outcome: BulkOutcome) {
        switch outcome {
        case .taken(.stored), .taken(.returned): stored += 1
        case .taken(.unchanged): unchanged += 1
        case .known: known += 1
        case .collapsed: break  // told and counted with what is refused
        }
    }

    /// Counts what is no version, and tells people why.
    mutating func refuse(_ sentence: String) {
        refused += 1
        if refused <= Self.refusalsTold { Terminal.note("galley: \(sentence)") }
        if refused == Self.refusalsTold { Terminal.note("galley: Further \(unit)s are counted, not told.") }
    }

    var sentence: String {
        let rest = [(unchanged, "unchanged"), (known, "stored before"), (refused, "refused"), (passed, "passed over")]
            .filter { $0.0 > 0 }.map { "\(counted($0.0, unit)) \($0.1)" }
        let others = rest.isEmpty ? "" : "; " + rest.joined(separator: ", ")
        return "Imported \(counted(stored, "version")) from \(counted(lines, unit))\(others)."
    }
}
