internal import ArgumentParser
internal import ArticleReport

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

            Example: echo '{"id": "a1", "text": "Up to 12,000 troops came."}' | galley batch analyze
            """)

    @Argument(help: "analyze, diff or extract.")
    var task: BatchTask

    func run() throws {
        var input = InputLines()
        var failed = false
        while let line = input.next() {
            let answer: String
            do {
                answer = try task.answer(try line.get())
            } catch {
                failed = true
                answer = try ContractJSON.encode(Refusal(error))
            }
            StandardStreams.write(Array(answer.utf8) + [0x0A], to: .output)
        }
        if failed { throw ExitCode(1) }
    }
}
