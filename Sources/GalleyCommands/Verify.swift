internal import ArgumentParser
internal import ArticleReport
internal import ArticleStore
internal import FoundationEssentials

/// `galley verify`: reads the whole store back.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Reads the whole store back and checks every hash.",
        discussion: """
            With --new, only what came since the last check that found the store sound, which is noted in the store. \
            Decay of what was verified before shows in a whole check alone.

            Exit code 0 if everything reads back as it was stored, 2 if not: then each problem is a line.
            """)

    @Flag(help: "Read only what came since the last sound check; everything if there was none.")
    var new = false

    @Option(help: ArgumentHelp("How many threads read (default: one for each core).", valueName: "number"))
    var jobs: Int?

    @OptionGroup var store: StoreOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func validate() throws {
        guard let jobs, !(1...256).contains(jobs) else { return }
        throw ValidationError("--jobs must be from 1 to 256; it was \(jobs).")
    }

    func run() throws {
        let store = try store.open()
        let threads = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        let report = try store.verify(new ? .new : .everything, threads: threads) { done, all in
            Progress.tell("\(done) of \(counted(all, "article"))")
        }
        note(report, in: store)
        switch format {
        case .terminal: print(neutralizedLines(text(report)))
        case .json: print(try ContractJSON.encode(ReportJSON(report), pretty: true))
        }
        if !report.problems.isEmpty { throw ExitCode(2) }
    }

    /// A store that may only be read is verified as any other, unless what is new is of interest.
    private func note(_ report: VerifyReport, in store: ArticleStore) {
        do throws(StoreError) {
            try store.note(report, at: Clock.now)
        } catch {
            if new { Terminal.note("galley: \(error)") }
        }
    }

    private func text(_ report: VerifyReport) -> String {
        let extent =
            """
            \(counted(report.articles, "article")), \(counted(report.versions, "version")) and \
            \(counted(report.reviews, "review"))
            """
        let rest =
            report.lastFull.map {
                " \(counted(report.unmoved, "article")) had not changed; everything was read last on \($0.forPeople)."
            } ?? ""
        guard !report.problems.isEmpty else { return "Read \(extent): everything is as it was stored.\(rest)" }
        let lines = report.problems.map { problem in
            "\(problem.place)\(problem.commit.map { " (commit \($0.short))" } ?? ""): \(problem.sentence)."
        }
        let advice =
            "Fetch the damaged objects from a clone or a backup (copy its “objects” folder over), then verify again."
        return (lines + ["Read \(extent): \(counted(report.problems.count, "problem")). \(advice)\(rest)"]).joined(
            separator: "\n")
    }
}

private struct ReportJSON: Encodable {
    let articles: Int
    let versions: Int
    let reviews: Int
    let unmoved: Int
    let lastFull: Nullable<String>
    let problems: [ProblemJSON]

    init(_ report: VerifyReport) {
        (articles, versions, reviews) = (report.articles, report.versions, report.reviews)
        (unmoved, lastFull) = (report.unmoved, Nullable(report.lastFull?.iso))
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
