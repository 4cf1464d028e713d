internal import ArticleWatch
internal import FoundationEssentials
private import Glibc

/// The programs that are told of changes, side by side with whoever tells: nobody ever waits for one.
struct ChangeCommands {
    private let line: String
    /// Whether a program that fails is tried again later, as an address is.
    private let retries: Bool
    private var running: [Running] = []

    private struct Running {
        let message: Message
        let process: pid_t
        let start: ContinuousClock.Instant
    }

    /// So many run at a time.
    private static let most = 4
    /// What runs for longer is ended.
    private static let limit = Duration.seconds(60)

    /// `line` is a line of the shell.
    init(_ line: String, retries: Bool = false) { (self.line, self.retries) = (line, retries) }

    var isEmpty: Bool { running.isEmpty }

    /// Looks after those that run, and starts others for what waits.
    mutating func step(_ messenger: Messenger, starting: Bool) {
        running = running.filter { isRunning($0, messenger) }
        while starting, running.count < Self.most,
            let message = messenger.messageForCommand(besides: Set(running.map(\.message.id)))
        {
            guard let process = spawn(message.body) else {
                return fail(message, messenger, because: "“\(line)” cannot be started.")
            }
            running.append(Running(message: message, process: process, start: .now))
        }
    }

    /// Ends those that run; they are told again the next time.
    func end() { for command in running { kill(-command.process, SIGTERM) } }

    private func fail(_ message: Message, _ messenger: Messenger, because sentence: String) {
        if retries {
            messenger.failed(message, because: sentence)
        } else {
            messenger.giveUp(message, because: sentence)
        }
    }

    private func isRunning(_ command: Running, _ messenger: Messenger) -> Bool {
        var status: Int32 = 0
        let ended = unsafe waitpid(command.process, &status, WNOHANG)  // the number is lent for the length of the call
        if ended == 0 {
            // Its whole group: a shell that ends does not end what it started.
            if ContinuousClock.now - command.start > Self.limit { kill(-command.process, SIGKILL) }
            return true
        }
        if ended == command.process, status == 0 {
            messenger.delivered(command.message)
        } else {
            let reason = status & 0x7F == 0 ? "exit code \(status >> 8 & 0xFF)" : "signal \(status & 0x7F)"
            fail(command.message, messenger, because: "“\(line)” ended with \(reason).")
        }
        return false
    }

    /// Runs the line with the words as its standard input; what it prints goes to standard error.
    private func spawn(_ words: String) -> pid_t? {
        guard let input = unnamedFile(Array(words.utf8) + [0x0A]) else { return nil }
        defer { close(input) }
        let environment = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
        var process = pid_t()
        var (streams, settings) = unsafe (posix_spawn_file_actions_t(), posix_spawnattr_t())
        // Everything that is lent here outlives the calls; the copies are freed once.
        unsafe posix_spawn_file_actions_init(&streams)
        unsafe posix_spawn_file_actions_adddup2(&streams, input, STDIN_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&streams, STDERR_FILENO, STDOUT_FILENO)
        unsafe posix_spawnattr_init(&settings)
        // A group of its own, and signals as a program expects them.
        var (none, all) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&settings, &none)
        unsafe posix_spawnattr_setsigdefault(&settings, &all)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        unsafe posix_spawnattr_setflags(&settings, Int16(flags))
        let (argv, envp) = unsafe (copies(["sh", "-c", line]), copies(environment))
        defer {
            unsafe posix_spawn_file_actions_destroy(&streams)
            unsafe posix_spawnattr_destroy(&settings)
            unsafe (argv + envp).forEach { unsafe free($0) }
        }
        return unsafe posix_spawn(&process, "/bin/sh", &streams, &settings, argv, envp) == 0 ? process : nil
    }

    /// A file without a name that nobody has to empty while somebody fills it, as a pipe would want.
    private func unnamedFile(_ bytes: [UInt8]) -> Int32? {
        var path = Array("/tmp/galley-change-XXXXXX".utf8CString)
        // The path is lent for the length of the calls, the first of which fills it in.
        let file = unsafe mkstemp(&path)
        guard file >= 0 else { return nil }
        unsafe unlink(path)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        guard (try? ByteStream(descriptor: file).write(bytes)) != nil, lseek(file, 0, SEEK_SET) == 0 else {
            close(file)
            return nil
        }
        return file
    }
}
