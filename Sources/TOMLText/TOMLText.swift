private import CToml
private import Glibc

/// What is wrong with a text that should be TOML: a clause without its full stop, with its line.
package struct TOMLError: Error, Sendable, CustomStringConvertible {
    package let description: String
}

/// TOML as the JSON that says the same.
package func json(ofTOML bytes: [UInt8]) throws(TOMLError) -> String {
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
    if let trouble = unsafe trouble { throw TOMLError(description: unsafe String(cString: trouble)) }
    guard let answer = unsafe answer else { throw TOMLError(description: "there is no memory left") }
    return unsafe String(cString: answer)
}
