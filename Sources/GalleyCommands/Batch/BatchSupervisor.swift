private import Glibc

/// Hands the lines of a batch to worker processes, and puts their answers back into the order of the lines.
///
/// One thread that waits for whichever of its pipes moves first. It reads no further than ``BatchLimits`` say, computes
/// nothing itself, and starts a worker anew where one died. When it goes, however it goes, its workers go with it.
struct BatchSupervisor {
    private let task: BatchTask
    private let jobs: Int
    private var input = StreamLines(longest: BatchLimits.longestLine)
    private var window: BatchWindow
    private var workers: [WorkerProcess] = []

    init(_ task: BatchTask, jobs: Int) { (self.task, self.jobs, window) = (task, jobs, BatchWindow(jobs: jobs)) }

    /// Answers all lines; how many of them were refused.
    mutating func run() throws -> Int {
        while true {
            window.take(from: &input)
            if window.isEmpty, input.isAtEnd { break }
            try handOut()
            let answers = window.takeAnswers()
            if answers.isEmpty { try wait() } else { StandardStreams.write(answers, to: .output) }
        }
        for worker in workers { worker.bury() }
        return window.refusals
    }

    private mutating func handOut() throws {
        while let chunk = window.waiting, let worker = try freeWorker() { worker.take(chunk) }
    }

    /// An idle worker, else a new one, else one that has nothing behind what it is at.
    private mutating func freeWorker() throws -> WorkerProcess? {
        if let idle = workers.first(where: \.chunks.isEmpty) { return idle }
        if workers.count < jobs {
            do throws(StreamError) {
                let worker = try WorkerProcess.start(task)
                workers.append(worker)
                return worker
            } catch  where workers.isEmpty {
                try fail("No worker process can be started: \(error.reason). Close other programs and run it again.")
            } catch {}  // those that are there do the work
        }
        return workers.min { $0.chunks.count < $1.chunks.count }.flatMap {
            $0.chunks.count < BatchLimits.chunksAWorker ? $0 : nil
        }
    }

    /// Waits until a pipe moves, and does what can be done then.
    private mutating func wait() throws {
        let isReading = !input.isAtEnd && window.hasRoom
        var watched = [pollfd(fd: isReading ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0)]
        for worker in workers {
            watched.append(pollfd(fd: worker.output.descriptor, events: Int16(POLLIN), revents: 0))
            let sending = worker.isSending ? worker.input.descriptor : -1
            watched.append(pollfd(fd: sending, events: Int16(POLLOUT), revents: 0))
        }
        // The list is lent for the length of the call, and its own count bounds it.
        while unsafe poll(&watched, nfds_t(watched.count), -1) < 0, errno == EINTR {}
        let moved = watched.map { $0.revents != 0 }
        if moved[0] { try read() }
        serve(moved.dropFirst())
    }

    private mutating func read() throws {
        do throws(StreamError) {
            input.append(try ByteStream.input.read())
        } catch {
            try fail("Standard input cannot be read: \(error.reason).")
        }
    }

    /// Two streams a worker: answers that came, and lines that it takes.
    private mutating func serve(_ moved: ArraySlice<Bool>) {
        for (worker, index) in zip(workers, stride(from: moved.startIndex, to: moved.endIndex, by: 2)) {
            if moved[index] { worker.receive() }
            if moved[index + 1] { worker.send() }
        }
        for worker in workers where worker.isDead { worker.bury() }
        workers.removeAll(where: \.isDead)
    }
}
