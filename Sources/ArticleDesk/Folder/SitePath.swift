/// Where a file of the site lies below its folder: nothing that leads out of it.
package struct SitePath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Names of folders, and that of the file; one at least.
    let parts: [String]

    private init(known parts: [String]) { self.parts = parts }

    /// `articles/example.org/harbour/index.html`; nil for what would lead elsewhere, or could not be a file's name.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy(Self.isName) else { return nil }
        self.parts = parts
    }

    /// `articles/example.org/harbour/index.html`.
    package var description: String { parts.joined(separator: "/") }

    package static func < (left: SitePath, right: SitePath) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }

    /// The same as a relative reference (RFC 3986, 4.2).
    var url: String { parts.map(Self.encoded).joined(separator: "/") }

    /// How a page links to it.
    func reference(from page: SitePath) -> String {
        let (own, other) = (page.parts.dropLast(), parts.dropLast())
        let shared = zip(own, other).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: own.count - shared)
        return (up + parts.dropFirst(shared).map(Self.encoded)).joined(separator: "/")
    }

    /// The folders above it, the outermost first.
    var folders: [String] {
        parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
    }

    private static func isName(_ part: String) -> Bool {
        !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
            && part.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "/" }
    }

    private static func encoded(_ part: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return part.utf8.reduce(into: "") { url, byte in
            let scalar = Unicode.Scalar(byte)
            let isKept =
                byte < 0x80 && (scalar.properties.isAlphabetic || "0123456789-._~+,=".unicodeScalars.contains(scalar))
            url += isKept ? String(scalar) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
    }
}

extension SitePath {
    package static let styleSheet = SitePath(known: ["style.css"])
    package static let feed = SitePath(known: ["corrections", "feed.atom"])

    /// A page of the list of articles, from 1.
    package static func index(page: Int) -> SitePath {
        SitePath(known: [page == 1 ? "index.html" : "index-\(page).html"])
    }

    /// A page of the log of corrections, from 1.
    package static func corrections(page: Int) -> SitePath {
        SitePath(known: ["corrections", page == 1 ? "index.html" : "page-\(page).html"])
    }

    /// The folder of an article.
    package struct Article: Sendable, Hashable {
        private let parts: [String]

        /// Nil where the id cannot be a folder's name.
        package init?(host: String, slug: String) {
            guard let path = SitePath("articles/\(host)/\(slug)"), path.parts.count == 3 else { return nil }
            parts = path.parts
        }

        package var page: SitePath { SitePath(known: parts + ["index.html"]) }
        package var figures: SitePath { SitePath(known: parts + ["figures", "index.html"]) }
        package var picture: SitePath { SitePath(known: parts + ["figures", "figures.svg"]) }

        /// The page of a version, by its commit.
        package func version(_ commit: String) -> SitePath {
            SitePath(known: parts + [Self.name(commit), "index.html"])
        }

        /// What a version changed since the one before it.
        package func changes(_ commit: String) -> SitePath {
            SitePath(known: parts + [Self.name(commit), "changes", "index.html"])
        }

        private static func name(_ commit: String) -> String { commit.filter { $0.isASCII && $0.isHexDigit } }
    }
}
