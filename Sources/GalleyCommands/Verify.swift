internal import ArgumentParser
internal import ArticleReport
internal import ArticleStore

/// `galley verify`: reads the whole store back.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads the whole store back and checks every hash.",
        discussion: "Exit code 0 if everything reads back as it was stored, 2 if not: then each problem is a line.")

    @OptionGroup var store: StoreOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let report = try store.open().verify { done, all in Progress.tell("\(done) of \(counted(all, "article"))") }
        switch format {
        case .terminal: print(neutralizedLines(text(report)))
        case .json: print(try ContractJSON.encode(ReportJSON(report), pretty: true))
        }
        if !report.problems.isEmpty { throw ExitCode(2) }
    }

    private func text(_ report: VerifyReport) -> String {
        let extent =
            """
            \(counted(report.articles, "article")), \(counted(report.versions, "version")) and \
            \(counted(report.reviews, "review"))
            """
        guard !report.problems.isEmpty else { return "Read \(extent): everything is as it was stored." }
        let lines = report.problems.map { problem in
            "\(problem.place)\(problem.commit.map { " (commit \($0.short))" } ?? ""): \(problem.sentence)."
        }
        let advice =
            "Fetch the damaged objects from a clone or a backup (copy its “objects” folder over), then verify again."
        return (lines + ["Read \(extent): \(counted(report.problems.count, "problem")). \(advice)"]).joined(
            separator: "\n")
    }
}

private struct ReportJSON: Encodable {
    let articles: Int
    let versions: Int
    let reviews: Int
    let problems: [ProblemJSON]

    init(_ report: VerifyReport) {
        (articles, versions, reviews) = (report.articles, report.versions, report.reviews)
        problems = report.problems.map {
            ProblemJSON(article: $0.place, commit: Nullable($0.commit?.hex), problem: $0.sentence)
        }
    }
}

private struct ProblemJSON: Encodable {
    let article: String
    let commit: Nullable<String>
    let problem: String
}
