private import Glibc

/// Runs the work on so many threads at once, this one among them, and returns when all are through.
///
/// A thread that the system does not give is missing; what there is does the work.
func inThreads(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    let others = (1..<max(1, count)).compactMap { _ in HelpingThread(work) }
    work()
    for thread in others { thread.join() }
}

private struct HelpingThread {
    private final class Work {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private let thread: pthread_t

    init?(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        // The thread owns the work from here on, unless there is none.
        let work = unsafe Unmanaged.passRetained(Work(body))
        let code = unsafe pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer = unsafe pointer else { return nil }
                unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
                return nil
            }, unsafe work.toOpaque())
        guard code == 0 else {
            unsafe work.release()
            return nil
        }
        self.thread = thread
    }

    /// Once.
    func join() { pthread_join(thread, nil) }
}
