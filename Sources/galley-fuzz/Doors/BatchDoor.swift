import ArticleAnnotations
import Foundation
import TestSupport

/// The reader of lines in `galley batch`, in a process of its own that goes on from case to case.
///
/// Every line gets one answer in its place; behind each case a line whose answer is known says that it is over.
final class BatchDoor: Door {
    let name = "batch"
    private let corpus: Corpus
    private let program: String
    private var running: [String: BatchProcess] = [:]

    /// `galley` is looked for beside this program.
    init(corpus: Corpus) throws {
        self.corpus = corpus
        program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/galley"
        guard FileManager.default.isExecutableFile(atPath: program) else { throw CocoaError(.fileNoSuchFile) }
        signal(SIGPIPE, SIG_IGN)
    }

    /// The task, and lines for it.
    func input(using random: inout SeededRandom) -> FuzzInput {
        let task = ["analyze", "diff", "extract"][random.number(below: 3)]
        let lines = (0...random.number(below: 4)).map { line($0, task, &random) }
        var bytes = Array(lines.joined(separator: [0x0A]))
        if random.once(in: 3) { JSONMutation.tear(&bytes, using: &random) }
        return FuzzInput([Array(task.utf8), bytes])
    }

    private func line(_ number: Int, _ task: String, _ random: inout SeededRandom) -> [UInt8] {
        func text() -> JSONNode {
            let draft = corpus.tornPassage(2, using: &random)
            return .text(Draft(scalars: Array(draft.scalars.prefix(300)), corpus: corpus).string)
        }
        let request: JSONNode =
            switch task {
            case "analyze": .object(["id": .text("a\(number)"), "text": text(), "published": .text("2024-10-18")])
            case "diff": .object(["id": .text("d\(number)"), "old": text(), "new": text()])
            default: .object(["id": .text("x\(number)"), "html": text(), "url": .text("https://example.org/a")])
            }
        let bytes = JSONMutation(corpus: corpus).bytes(tearing: request, times: random.number(below: 3), using: &random)
        let ends: [UInt8] = random.once(in: 12) ? [0x0D] : []
        return bytes.filter { $0 != 0x0A } + ends
    }

    func check(_ input: FuzzInput) -> [Flaw] {
        let (task, lines) = (input.text(0), input.bytes(1))
        guard ["analyze", "diff", "extract"].contains(task) else { return [] }
        let wanted = lines.split(separator: 0x0A).filter { line in line.contains { $0 > 0x20 } }.count
        let process = running[task] ?? BatchProcess(program, task)
        running[task] = process
        guard let answers = process.answers(to: lines) else {
            running[task] = nil
            return [Flaw("a batch that ended", process.status)]
        }
        if answers.count != wanted {
            return [Flaw("lines without an answer of their own", "\(answers.count) for \(wanted)")]
        }
        return answers.compactMap(flaw)
    }

    /// An answer is an object of one line with an `id`, or an error in words.
    private func flaw(_ answer: [UInt8]) -> Flaw? {
        guard answer.count < 3_000_000 else { return nil }
        guard let node = try? parseJSON(answer), node.members != nil else {
            return Flaw("an answer that is no JSON", String(decoding: answer.prefix(200), as: UTF8.self))
        }
        if let error = node["error"] {
            let code = error["code"]?.string
            if code == "crashed" { return Flaw("a worker that crashed") }
            if code == "internal" { return Flaw("an internal error", error["message"]?.string ?? "") }
            return code?.isEmpty == false && error["message"]?.string?.isEmpty == false
                ? nil : Flaw("an error without words")
        }
        return node["id"]?.string == nil ? Flaw("an answer without an id") : nil
    }
}

/// A `galley batch` that is running.
private final class BatchProcess {
    private static let end = "the case is over"
    private let process = Process()
    private let (input, output) = (Pipe(), Pipe())
    private var rest: [UInt8] = []

    init(_ program: String, _ task: String) {
        process.executableURL = URL(filePath: program)
        process.arguments = ["batch", task]
        (process.standardInput, process.standardOutput) = (input, output)
        try? process.run()
    }

    deinit { if process.isRunning { process.terminate() } }

    var status: String {
        process.waitUntilExit()
        return "\(process.terminationReason == .uncaughtSignal ? "signal" : "status") \(process.terminationStatus)"
    }

    /// The answers to these lines; nil where the process ended first.
    func answers(to lines: [UInt8]) -> [[UInt8]]? {
        let last = #"{"id": "\#(Self.end)"}"#
        guard
            (try? input.fileHandleForWriting.write(contentsOf: Data(lines + [0x0A] + Array(last.utf8) + [0x0A]))) != nil
        else { return nil }
        var answers: [[UInt8]] = []
        while let answer = nextLine() {
            if (try? parseJSON(answer))?["id"]?.string == Self.end { return answers }
            answers.append(answer)
        }
        return nil
    }

    private func nextLine() -> [UInt8]? {
        var searched = 0
        while true {
            if let end = rest[searched...].firstIndex(of: 0x0A) {
                defer { rest.removeSubrange(...end) }
                return Array(rest[..<end])
            }
            searched = rest.count
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            rest += more
        }
    }
}
