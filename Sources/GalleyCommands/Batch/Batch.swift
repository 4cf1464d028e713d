internal import ArgumentParser
internal import FoundationEssentials

/// `galley batch TASK`: newline-delimited JSON in, one answer a line out, in order, in constant memory.
struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answers newline-delimited JSON from standard input, a line for a line.",
        discussion: """
            Reads one JSON object a line and writes one a line, in the same order, each as soon as it is ready:

              analyze  {"id", "text", "published"?}
              diff     {"id", "old", "new", "oldPublished"?, "newPublished"?}
              extract  {"id", "html", "url"?}

            A line that cannot be answered gets {"id", "error": {"code", "message"}} in its place and the run goes on; \
            the exit code is then 1. Lines of nothing but white space are passed over.

            The lines are answered by worker processes, so that a line on which one fails costs that line alone: its \
            answer has the code “crashed”. The answers are the same however many workers there are.

            Example: echo '{"id": "a1", "text": "Up to 12,000 troops came."}' | galley batch analyze
            """)

    @Argument(help: "analyze, diff or extract.")
    var task: BatchTask

    @Option(
        help: ArgumentHelp(
            "How many workers answer lines at the same time (default: one for each core).", valueName: "number"))
    var jobs: Int?

    /// What the supervisor starts its workers with; the lines and the answers go through pipes.
    @Flag(name: .customLong("as-worker"), help: .hidden)
    var isWorker = false

    func validate() throws {
        if let jobs, !BatchLimits.jobs.contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to \(BatchLimits.jobs.upperBound).")
        }
    }

    func run() throws {
        if isWorker { return BatchWorker(task).run() }
        let cores = ProcessInfo.processInfo.activeProcessorCount
        var supervisor = BatchSupervisor(task, jobs: jobs ?? min(cores, BatchLimits.jobs.upperBound))
        if try supervisor.run() > 0 { throw ExitCode(1) }
    }
}
