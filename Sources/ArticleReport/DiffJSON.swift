internal import ArticleAnalysis
internal import ArticleDiff

/// CONTRACT `galley batch diff`, its keys in alphabetical order.
struct DiffAnswer {
    private let id: String
    private let diff: ArticleDiff
    private let old: Slicer
    private let new: Slicer

    init(id: String, _ diff: ArticleDiff) {
        (self.id, self.diff) = (id, diff)
        (old, new) = (Slicer(diff.old.text), Slicer(diff.new.text))
    }

    var line: String {
        var json = JSONText()
        json.object { json in
            json.key("alignment")
            json.list(diff.alignment, write)
            json.key("changes")
            json.list(diff.changes.enumerated()) { write(&$0, $1.element, number: $1.offset) }
            json.key("id")
            json.write(id)
            json.key("patch")
            json.list(diff.patch, write)
            json.key("sentences")
            json.object(writeSentences)
            json.key("summary")
            json.object(writeSummary)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func write(_ json: inout JSONText, _ row: AlignmentRow) {
        json.object { json in
            json.key("moved")
            json.write(row.moved)
            json.key("new")
            json.list(row.new) { $0.write($1) }
            json.key("old")
            json.list(row.old) { $0.write($1) }
            json.key("relation")
            json.write(row.relation.rawValue)
            json.key("score")
            json.write(row.score)
        }
    }

    private func write(_ json: inout JSONText, _ change: Change, number: Int) {
        json.object { json in
            json.key("confidence")
            json.write(change.confidence.rawValue)
            json.key("detail")
            json.object { write(&$0, change.detail) }
            json.key("explanation")
            json.write(change.explanation)
            json.key("id")
            json.write("c\(number + 1)")
            json.key("kind")
            json.write(change.kind.rawValue)
            json.key("level")
            json.write(change.kind.level.rawValue)
            json.key("new")
            write(&json, change.new.map(new.slice))
            json.key("old")
            write(&json, change.old.map(old.slice))
            json.key("row")
            json.write(change.row)
            json.key("rule")
            json.write(change.rule)
            json.key("stakes")
            json.write(change.stakes.level)
            json.key("stakesReason")
            json.write(change.stakes.reason)
        }
    }

    private func write(_ json: inout JSONText, _ detail: [String: DetailValue]) {
        for (key, value) in detail.sorted(by: { $0.key < $1.key }) {
            json.key(key)
            switch value {
            case .text(let text): json.write(text)
            case .number(let number): json.write(number)
            case .flag(let flag): json.write(flag)
            case .list(let list): json.list(list) { $0.write($1) }
            }
        }
    }

    private func write(_ json: inout JSONText, _ slice: SliceJSON?) {
        guard let slice else { return json.writeNull() }
        json.object { json in
            json.key("end")
            json.write(slice.end)
            json.key("start")
            json.write(slice.start)
            json.key("text")
            json.write(slice.text)
        }
    }

    private func write(_ json: inout JSONText, _ piece: PatchPiece) {
        json.object { json in
            json.key("equal")
            json.write(piece.isEqual)
            json.key("new")
            write(&json, ends: new.place(piece.new))
            json.key("old")
            write(&json, ends: old.place(piece.old))
        }
    }

    private func write(_ json: inout JSONText, ends place: PlaceJSON) {
        json.list([place.start, place.end]) { $0.write($1) }
    }

    private func writeSentences(_ json: inout JSONText) {
        json.key("new")
        json.list(diff.new.sentences) { write(&$0, new.place($1.range)) }
        json.key("old")
        json.list(diff.old.sentences) { write(&$0, old.place($1.range)) }
    }

    private func write(_ json: inout JSONText, _ place: PlaceJSON) {
        json.object { json in
            json.key("end")
            json.write(place.end)
            json.key("start")
            json.write(place.start)
        }
    }

    private func writeSummary(_ json: inout JSONText) {
        for level in ChangeLevel.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
            json.key(level.rawValue)
            json.write(diff.changes.count { $0.kind.level == level })
        }
    }
}
