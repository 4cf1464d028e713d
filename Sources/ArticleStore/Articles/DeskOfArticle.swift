extension ArticleID {
    /// The section of the house, as the address has it: the host and the first of several parts of the slug, else the
    /// host.
    package var desk: String {
        let parts = slug.split(separator: "+", omittingEmptySubsequences: true)
        return parts.count > 1 ? "\(host)/\(parts[0])" : host
    }
}
