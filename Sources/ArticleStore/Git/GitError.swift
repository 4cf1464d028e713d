private import CLibGit2

/// What libgit2 could not do, in its own words.
struct GitError: Error {
    /// A `git_error_code`: below zero.
    let code: Int32
    /// A `git_error_t`: which part of libgit2 speaks.
    var part: Int32 = 0
    let problem: String

    /// What stands in the store cannot be what Galley, or git, wrote.
    static func damaged(_ problem: String) -> GitError { GitError(code: GIT_EMISMATCH.rawValue, problem: problem) }

    /// Somebody else is writing.
    static func locked(_ problem: String) -> GitError { GitError(code: GIT_ELOCKED.rawValue, problem: problem) }

    /// Somebody works with the files of a branch.
    static func checkedOut(_ problem: String) -> GitError {
        GitError(code: GIT_EUNCOMMITTED.rawValue, problem: problem)
    }

    var isCheckedOut: Bool { code == GIT_EUNCOMMITTED.rawValue }
    var isMissing: Bool { code == GIT_ENOTFOUND.rawValue }
    var isLocked: Bool { code == GIT_ELOCKED.rawValue }
    /// Somebody else moved the branch first.
    var isModified: Bool { [GIT_EMODIFIED, GIT_EEXISTS, GIT_ENONFASTFORWARD].map(\.rawValue).contains(code) }
    /// A remote did not let us in.
    var isDenial: Bool { code == GIT_EAUTH.rawValue }
    /// A remote's key or certificate is not one that this machine trusts.
    var isAboutIdentity: Bool { code == GIT_ECERTIFICATE.rawValue }
    var isAmbiguous: Bool { code == GIT_EAMBIGUOUS.rawValue }

    /// What was stored is missing, cut short or altered.
    var isDamage: Bool {
        let parts = [GIT_ERROR_ODB, GIT_ERROR_ZLIB, GIT_ERROR_OBJECT, GIT_ERROR_TREE, GIT_ERROR_REFERENCE].map {
            Int32($0.rawValue)
        }
        return code == GIT_EMISMATCH.rawValue || (parts.contains(part) && !isLocked && !isModified)
    }
}

/// Turns a libgit2 return code into an error; codes from 0 up are answers.
///
/// libgit2 keeps its last error per thread, so it is read here, before anything else can run.
@discardableResult
func check(_ code: Int32, _ what: String) throws(GitError) -> Int32 {
    guard code < 0 else { return code }
    // The record belongs to libgit2 and lives until the next call on this thread; its words are copied at once.
    guard let last = unsafe git_error_last() else {
        throw GitError(code: code, problem: "\(what): libgit2 says no more (code \(code))")
    }
    throw GitError(
        code: code, part: unsafe last.pointee.klass, problem: "\(what): \(unsafe String(cString: last.pointee.message))"
    )
}
