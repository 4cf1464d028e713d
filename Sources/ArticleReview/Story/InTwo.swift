private import Glibc
internal import Synchronization

/// Does two things at once, the second on a thread of its own, and gives what both gave.
func inTwo<First, Second: Sendable>(
    _ first: () -> First, and second: @escaping @Sendable () -> Second
) -> (First, Second) {
    let job = Job(second)
    var thread = pthread_t()
    // The thread owns a reference of its own to the job, and gives it up at its end.
    let isStarted = unsafe pthread_create(
        &thread, nil,
        { job in
            if let job = unsafe job { unsafe Unmanaged<AnyJob>.fromOpaque(job).takeRetainedValue().run() }
            return nil
        }, Unmanaged<AnyJob>.passRetained(job).toOpaque())
    let mine = first()
    if isStarted == 0 { pthread_join(thread, nil) }
    // A system without a thread to spare does one after the other.
    return (mine, job.result ?? second())
}

/// Something to do, without what it gives.
private class AnyJob: @unchecked Sendable {
    func run() {}
}

private final class Job<Result: Sendable>: AnyJob, @unchecked Sendable {
    private let work: @Sendable () -> Result
    private let done = Mutex<Result?>(nil)

    init(_ work: @escaping @Sendable () -> Result) { self.work = work }

    var result: Result? { done.withLock { $0 } }

    override func run() {
        let result = work()
        done.withLock { $0 = result }
    }
}
