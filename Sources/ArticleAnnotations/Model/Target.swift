/// A version of an article, as annotations cite it.
package struct AnnotatedVersion: Sendable, Hashable {
    /// The version's commit, or any name that never names another version.
    package let id: String
    /// The address of the article, an IRI.
    package let source: String
    /// When the version was seen, in seconds since 1970-01-01T00:00:00Z.
    package let seen: Int
    /// Where the very words are kept, an IRI; nil where they are kept nowhere.
    package let archive: String?

    /// A version of that name and address; `seen` is in seconds since 1970-01-01T00:00:00Z.
    package init(id: String, source: String, seen: Int, archive: String? = nil) {
        (self.id, self.source, self.seen, self.archive) = (id, source, seen, archive)
    }

    /// The version as its file names it: the address with the version behind its number sign, which no other version
    /// has.
    ///
    /// It still leads to the page, and programs that look up annotations by a page's address leave out what stands
    /// behind the sign.
    package var versionedSource: String {
        source + (source.contains("#") ? "&" : "#") + Self.mark + percentEncoded(id, keeping: isUnreserved)
    }

    /// A version as a file names it; an earlier Galley wrote the article's address alone.
    init(id: String, versionedSource: String, seen: Int, archive: String?) {
        let end = Self.mark + percentEncoded(id, keeping: isUnreserved)
        let bare = versionedSource.hasSuffix(end) ? versionedSource.dropLast(end.count) : ""
        let isVersioned = bare.last == "#" || (bare.last == "&" && bare.contains("#"))
        self.init(
            id: id, source: isVersioned ? String(bare.dropLast()) : versionedSource, seen: seen, archive: archive)
    }

    private static let mark = "version="

    /// The moment as the model wants it: `2024-10-18T08:30:00Z`.
    package var sourceDate: String { utcStamp(seen) }
}

/// A way to find a place in a version's text; offsets count code points.
package enum TextSelector: Sendable, Hashable {
    /// The words, and what stands right before and behind them.
    case quote(exact: String, prefix: String, suffix: String)
    /// From the first code point to the one behind the last.
    case position(start: Int, end: Int)
}

/// A place in a version (a `SpecificResource`): each of the selectors alone finds it; none means the whole version.
package struct Target: Sendable, Hashable {
    /// Which version it lies in.
    package let version: AnnotatedVersion
    /// The ways to find it, each for itself.
    package let selectors: [TextSelector]

    /// A place in that version, or all of it where there is no selector.
    package init(version: AnnotatedVersion, selectors: [TextSelector]) {
        (self.version, self.selectors) = (version, selectors)
    }

    /// The words at the place; empty for a position between words, nil where nothing quotes them.
    package var words: String? {
        for case .quote(let exact, _, _) in selectors { return exact }
        return nil
    }

    /// In code points; nil where only a quotation tells the place.
    package var position: Range<Int>? {
        for case .position(let start, let end) in selectors { return start..<end }
        return nil
    }
}
