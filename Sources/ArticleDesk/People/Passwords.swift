private import CArgon2
private import CLibraryLoaders
private import Dispatch

/// Hashes of passwords: Argon2id of Debian's libargon2, in the encoded form `$argon2id$v=19$m=…`.
///
/// 19 MiB, two passes, one lane: what OWASP's Password Storage Cheat Sheet names first; some 25 ms, and two at once take
/// no more memory than the desk does anyway. The library compares in constant time.
package struct Passwords: Sendable {
    /// In KiB.
    let memory: UInt32
    let passes: UInt32
    private let places = DispatchSemaphore(value: 2)

    /// The shortest that is taken, in code points (NIST SP 800-63B asks for 8; there is no second factor here).
    package static let shortest = 12
    /// In bytes: longer ones cost time and protect nothing more.
    static let longest = 1_024
    private static let hashLength = 32

    package init(memory: UInt32 = 19 * 1_024, passes: UInt32 = 2) throws(ServingError) {
        (self.memory, self.passes) = (memory, passes)
        // The system's words are copied at once.
        if let trouble = unsafe galley_load_argon2() {
            throw ServingError(
                """
                libargon2 cannot be opened: \(unsafe String(cString: trouble)). Install it: the package is called \
                libargon2-1 on Debian.
                """)
        }
    }

    /// The hash with a salt of its own; nil where there is no memory for it.
    package func hash(_ password: String) -> String? {
        places.wait()
        defer { places.signal() }
        var random = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        let bytes = Array(password.utf8)
        var encoded = [CChar](repeating: 0, count: 256)
        // All are lent for the length of the call, which fills in the last.
        let code = unsafe argon2id_hash_encoded(
            passes, memory, 1, bytes, bytes.count, salt, salt.count, Self.hashLength, &encoded, encoded.count)
        guard code == ARGON2_OK.rawValue else { return nil }
        return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether the password is the one that the hash was made of.
    func isRight(_ password: String, for hash: String) -> Bool {
        places.wait()
        defer { places.signal() }
        let bytes = Array(password.utf8.prefix(Self.longest + 1))
        guard bytes.count <= Self.longest else { return false }
        // Both are lent for the length of the call.
        return unsafe argon2id_verify(hash, bytes, bytes.count) == ARGON2_OK.rawValue
    }

    /// Whether a text is such a hash, of a cost that somebody would choose: a file must not take the memory of the house.
    static func isHash(_ text: String) -> Bool {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[1] == "argon2id", parts[2] == "v=19" else { return false }
        let costs = parts[3].split(separator: ",").map { $0.split(separator: "=") }
        let named = Dictionary(
            costs.compactMap { $0.count == 2 ? (String($0[0]), UInt32($0[1]) ?? .max) : nil },
            uniquingKeysWith: { first, _ in first })
        guard let memory = named["m"], let passes = named["t"], let lanes = named["p"] else { return false }
        return (8...1_048_576).contains(memory) && (1...20).contains(passes) && (1...16).contains(lanes)
    }
}
