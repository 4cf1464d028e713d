internal import FoundationEssentials
private import Glibc

/// A process of this same program that answers the lines which it is handed.
final class WorkerProcess {
    private let process: pid_t
    /// Where its lines go in and its answers come out.
    let (input, output): (ByteStream, ByteStream)
    private var outbox: ArraySlice<UInt8> = []
    private var answers = StreamLines(longest: .max)
    /// What it has not answered yet, in the order in which it was handed over.
    private(set) var chunks: [BatchChunk] = []
    /// Whether no more answers will come.
    private(set) var isDead = false

    private init(process: pid_t, input: ByteStream, output: ByteStream) {
        (self.process, self.input, self.output) = (process, input, output)
    }

    /// Starts one; the pipes are given up by the kernel when either process goes.
    static func start(_ task: BatchTask) throws(StreamError) -> WorkerProcess {
        let (lines, answers) = (try PipeEnds(), try PipeEnds())
        // Overlaid by Swift: the C function takes any number of arguments.
        _ = fcntl(lines.writing.descriptor, F_SETFL, O_NONBLOCK)
        defer {
            lines.reading.close()
            answers.writing.close()
        }
        do throws(StreamError) {
            let process = try spawn(
                ["galley", "batch", task.rawValue, "--as-worker"], input: lines.reading, output: answers.writing)
            return WorkerProcess(process: process, input: lines.writing, output: answers.reading)
        } catch {
            lines.writing.close()
            answers.reading.close()
            throw error
        }
    }

    deinit {
        input.close()
        output.close()
    }

    var isSending: Bool { !outbox.isEmpty }

    func take(_ chunk: BatchChunk) {
        chunk.isHeld = true
        chunks.append(chunk)
        for line in chunk.unanswered { outbox += line + [0x0A] }
        send()
    }

    /// Sends as much as the pipe takes now.
    func send() {
        do throws(StreamError) {
            while isSending { outbox = outbox.dropFirst(try input.writeSome(outbox)) }
        } catch {
            // A dead worker takes nothing; that it is dead shows where its answers should come.
            if !error.isBusy { outbox = [] }
        }
    }

    /// Takes the answers that are there.
    func receive() {
        guard let piece = try? output.read(), !piece.isEmpty else { return isDead = true }
        answers.append(piece)
        while case .whole(let line) = answers.next(), let chunk = chunks.first {
            chunk.take(WorkerAnswer(written: line))
            if chunk.isAnswered { chunks.removeFirst() }
        }
    }

    /// Waits until the process is gone; what it had goes back.
    func bury() {
        kill(process, SIGKILL)
        while waitpid(process, nil, 0) < 0, errno == EINTR {}
        chunks.first?.takeDeath()
        for chunk in chunks { chunk.isHeld = false }
        chunks = []
    }
}

/// The two ends of a new pipe; no other process that we start gets them.
private struct PipeEnds {
    let reading: ByteStream
    let writing: ByteStream

    init() throws(StreamError) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { throw StreamError(number: errno) }  // fills both in
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ByteStream(descriptor: ends[0]), ByteStream(descriptor: ends[1]))
    }
}

/// Runs this program's own file, even where another has taken its place since, with these two streams.
private func spawn(_ arguments: [String], input: ByteStream, output: ByteStream) throws(StreamError) -> pid_t {
    let environment = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
    var process = pid_t()
    var streams = unsafe posix_spawn_file_actions_t()
    // Everything that is lent here outlives the calls; the copies are freed once.
    unsafe posix_spawn_file_actions_init(&streams)
    unsafe posix_spawn_file_actions_adddup2(&streams, input.descriptor, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&streams, output.descriptor, STDOUT_FILENO)
    let (argv, envp) = unsafe (copies(arguments), copies(environment))
    defer {
        unsafe posix_spawn_file_actions_destroy(&streams)
        unsafe (argv + envp).forEach { unsafe free($0) }
    }
    let number = unsafe posix_spawn(&process, "/proc/self/exe", &streams, nil, argv, envp)
    guard number == 0 else { throw StreamError(number: number) }
    return process
}

/// C strings with a nil behind the last, as a new process takes them.
func copies(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe strings.map { unsafe strdup($0) } + [nil]
}
