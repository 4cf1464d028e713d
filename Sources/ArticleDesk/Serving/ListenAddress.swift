private import Glibc

/// Where the desk listens: an address of this machine and a port, as `127.0.0.1:8437` or `[::1]:8437`.
package struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
    /// IPv4 or IPv6, without brackets.
    let address: String
    /// 0 asks for any that is free.
    let port: UInt16

    /// Nil for what is no address with a port; a name is none, since it may mean several addresses.
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var address = String(text[..<colon])
        if address.hasPrefix("["), address.hasSuffix("]") { address = String(address.dropFirst().dropLast()) }
        var room = in6_addr()
        let family = address.contains(":") ? AF_INET6 : AF_INET
        // Both are lent for the length of the call.
        guard unsafe inet_pton(family, address, &room) == 1 else { return nil }
        (self.address, self.port) = (address, port)
    }

    /// Whether nobody but this machine reaches it.
    package var isLoopback: Bool { address == "::1" || address.hasPrefix("127.") }

    package var description: String { "\(shown):\(port)" }

    /// As it stands in a URL.
    var shown: String { address.contains(":") ? "[\(address)]" : address }

    /// The same with another port.
    func at(port: UInt16) -> ListenAddress { ListenAddress(address, port) }

    private init(_ address: String, _ port: UInt16) { (self.address, self.port) = (address, port) }
}

/// Why the desk cannot be opened: a sentence that says what to do.
package struct ServingError: Error, Sendable, CustomStringConvertible {
    package let description: String

    init(_ sentence: String) { description = sentence }

    /// Where nobody can listen.
    package static func noAddress(_ text: String) -> ServingError {
        ServingError("“\(text)” is no address with a port. Write it as 127.0.0.1:8437 or [::1]:8437.")
    }
}
