private import CCurl

/// An address of the web, cut as libcurl cuts it: whoever decides about a host and whoever connects to it must read one
/// address alike.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// The whole address, without its fragment.
    package let text: String
    /// `http` or `https`.
    let scheme: String
    /// In small letters.
    let host: String
    /// `http://host:port`, the port always said: what a robots.txt holds for.
    let origin: String
    /// The path with its query, as it is asked for.
    let target: String

    package var description: String { text }

    /// Whether it names the front of a site, and not a page on it.
    var isFront: Bool { target == "/" }

    /// Where the origin's robots.txt stands.
    var robots: String { "\(origin)/robots.txt" }

    /// Throws `badAddress` where it is no address of a page: another scheme than http and https, no host, a password.
    package init(_ text: String) throws(FetchTrouble) {
        try CurlLibrary.start()
        guard text.utf8.count <= FetchLimits.longestAddress else {
            throw FetchTrouble(.badAddress, "The address is longer than \(FetchLimits.longestAddress) bytes")
        }
        guard let parts = AddressParts() else { throw FetchTrouble(.unexpected, "There is no memory left") }
        guard parts.take(text) else { throw FetchTrouble(.badAddress, "It is no address of the web") }
        guard let scheme = parts.part(CURLUPART_SCHEME), ["http", "https"].contains(scheme) else {
            throw FetchTrouble(.badAddress, "Only http: and https: are fetched")
        }
        guard parts.part(CURLUPART_USER) == nil, parts.part(CURLUPART_PASSWORD) == nil else {
            throw FetchTrouble(
                .badAddress, "An address with a name or a password in it is not fetched, since it would be kept")
        }
        guard let host = parts.part(CURLUPART_HOST), let whole = parts.part(CURLUPART_URL) else {
            throw FetchTrouble(.badAddress, "It names no host")
        }
        let port = parts.part(CURLUPART_PORT, UInt32(CURLU_DEFAULT_PORT)) ?? ""
        self.text = whole
        self.scheme = scheme
        self.host = host.lowercased()
        origin = "\(scheme)://\(host.lowercased()):\(port)"
        target = (parts.part(CURLUPART_PATH) ?? "/") + (parts.part(CURLUPART_QUERY).map { "?" + $0 } ?? "")
    }

    /// The address that a link on this page leads to.
    func resolved(_ link: String) throws(FetchTrouble) -> WebAddress {
        guard let parts = AddressParts() else { throw FetchTrouble(.unexpected, "There is no memory left") }
        // The second is read against the first.
        guard parts.take(text), parts.take(link), let whole = parts.part(CURLUPART_URL) else {
            throw FetchTrouble(.badAddress, "It is no address of the web")
        }
        return try WebAddress(whole)
    }

    /// Whether somebody typed an address rather than the path of a file.
    package static func isAddress(_ text: String) -> Bool { text.contains("://") }
}

/// One owner of libcurl's parts of an address.
///
/// Safe as a whole: the pointer is valid for as long as its only owner lives.
@safe
private struct AddressParts: ~Copyable {
    private let handle: OpaquePointer

    /// Nil where there is no memory left.
    init?() {
        guard let made = unsafe curl_url() else { return nil }
        unsafe handle = made
    }

    /// Cuts an address; false for what is none.
    func take(_ text: String) -> Bool {
        // The text is lent for the length of the call.
        let code = unsafe curl_url_set(
            handle, CURLUPART_URL, text, UInt32(CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME))
        _ = unsafe curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
        return code == CURLUE_OK
    }

    deinit { unsafe curl_url_cleanup(handle) }

    /// Nil where the address has no such part.
    func part(_ part: CURLUPart, _ flags: UInt32 = 0) -> String? {
        var words: UnsafeMutablePointer<CChar>?
        // libcurl hands out a copy, which is copied and freed at once.
        guard unsafe curl_url_get(handle, part, &words, flags) == CURLUE_OK, let found = unsafe words else {
            return nil
        }
        defer { unsafe curl_free(found) }
        return unsafe String(cString: found)
    }
}
