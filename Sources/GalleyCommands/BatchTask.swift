internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleDiff
internal import ArticleIngest
internal import ArticleReport
internal import FoundationEssentials

/// What `galley batch` can be asked: a request in, an answer out, both as the contract has them.
enum BatchTask: String, ExpressibleByArgument, CaseIterable {
    case analysis = "analyze"
    case diff, extract

    func answer(_ line: [UInt8]) throws(BatchError) -> String {
        let data = Data(line)
        do {
            return switch self {
            case .analysis: try answer(try JSONDecoder().decode(AnalyzeRequest.self, from: data))
            case .diff: try answer(try JSONDecoder().decode(DiffRequest.self, from: data))
            case .extract: try answer(try JSONDecoder().decode(ExtractRequest.self, from: data))
            }
        } catch {
            throw BatchError(id: Self.id(of: line), error)
        }
    }

    /// The id of a request that may lack everything else.
    static func id(of line: [UInt8]) -> String? { (try? JSONDecoder().decode(Identified.self, from: Data(line)))?.id }

    private func answer(_ request: AnalyzeRequest) throws -> String {
        try ContractJSON.line(id: request.id, analyze(ArticleText(request.text), published: day(request.published)))
    }

    private func answer(_ request: DiffRequest) throws -> String {
        let old = analyze(ArticleText(request.old), published: day(request.oldPublished))
        let new = analyze(ArticleText(request.new), published: day(request.newPublished), after: old)
        return try ContractJSON.line(id: request.id, compare(old, new))
    }

    private func answer(_ request: ExtractRequest) throws -> String {
        let article = try ingest(Array(request.html.utf8), contentType: "text/html; charset=utf-8", url: request.url)
        return try ContractJSON.line(id: request.id, article)
    }

    /// What is no day is no day: relative dates stay unresolved then.
    private func day(_ text: String?) -> Day? { text.flatMap { Day(iso: $0) } }
}

private struct AnalyzeRequest: Decodable {
    let id: String
    let text: String
    let published: String?
}

private struct DiffRequest: Decodable {
    let id: String
    let old: String
    let new: String
    let oldPublished: String?
    let newPublished: String?
}

private struct ExtractRequest: Decodable {
    let id: String
    let html: String
    let url: String?
}

private struct Identified: Decodable {
    let id: String
}
