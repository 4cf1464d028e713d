/// Bytes as received, with what is known of them.
struct ReceivedBytes {
    let bytes: [UInt8]
    let name: String?
    let contentType: String?
    let url: String?
    /// Whether they came compressed.
    var isUnpacked = false

    /// How a message calls it.
    var label: String { name ?? url ?? (isPage ? "The page" : "The text") }

    /// Whether it is HTML: the server's word first, then the name's ending, then its first bytes.
    var isPage: Bool {
        if let type = contentType?.lowercased() {
            if type.contains("html") { return true }
            if type.hasPrefix("text/plain") || type.hasPrefix("text/markdown") { return false }
        }
        switch fileExtension {
        case "html", "htm", "xhtml", "shtml", "mhtml": return true
        case "txt", "text", "md", "markdown": return false
        default: return startsLikePage
        }
    }

    private var fileExtension: String? {
        guard let name, let dot = name.lastIndex(of: ".") else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    /// Every other byte is dropped in UTF-16, so that the ASCII of a tag shows in any encoding.
    private var startsLikePage: Bool {
        let head = bytes.prefix(IngestThresholds.sniffedBytes).filter { $0 != 0 && $0 < 0x80 }
        let opening = String(decoding: head.drop { $0 <= 0x20 }, as: UTF8.self).lowercased()
        return [
            "<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<meta", "<title", "<article", "<div", "<p>",
            "<h1",
        ]
        .contains { opening.hasPrefix($0) }
    }
}
