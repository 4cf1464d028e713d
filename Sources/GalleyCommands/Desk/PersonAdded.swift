internal import ArticleDesk
internal import ArticleReport
internal import ArticleStore
internal import FoundationEssentials
private import Glibc

/// Somebody new in the file of people: asks for a password, and writes its hash.
struct PersonAdded {
    private let person: Person
    private let roles: [Role]

    init(_ text: String, roles: [Role]) throws {
        guard let person = Person(text) else {
            try fail("“\(text)” is no person. Write --add-person \"Ada Lovelace <ada@example.org>\".")
        }
        (self.person, self.roles) = (person, roles)
    }

    /// Adds the person to the file, which nobody else may read.
    func write(to path: String) throws {
        do throws(ServingError) {
            let before = try standing(at: path)
            let passwords = try Passwords()
            let known = try PeopleFile(before)
            guard !known.people.contains(where: { $0.person.email.lowercased() == person.email.lowercased() }) else {
                throw ServingError.knownAlready(person.email, in: path)
            }
            guard let hash = passwords.hash(try password()) else { throw ServingError.noMemory }
            let gap = before.isEmpty || before.last == 0x0A ? "" : "\n"
            let lines = gap + PeopleFile.lines(adding: person, password: hash, roles: roles)
            try replace(path, with: before + Array(lines.utf8))
        } catch {
            try fail(neutralized(error.description))
        }
        print("\(neutralized(person.name)) is in \(path) as \(roles.map(\.rawValue).joined(separator: ", ")).")
    }

    /// What the file holds; a file that is there and cannot be read is not taken for an empty one.
    private func standing(at path: String) throws(ServingError) -> [UInt8] {
        if let data = FileManager.default.contents(atPath: path) { return Array(data) }
        var status = stat()
        // Both are lent for the length of the call.
        guard unsafe lstat(path, &status) != 0, errno == ENOENT else { throw ServingError.notRead(path) }
        return []
    }

    // MARK: The password

    private func password() throws(ServingError) -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            guard let line = readLine() else { throw ServingError.noPassword }
            return try checked(line)
        }
        var signals = StopSignals()
        let first = try checked(asked("Password of \(person.name): ", &signals))
        guard try asked("Once more: ", &signals) == first else { throw ServingError.notTheSame }
        return first
    }

    private func checked(_ password: String) throws(ServingError) -> String {
        guard password.unicodeScalars.count >= Passwords.shortest else { throw ServingError.tooShort }
        return password
    }

    /// Reads a line that the terminal does not show. Ctrl-C is held back meanwhile: it would leave a terminal that shows
    /// nothing.
    private func asked(_ question: String, _ signals: inout StopSignals) throws(ServingError) -> String {
        Terminal.note(question)
        var before = termios()
        // The settings are lent for the length of the calls.
        unsafe tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer { unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        while true {
            var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            let isReady = unsafe poll(&input, 1, 200) > 0
            if signals.came() { throw ServingError.noPassword }
            if isReady { return readLine() ?? "" }
        }
    }

    // MARK: The file

    /// Beside first, then in its place at once.
    private func replace(_ path: String, with bytes: [UInt8]) throws(ServingError) {
        let draft = "\(path).part"
        // The paths are lent for the length of the calls.
        unsafe unlink(draft)
        let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw ServingError.notWritten(path) }
        let isWritten = (try? ByteStream(descriptor: file).write(bytes)) != nil && fsync(file) == 0
        close(file)
        guard isWritten, unsafe rename(draft, path) == 0 else { throw ServingError.notWritten(path) }
    }
}
