internal import FoundationEssentials
private import Glibc

/// What a worker says about one line: a sign and the answer.
struct WorkerAnswer {
    let isRefusal: Bool
    let text: [UInt8]

    init(_ text: [UInt8], isRefusal: Bool) { (self.text, self.isRefusal) = (text, isRefusal) }

    /// Reads what a worker wrote.
    init(written line: [UInt8]) { self.init(Array(line.dropFirst()), isRefusal: line.first == UInt8(ascii: "-")) }

    var written: [UInt8] { [UInt8(ascii: isRefusal ? "-" : "+")] + text + [0x0A] }
}

/// The worker's side of a batch: lines in, answers out, one at a time, until the supervisor is gone.
struct BatchWorker {
    /// A test names in it the id of a line at which workers are to die.
    static let deathVariable = "GALLEY_BATCH_DIE_AT"

    private let task: BatchTask
    private let deadlyID = ProcessInfo.processInfo.environment[deathVariable]

    init(_ task: BatchTask) { self.task = task }

    /// Returns when no more lines come, or nobody takes the answers: then there is nobody to tell.
    func run() {
        endWithSupervisor()
        var lines = StreamLines(longest: .max)
        var known = KnownPage()
        let output = ByteStream(descriptor: STDOUT_FILENO)
        while true {
            while case .whole(let line) = lines.next() {
                guard (try? output.write(answer(line, &known).written)) != nil else { return }
            }
            guard let piece = try? ByteStream.input.read(), !piece.isEmpty else { return }
            lines.append(piece)
        }
    }

    private func answer(_ line: [UInt8], _ known: inout KnownPage) -> WorkerAnswer {
        do throws(BatchError) {
            let line = try BatchTask.checked(line)
            if let deadlyID, BatchTask.id(of: line) == deadlyID { abort() }
            return WorkerAnswer(Array(try task.answer(line, known: &known).utf8), isRefusal: false)
        } catch {
            return WorkerAnswer(error.answer, isRefusal: true)
        }
    }

    /// Ends this process as soon as the supervisor is gone, in the middle of a line too.
    ///
    /// The supervisor holds the only other end of the pipe and gives it up by dying, however it dies.
    private func endWithSupervisor() {
        var thread = pthread_t()
        // The thread gets nothing that could outlive its owner.
        unsafe pthread_create(
            &thread, nil,
            { _ in
                var input = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
                while unsafe poll(&input, 1, -1) <= 0 {}
                _exit(0)
            }, nil)
    }
}
