internal import LanguageTables

/// A unit of measure: “km”, “miles per hour”, “°C”, “years”.
struct MeasureUnit: Sendable {
    enum Placement: String, Sendable {
        /// Behind a number with or without a blank; only straight behind its digits; that and a capital letter (“20C”).
        case any, glued, gluedCapital
        /// Only where the words around say that something weighs: “82 pounds at birth”.
        case weighed
    }

    let name: String
    let place: Placement
    let isTime: Bool
}

/// The units of measure of a language.
struct Units: Sendable {
    let table: PhraseTable<MeasureUnit>
    let scales: UnitScales
    /// The names of the units that one word stands for wherever it stands.
    let words: WordMap<String>

    init(folder: String) {
        scales = UnitScales(folder: folder)
        let names = LineTable(named: "\(folder)/units.tsv")
        words = WordMap(names) { $0.count >= 4 && $0[2] == "any" ? String($0[1]) : nil }
        table = PhraseTable(names) { row in
            guard row.count >= 4, let place = MeasureUnit.Placement(rawValue: String(row[2])) else { return nil }
            return MeasureUnit(name: String(row[1]), place: place, isTime: row[3] == "time")
        }
    }

    /// “km | 2”, “m | 3”: a unit of length with its power behind it.
    private func raised(_ unit: MeasureUnit, _ pieces: Pieces, at index: Int) -> MeasureUnit? {
        guard pieces[index].isGlued, pieces.length(index) == 1, let power = pieces.integer(index),
            let name = [2: "square \(unit.name)", 3: "cubic \(unit.name)"][power], scales[name] != nil
        else { return nil }
        return MeasureUnit(name: name, place: .any, isTime: false)
    }

    /// The unit behind a number, joined by a blank, a hyphen (“10-mile”) or nothing.
    func match(_ pieces: Pieces, after end: Int) -> (value: MeasureUnit, end: Int)? {
        let start = pieces.afterHyphen(end)
        guard let hit = table.match(pieces, at: start) else { return nil }
        if let raised = raised(hit.value, pieces, at: hit.end) { return (raised, hit.end + 1) }
        switch hit.value.place {
        case .any: return hit
        case .glued: return pieces[start].isGlued && start == end ? hit : nil
        case .weighed: return isWeighed(pieces, number: end, unit: start, end: hit.end) ? hit : nil
        case .gluedCapital: return pieces[start].isGlued && start == end && pieces.isUppercase(start) ? hit : nil
        }
    }
}
