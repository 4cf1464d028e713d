internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleDiff
internal import ArticleIngest
internal import ArticleReport

/// The page that was cut last: in a history, the new text of one line is the old one of the next.
struct KnownPage {
    private let page: Page?

    init(_ page: Page? = nil) { self.page = page }

    /// A text, cut anew unless it is that page's.
    func page(of text: ArticleText, published: Day?) -> Page {
        if let page, page.published == published, page.text == text { return page }
        return cut(text, published: published)
    }
}

/// What `galley batch` can be asked: a request in, an answer out, both as the contract has them.
enum BatchTask: String, ExpressibleByArgument, CaseIterable {
    case analysis = "analyze"
    case diff, extract

    /// Answers a line; what is `known` of the line before it spares work, and changes no answer.
    func answer(_ line: [UInt8], known: inout KnownPage) throws(BatchError) -> String {
        let request = try BatchRequest(line)
        do {
            return switch self {
            case .analysis: try analysis(of: request)
            case .diff: try diff(of: request, known: &known)
            case .extract: try extract(from: request)
            }
        } catch {
            throw BatchError(id: request.id, error)
        }
    }

    /// The id of a request that may lack everything else; nil where it cannot be read.
    static func id(of line: [UInt8]) -> String? { (try? BatchRequest(line))?.id }

    /// A line as it is to be read: UTF-8, and without a byte order mark.
    static func checked(_ line: [UInt8]) throws(BatchError) -> [UInt8] {
        guard String(validating: line, as: UTF8.self) != nil else { throw .badUTF8(line) }
        return line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
    }

    private func analysis(of request: BatchRequest) throws -> String {
        try ContractJSON.line(
            id: request.id, analyze(ArticleText(try request.text("text")), published: try day("published", of: request))
        )
    }

    private func diff(of request: BatchRequest, known: inout KnownPage) throws -> String {
        let (oldText, newText) = (ArticleText(try request.text("old")), ArticleText(try request.text("new")))
        let (oldDay, newDay) = (try day("oldPublished", of: request), try day("newPublished", of: request))
        let old = known.page(of: oldText, published: oldDay)
        let new = cut(newText, published: newDay, after: old)
        known = KnownPage(new)
        return ContractJSON.line(id: request.id, compare(old, new))
    }

    private func extract(from request: BatchRequest) throws -> String {
        let page = Array(try request.text("html").utf8)
        let article = try ingest(
            page, contentType: "text/html; charset=utf-8", url: try request.optionalText("url"))
        return try ContractJSON.line(id: request.id, article)
    }

    /// What is no day is no day: relative dates stay unresolved then.
    private func day(_ key: String, of request: BatchRequest) throws -> Day? {
        try request.optionalText(key).flatMap { Day(iso: $0) }
    }
}
