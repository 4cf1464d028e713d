internal import ArticleAnalysis
internal import ArticleDiff

/// CONTRACT `galley batch diff`.
struct DiffAnswer: Encodable {
    let id: String
    let sentences: SidesJSON
    let alignment: [RowJSON]
    let changes: [ChangeJSON]
    let patch: [PieceJSON]
    let summary: [String: Int]

    init(id: String, _ diff: ArticleDiff) {
        let (old, new) = (Slicer(diff.old.text), Slicer(diff.new.text))
        self.id = id
        sentences = SidesJSON(
            old: diff.old.sentences.map { old.place($0.range) }, new: diff.new.sentences.map { new.place($0.range) })
        alignment = diff.alignment.map(RowJSON.init)
        changes = diff.changes.enumerated().map { ChangeJSON($1, number: $0, old, new) }
        patch = diff.patch.map { PieceJSON($0, old, new) }
        summary = Dictionary(
            uniqueKeysWithValues: ChangeLevel.allCases.map { level in
                (level.rawValue, diff.changes.count { $0.kind.level == level })
            })
    }
}

struct SidesJSON: Encodable {
    let old: [PlaceJSON]
    let new: [PlaceJSON]
}

struct RowJSON: Encodable {
    let old: [Int]
    let new: [Int]
    let relation: String
    let moved: Bool
    let score: Double

    init(_ row: AlignmentRow) {
        (old, new, relation, moved, score) = (row.old, row.new, row.relation.rawValue, row.moved, row.score)
    }
}

struct PieceJSON: Encodable {
    let old: [Int]
    let new: [Int]
    let equal: Bool

    init(_ piece: PatchPiece, _ oldSlicer: Slicer, _ newSlicer: Slicer) {
        let (before, after) = (oldSlicer.place(piece.old), newSlicer.place(piece.new))
        (old, new, equal) = ([before.start, before.end], [after.start, after.end], piece.isEqual)
    }
}

struct ChangeJSON: Encodable {
    let id: String
    let kind: String
    let level: String
    let confidence: String
    let old: Nullable<SliceJSON>
    let new: Nullable<SliceJSON>
    let row: Int
    let rule: String
    let explanation: String
    let detail: [String: DetailJSON]
    let stakes: Int
    let stakesReason: String

    init(_ change: Change, number: Int, _ oldSlicer: Slicer, _ newSlicer: Slicer) {
        (id, kind, level) = ("c\(number + 1)", change.kind.rawValue, change.kind.level.rawValue)
        (confidence, row, rule, explanation) = (change.confidence.rawValue, change.row, change.rule, change.explanation)
        (old, new) = (Nullable(change.old.map(oldSlicer.slice)), Nullable(change.new.map(newSlicer.slice)))
        detail = change.detail.mapValues(DetailJSON.init)
        (stakes, stakesReason) = (change.stakes.level, change.stakes.reason)
    }
}

struct DetailJSON: Encodable {
    let value: DetailValue

    init(_ value: DetailValue) { self.value = value }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch value {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(Nullable(finite: number))
        case .flag(let flag): try container.encode(flag)
        case .list(let list): try container.encode(list)
        }
    }
}
