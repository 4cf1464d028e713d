/// What the desk is called by browsers: scheme, host and port.
///
/// A request that names another host comes from somebody who bent a name to this address, and a form that another site
/// sent is none of ours.
package struct DeskOrigin: Sendable {
    /// All that browsers may call it: `http://127.0.0.1:8437`.
    let names: Set<String>
    /// Whether browsers come over TLS, so that cookies go no other way.
    let isSecure: Bool

    /// The desk of an address without a public name: on loopback `localhost`, too.
    package init(_ address: ListenAddress) {
        let hosts = address.isLoopback ? ["127.0.0.1", "localhost", "[::1]", address.shown] : [address.shown]
        names = Set(hosts.flatMap { host in Self.names(of: "http://\(host):\(address.port)") })
        isSecure = false
    }

    /// A desk behind something that speaks TLS; nil for what is no origin such as `https://desk.example.org`.
    package init?(public text: String) {
        let lowered = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else { return nil }
        var host = lowered.dropFirst(scheme.count)
        if host.hasSuffix("/") { host = host.dropLast() }
        let allowed = "abcdefghijklmnopqrstuvwxyz0123456789-.:[]"
        guard !host.isEmpty, host.allSatisfy({ allowed.contains($0) }) else { return nil }
        names = Set(Self.names(of: scheme + host))
        isSecure = scheme == "https://"
    }

    /// Whether the head of a request names this desk.
    func isHost(_ host: String?) -> Bool {
        guard let host = host?.lowercased() else { return false }
        return names.contains { $0.hasSuffix("://" + host) }
    }

    /// Whether a form was sent by one of the desk's own pages: browsers say so in `Origin`, and old ones in `Referer`.
    func isSender(origin: String?, referer: String?) -> Bool {
        if let origin { return names.contains(origin.lowercased()) }
        guard let referer = referer?.lowercased() else { return false }
        return names.contains { referer == $0 || referer.hasPrefix($0 + "/") }
    }

    /// With and without the port that the scheme has by itself.
    private static func names(of origin: String) -> [String] {
        for (scheme, port) in [("http://", ":80"), ("https://", ":443")] where origin.hasPrefix(scheme) {
            if origin.hasSuffix(port) { return [origin, String(origin.dropLast(port.count))] }
        }
        return [origin]
    }
}
