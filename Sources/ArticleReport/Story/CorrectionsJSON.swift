internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleStory

/// Corrections over all articles as programs read it; lengths of time in seconds.
package struct CorrectionsJSON: Encodable {
    let period: String
    let host: Nullable<String>
    let articles: Int
    let versions: Int
    let all: CorrectionRowJSON
    let byDesk: [CorrectionRowJSON]
    let byKind: [CorrectionRowJSON]
    let byStakes: [CorrectionRowJSON]
    let byDecision: [CorrectionRowJSON]
    let silent: [CorrectionJSON]

    package init(_ report: CorrectionsReport) {
        let table = report.table
        (period, host) = (report.period, Nullable(report.host))
        (articles, versions, all) = (table.articles, table.versions, CorrectionRowJSON(table.all))
        (byDesk, byKind) = (table.byDesk.map(CorrectionRowJSON.init), table.byKind.map(CorrectionRowJSON.init))
        (byStakes, byDecision) = (
            table.byStakes.map(CorrectionRowJSON.init), table.byDecision.map(CorrectionRowJSON.init)
        )
        silent = table.silent.map(CorrectionJSON.init)
    }
}

struct CorrectionRowJSON: Encodable {
    let name: String
    let corrections: Int
    let withNotice: Int
    let without: Int
    let decided: Int
    let secondsToCorrect: SpansJSON

    init(_ row: CorrectionRow) {
        (name, corrections, withNotice, without, decided) = (row.name, row.count, row.told, row.silent, row.decided)
        secondsToCorrect = SpansJSON(row.stood)
    }
}

struct CorrectionJSON: Encodable {
    let article: String
    let desk: String
    let kind: String
    let stakes: Int
    let says: String
    let version: Int
    let time: String
    let secondsToCorrect: Int
    let decision: Nullable<String>

    init(_ correction: Correction) {
        (article, desk, kind) = (correction.article, correction.desk, correction.kind.rawValue)
        (stakes, says, version) = (correction.stakes, correction.explanation, correction.version)
        (time, secondsToCorrect) = (utcStamp(correction.seconds), correction.stood)
        decision = Nullable(correction.decision)
    }
}
