internal import ArticleAnalysis

/// Makes one hunk of an opening and a closing quotation mark that came or went together, with the words between them.
///
/// “She called it “a harbour for all””, without its marks, is one edit: the words stand, that they are quoted does not.
/// Silent where a double mark took the place of a single one, and where the next hunk with marks shifts them otherwise.
/// Costs the length of the hunks.
struct JoinQuotationMarks: CarvingStep {
    let name = "join-quotation-marks"

    func apply(to row: inout CarvedRow) {
        let shifts = row.hunks.map { shift($0, in: row.sides) }
        var joined: [Hunk] = []
        var index = 0
        while index < row.hunks.count {
            let partner = shifts[index] == 0 ? nil : shifts[(index + 1)...].firstIndex { $0 != 0 }
            guard let partner, shifts[partner] == shifts[index] else {
                joined.append(row.hunks[index])
                index += 1
                continue
            }
            joined.append(row.hunks[index].hull(row.hunks[partner]))
            index = partner + 1
        }
        row.hunks = joined
    }

    /// How many double quotation marks a hunk adds (or, negative, removes); one that stands for a single mark is
    /// neither.
    private func shift(_ hunk: Hunk, in sides: BothSides) -> Int {
        guard !QuotationMark.areSingle(hunk.old, of: sides.old), !QuotationMark.areSingle(hunk.new, of: sides.new)
        else {
            return 0
        }
        let passages = sides.passages(of: hunk)
        return passages.new.quotationMarks - passages.old.quotationMarks
    }
}

extension Passage {
    /// How many double quotation marks stand in it.
    var quotationMarks: Int { tokens.count { QuotationMark(side.slice($0)) != nil } }
}
