internal import ArticleAnalysis

/// Another name stands in the same place.
///
/// Capitals on plain words outside any name (“Designer”) are a title: ``ChangeKind/claimChanged``. A form of the same
/// name (“Ms. Warren” → “Elizabeth Warren”) is wording. Where two spellings are close the verdict is only possible.
struct NameChanged: EditRule {
    let name = "name.changed"

    func verdict(on edit: Edit, in sides: BothSides) -> Verdict? {
        guard edit.isReplacement, edit.old.isAllNames, edit.new.isAllNames else { return nil }
        let (old, new) = (edit.old.text, edit.new.text)
        guard !Names.isPlain(edit.old) || !Names.isPlain(edit.new) else {
            return Verdict(.claimChanged, .possible, "\(old) → \(new): another title or term")
        }
        if Names.areForms(old, new, sides.words) {
            return Verdict(.wording, .likely, "\(old) → \(new): another form of the same name")
        }
        let isClose = Spelling.distance(old, new, limit: ChangeThresholds.slipDistance) != nil
        let doubt = isClose ? "; nothing in the article shows which spelling is right" : ""
        return Verdict(
            .nameChanged, isClose ? .possible : .likely, "\(old) → \(new): another name\(doubt)",
            detail: ["oldName": .text(old), "newName": .text(new)])
    }
}
