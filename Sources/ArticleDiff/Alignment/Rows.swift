/// The rows of an alignment, in the order of the new text; a removed sentence stands behind what stood before it in the
/// old one.
func rows(of matching: Matching, staying: Set<Int>, _ isUnchanged: (Int, Int) -> Bool) -> [AlignmentRow] {
    var rows: [AlignmentRow] = []
    var nextRemoved = 0
    func addRemoved(before limit: Int) {
        while nextRemoved < limit {
            if matching.newOf[nextRemoved] == nil {
                rows.append(AlignmentRow(old: [nextRemoved], new: [], relation: .removed, moved: false, score: 0))
            }
            nextRemoved += 1
        }
    }
    var new = 0
    while new < matching.oldOf.count {
        guard let row = row(at: new, of: matching, staying: staying, isUnchanged) else {
            rows.append(AlignmentRow(old: [], new: [new], relation: .added, moved: false, score: 0))
            new += 1
            continue
        }
        if !row.moved { addRemoved(before: row.old[0]) }
        rows.append(row)
        new += row.new.count
    }
    addRemoved(before: matching.newOf.count)
    return rows
}

/// The row whose first new sentence this is; nil if it has no counterpart.
private func row(at new: Int, of matching: Matching, staying: Set<Int>, _ isUnchanged: (Int, Int) -> Bool)
    -> AlignmentRow?
{
    guard let old = matching.oldOf[new], let counterpart = matching.newOf[old] else { return nil }
    let primary = matching.oldOf[counterpart] ?? old
    let (olds, news) = (
        Array(matching.parts(old: primary, of: counterpart)), Array(matching.parts(new: counterpart, of: primary))
    )
    let relation: RowRelation =
        news.count > 1 ? .split : olds.count > 1 ? .merged : isUnchanged(primary, counterpart) ? .unchanged : .edited
    return AlignmentRow(
        old: olds, new: news, relation: relation, moved: !staying.contains(primary),
        score: relation == .unchanged ? 1 : matching.score[primary])
}
