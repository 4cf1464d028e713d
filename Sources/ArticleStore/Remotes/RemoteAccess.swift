/// How a remote may be told who is asking: whoever calls says which keys and words there are.
package struct RemoteAccess: Sendable {
    /// The name to use where the address gives none.
    package var user: String?
    /// A password or token.
    package var secret: String?
    /// Private keys for SSH without a passphrase, each with its public key beside it in a file `….pub`.
    package var keyFiles: [String]
    /// Whether a running ssh-agent may be asked.
    package var usesAgent: Bool

    /// What is left out is not offered to any remote.
    package init(user: String? = nil, secret: String? = nil, keyFiles: [String] = [], usesAgent: Bool = false) {
        (self.user, self.secret, self.keyFiles, self.usesAgent) = (user, secret, keyFiles, usesAgent)
    }
}

/// One answer to a remote that asks who is there.
package enum Credential: Sendable, Hashable {
    /// The name alone, for a remote that asks for it before it asks for a key.
    case name(String)
    /// Whatever key the running ssh-agent holds.
    case agent(user: String)
    /// A private key's file, whose public key lies beside it in `….pub`.
    case key(user: String, file: String)
    /// A password or a token.
    case password(user: String, secret: String)
}

/// What has been tried with one remote: no answer is given twice.
package struct Introduction {
    /// What a remote may ask for.
    package struct Question: OptionSet, Sendable {
        /// One bit for each kind of answer.
        package let rawValue: Int
        /// Who is there.
        package static let name = Question(rawValue: 1)
        /// An SSH key.
        package static let key = Question(rawValue: 2)
        /// A name and a password or token.
        package static let password = Question(rawValue: 4)

        /// The kinds that the bits stand for.
        package init(rawValue: Int) { self.rawValue = rawValue }
    }

    private let access: RemoteAccess
    private var tried: Set<Credential> = []

    /// Nothing has been tried yet.
    package init(_ access: RemoteAccess) { self.access = access }

    /// The next answer that has not been tried; nil when there is none.
    package mutating func next(for question: Question, userInAddress: String?) -> Credential? {
        let user = userInAddress ?? access.user ?? "git"  // what the great forges call everybody
        var answers: [Credential] = question.contains(.name) ? [.name(user)] : []
        if question.contains(.key) {
            answers +=
                (access.usesAgent ? [.agent(user: user)] : []) + access.keyFiles.map { .key(user: user, file: $0) }
        }
        if question.contains(.password), let secret = access.secret {
            answers.append(.password(user: user, secret: secret))
        }
        guard let next = answers.first(where: { !tried.contains($0) }) else { return nil }
        tried.insert(next)
        return next
    }
}
