internal import CLibGit2

/// What libgit2 asks and tells while it talks to a remote.
final class RemoteSession {
    private var introduction: Introduction
    /// Whether the remote wanted more than could be answered.
    private(set) var isDenied = false
    /// By branch, why the remote did not take it.
    private(set) var refusals: [String: String] = [:]

    init(_ access: RemoteAccess) { introduction = Introduction(access) }

    /// Lends libgit2's table of questions, each of which ends here.
    func withCallbacks(_ body: (git_remote_callbacks) -> Int32) throws(GitError) -> Int32 {
        var callbacks = unsafe git_remote_callbacks()
        try check(
            unsafe git_remote_init_callbacks(&callbacks, UInt32(GIT_REMOTE_CALLBACKS_VERSION)),
            "preparing to talk to the remote")
        // This object outlives the call below, and libgit2 hands the pointer back only during it.
        unsafe callbacks.payload = Unmanaged.passUnretained(self).toOpaque()
        unsafe callbacks.credentials = { out, _, user, allowed, payload in
            guard let out = unsafe out, let payload = unsafe payload else { return GIT_EUSER.rawValue }
            let session = unsafe Unmanaged<RemoteSession>.fromOpaque(payload).takeUnretainedValue()
            // The name is copied at once.
            return unsafe session.answer(allowed, user: user.map { unsafe String(cString: $0) }, into: &out.pointee)
        }
        unsafe callbacks.push_update_reference = { reference, status, payload in
            guard let reference = unsafe reference, let status = unsafe status, let payload = unsafe payload else {
                return 0
            }
            let session = unsafe Unmanaged<RemoteSession>.fromOpaque(payload).takeUnretainedValue()
            // both are copied at once
            unsafe session.refusals[String(cString: reference)] = unsafe String(cString: status)
            return 0
        }
        return withExtendedLifetime(self) { unsafe body(callbacks) }
    }

    private func answer(_ allowed: UInt32, user: String?, into out: inout UnsafeMutablePointer<git_credential>?)
        -> Int32
    {
        guard let credential = introduction.next(for: Introduction.Question(allowed), userInAddress: user) else {
            isDenied = true
            return GIT_EAUTH.rawValue
        }
        // libgit2 copies every string, and owns what it allocates.
        return switch credential {
        case .name(let user): unsafe git_credential_username_new(&out, user)
        case .agent(let user): unsafe git_credential_ssh_key_from_agent(&out, user)
        case .key(let user, let file): unsafe git_credential_ssh_key_new(&out, user, file + ".pub", file, "")
        case .password(let user, let secret): unsafe git_credential_userpass_plaintext_new(&out, user, secret)
        }
    }
}

extension Introduction.Question {
    fileprivate init(_ allowed: UInt32) {
        self = []
        if allowed & GIT_CREDENTIAL_USERNAME.rawValue != 0 { insert(.name) }
        if allowed & GIT_CREDENTIAL_SSH_KEY.rawValue != 0 { insert(.key) }
        if allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT.rawValue != 0 { insert(.password) }
    }
}
