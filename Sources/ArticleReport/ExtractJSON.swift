internal import ArticleAnalysis
internal import ArticleIngest

/// CONTRACT `galley batch extract`.
struct ExtractAnswer: Encodable {
    let id: String
    let title: Nullable<String>
    let byline: Nullable<String>
    let published: Nullable<String>
    let modified: Nullable<String>
    let otherDates: [String]
    let language: Nullable<String>
    let siteName: Nullable<String>
    let section: Nullable<String>
    let canonicalURL: Nullable<String>
    let text: String
    let blocks: [RoleJSON]
    let corrections: [PageNoticeJSON]
    /// What the page seems to be instead of an article; left out for an article.
    let suspect: String?

    init(id: String, _ article: IngestedArticle) {
        let slicer = Slicer(ArticleText(article.text))
        (self.id, text, suspect) = (id, article.text, article.suspect?.kind.rawValue)
        (title, byline) = (Nullable(article.title), Nullable(article.byline))
        (published, modified) = (Nullable(article.published), Nullable(article.modified))
        (language, siteName, canonicalURL) = (
            Nullable(article.language), Nullable(article.siteName), Nullable(article.canonicalURL)
        )
        (section, otherDates) = (Nullable(article.section), article.otherDates)
        blocks = article.blocks.map { RoleJSON($0, slicer) }
        corrections = article.notices.map { PageNoticeJSON($0, slicer) }
    }
}

struct PageNoticeJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let type: String
    /// ISO 8601; left out where the page does not say it.
    let date: String?

    init(_ notice: CorrectionNotice, _ slicer: Slicer) {
        let slice = slicer.slice(TextRange(notice.range.lowerBound, notice.range.upperBound))
        (start, end, text) = (slice.start, slice.end, slice.text)
        (type, date) = (notice.kind.rawValue, notice.date)
    }
}

struct RoleJSON: Encodable {
    let start: Int
    let end: Int
    let role: String
    /// “crosshead” or “quotation”; left out for any other.
    let kind: String?

    init(_ block: IngestedBlock, _ slicer: Slicer) {
        let place = slicer.place(TextRange(block.range.lowerBound, block.range.upperBound))
        (start, end, role, kind) = (place.start, place.end, block.role.rawValue, block.kind?.rawValue)
    }
}
