/// Shapes hunks as a reader would mark them: what lies between two edits and is white space alone belongs to the edit.
func shape(_ hunks: [Hunk], old: [PatchUnit], new: [PatchUnit]) -> [Hunk] {
    var shaped: [Hunk] = []
    for hunk in hunks {
        if let last = shaped.last, old[last.old.upperBound..<hunk.old.lowerBound].allSatisfy({ $0.kind == .space }) {
            shaped[shaped.count - 1] = Hunk(
                old: last.old.lowerBound..<hunk.old.upperBound, new: last.new.lowerBound..<hunk.new.upperBound)
        } else {
            shaped.append(hunk)
        }
    }
    return shaped
}
