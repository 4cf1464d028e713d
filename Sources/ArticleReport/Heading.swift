/// How a report calls one side of a comparison.
package struct VersionLabel: Sendable {
    /// “version 3”, or a file's name.
    package let name: String
    /// When it was seen first and last, in RFC 3339; nil for a file.
    package let seen: String?

    /// A side of that name; `seen` is nil for a file.
    package init(name: String, seen: String? = nil) { (self.name, self.seen) = (name, seen) }
}

/// What stands above a report: which article, which two versions.
package struct ReportHeading: Sendable {
    /// What the article is called, or the file.
    package let headline: String
    /// `<host>/<slug>`; nil for files, and where it stands in place of the headline.
    package let article: String?
    /// The earlier side.
    package let old: VersionLabel
    /// The later side.
    package let new: VersionLabel

    /// A heading of these parts; `article` is left out for files.
    package init(headline: String, article: String? = nil, old: VersionLabel, new: VersionLabel) {
        (self.headline, self.article, self.old, self.new) = (headline, article, old, new)
    }

    /// “The change was made between 09:20 and 11:05”: what two sightings prove, and no more.
    package var between: String? {
        guard let before = old.seen, let after = new.seen else { return nil }
        if before > after { return "seen at \(before) and \(after)" }
        return before == after ? "changed at \(before)" : "changed between \(before) and \(after)"
    }
}
