/// The name of an article: `<host>/<slug>`, always exactly two parts, and the name of its branch.
///
/// `bbc.co.uk/news+world-europe-123` comes from an address, `local/election` from a name that somebody chose.
package struct ArticleID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// `local`, or the host of the address in small letters, without `www.`.
    package let host: String
    /// What tells the article from others of its host; never holds a slash.
    package let slug: String

    private init(host: String, slug: String) { (self.host, self.slug) = (host, slug) }

    /// Reads an id as people type it: an address, `host/slug`, or any name at all, which then lives under `local/`.
    ///
    /// The first of several parts is a host if it holds a full stop or is `local` or `localhost`. An id that Galley has
    /// shown reads back as itself.
    ///
    /// Throws `badName` for an empty name and for an address that names no site.
    package init(_ name: String) throws(StoreError) {
        if name.contains("://") {
            try self.init(url: name)
            return
        }
        var parts = Self.parts(of: name, at: [0x2F, 0x2B])
        guard let first = parts.first else { throw .badName(name, because: "it is empty") }
        let isHost =
            parts.count > 1 && name.contains("/")
            && (first.contains(0x2E) || ["local", "localhost"].contains(first.lowercase))
        if isHost { parts.removeFirst() }
        self.init(host: isHost ? try Self.hostName(first, in: name) : "local", slug: Slug.joining(parts))
    }

    /// Reads a web address; scheme, `www.`, fragment, closing slash and tracking parameters do not tell articles apart.
    ///
    /// Throws `badName` for what is no web address.
    package init(url: String) throws(StoreError) {
        guard let scheme = url.firstRange(of: "://"), !url[..<scheme.lowerBound].isEmpty else {
            throw .badName(url, because: "it is not a web address such as https://example.org/news/story")
        }
        let rest = url[scheme.upperBound...].prefix { $0 != "#" }
        let address = rest.prefix { $0 != "?" }
        let place = address.prefix { $0 != "/" }
        let host = place.lastIndex(of: "@").map { place[place.index(after: $0)...] } ?? place
        guard !host.isEmpty else { throw .badName(url, because: "it names no site") }
        var parts = Self.parts(of: String(address.drop { $0 != "/" }), at: [0x2F])
        if parts.isEmpty { parts = [Array("index".utf8)[...]] }
        let query = Self.query(of: rest.dropFirst(address.count))
        if !query.isEmpty, let last = parts.popLast() { parts.append(last + Array(query.utf8)) }
        self.init(host: try Self.hostName(Array(host.utf8)[...], in: url), slug: Slug.joining(parts))
    }

    /// Reads the full name of a branch; nil for a branch that is not an article's.
    package init?(reference: String) {
        let parts = reference.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "refs", parts[1] == "heads", !parts[2].isEmpty, !parts[3].isEmpty
        else { return nil }
        self.init(host: String(parts[2]), slug: String(parts[3]))
    }

    /// The full name of the branch.
    package var reference: String { Self.branches + description }
    /// `<host>/<slug>`.
    package var description: String { "\(host)/\(slug)" }

    /// What the full name of every branch begins with.
    package static let branches = "refs/heads/"

    /// By the bytes of what is written, so that lists are in the same order everywhere.
    package static func < (left: ArticleID, right: ArticleID) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }

    private static func parts(of name: String, at separators: [UInt8]) -> [ArraySlice<UInt8>] {
        Array(name.utf8).split { separators.contains($0) }.filter { part in !part.allSatisfy { $0 <= 0x20 } }
    }

    /// Without `www.`, nor the full stop that may end a whole host name. Marks alone are the name of no site, and nor is
    /// a `www.` in front of nothing.
    private static func hostName(_ raw: ArraySlice<UInt8>, in name: String) throws(StoreError) -> String {
        guard let decoded = String(validating: Slug.decode(raw), as: UTF8.self) else { return Slug.joining([raw]) }
        var host = Substring(decoded.lowercased())
        while host.last == "." { host.removeLast() }
        while host.hasPrefix("www.") { host = host.dropFirst(4) }
        guard host != "www", host.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.isDigit }) else {
            throw .badName(name, because: "it names no site")
        }
        // A slug undoes escapes, and here they are undone.
        return Slug.joining([Array(host.utf8).flatMap { $0 == 0x25 ? Array("%25".utf8) : [$0] }[...]])
    }

    /// The query with its question mark, without the parameters that only track where a reader came from.
    private static func query(of text: Substring) -> String {
        let kept = text.dropFirst().split(separator: "&").filter { parameter in
            !["utm_", "fbclid", "gclid"].contains { parameter.hasPrefix($0) }
        }
        return kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { properties.numericType == .decimal }
}

extension ArraySlice<UInt8> {
    fileprivate var lowercase: String { String(decoding: self, as: UTF8.self).lowercased() }
}
