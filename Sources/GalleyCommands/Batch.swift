internal import ArgumentParser
internal import ArticleAnalysis
internal import ArticleDiff
internal import ArticleIngest
internal import ArticleReport
internal import FoundationEssentials

/// `galley batch TASK`: newline-delimited JSON in, one answer a line out, in order, in constant memory.
struct Batch: ParsableCommand {
    enum Task: String, ExpressibleByArgument, CaseIterable {
        case analyze, diff, extract
    }

    static let configuration = CommandConfiguration(abstract: "Answers newline-delimited JSON from standard input, a line for a line.")

    @Argument(help: "analyze, diff or extract.")
    var task: Task

    func run() throws {
        var failed = false
        while let line = readLine() {
            do {
                print(try answer(line))
            } catch {
                failed = true
                print(try refusal(of: line, error))
            }
        }
        if failed { throw ExitCode(1) }
    }

    private func answer(_ line: String) throws -> String {
        let decoder = JSONDecoder()
        let data = Data(line.utf8)
        switch task {
        case .analyze:
            let request = try decoder.decode(AnalyzeRequest.self, from: data)
            return try ContractJSON.line(
                id: request.id, analyze(ArticleText(request.text), published: request.published.flatMap(Day.init(iso:))))
        case .diff:
            let request = try decoder.decode(DiffRequest.self, from: data)
            let old = analyze(ArticleText(request.old), published: request.oldPublished.flatMap(Day.init(iso:)))
            let new = analyze(ArticleText(request.new), published: request.newPublished.flatMap(Day.init(iso:)))
            return try ContractJSON.line(id: request.id, compare(old, new))
        case .extract:
            let request = try decoder.decode(ExtractRequest.self, from: data)
            let article = try ingest(Array(request.html.utf8), contentType: "text/html; charset=utf-8", url: request.url)
            return try ContractJSON.line(id: request.id, article)
        }
    }

    private func refusal(of line: String, _ error: any Error) throws -> String {
        let id = (try? JSONDecoder().decode(Identified.self, from: Data(line.utf8)))?.id
        let problem =
            error as? BatchError ?? BatchError(code: "bad-line", message: "The line is not a request that this task understands: \(error)")
        return try ContractJSON.encode(Refusal(id: id, error: problem))
    }
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

private struct BatchError: Error, Encodable {
    let code: String
    let message: String
}

private struct Refusal: Encodable {
    let id: String?
    let error: BatchError
}
