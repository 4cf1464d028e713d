private import CToml
private import Glibc

/// What is wrong with a list of what to watch: a clause without its full stop.
package struct WatchlistError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and where.
    package let problem: String

    /// The same as ``problem``.
    package var description: String { problem }
}

/// TOML as the JSON that says the same.
func json(ofTOML bytes: [UInt8]) throws(WatchlistError) -> String {
    var (answer, trouble): (UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?) = (nil, nil)
    // The bytes are lent for the length of the call; what comes back is ours, is copied, and freed once.
    unsafe bytes.withUnsafeBytes { lent in
        unsafe galley_toml_to_json(
            lent.baseAddress?.assumingMemoryBound(to: CChar.self), lent.count, &answer, &trouble)
    }
    defer {
        unsafe free(answer)
        unsafe free(trouble)
    }
    if let trouble = unsafe trouble { throw WatchlistError(problem: unsafe String(cString: trouble)) }
    guard let answer = unsafe answer else { throw WatchlistError(problem: "there is no memory left") }
    return unsafe String(cString: answer)
}
