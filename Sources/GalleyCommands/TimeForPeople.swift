internal import ArticleStore

extension Timestamp {
    /// “2024-10-18 14:05 UTC”: in English and elsewhere a time without its zone is read as local.
    var forPeople: String {
        let iso = iso
        return iso.prefix(10) + " " + iso.dropFirst(11).prefix(5) + " UTC"
    }
}
