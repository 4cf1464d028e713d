internal import ArticleStore

/// A page as a browser saves it; what belongs to it lies in a folder beside it and is not needed.
enum SavedPage {
    static func version(_ bytes: [UInt8], from file: FileBytes) -> ArchivedVersion {
        let head = bytes.prefix(ArchiveLimits.line)
        var version = ArchivedVersion(
            place: file.path, content: .received(bytes, type: "text/html"),
            retrieved: savedDate(in: head) ?? file.modified)
        version.url = address(in: head)
        version.name = FileWalk.stem(of: file.path)
        return version
    }

    /// “<!-- saved from url=(0034)https://example.org/news/ferry/ -->”, as browsers write it since Internet Explorer 4, or
    /// “url: https://…” in the comment of SingleFile.
    private static func address(in head: ArraySlice<UInt8>) -> String? {
        if let start = head.place(of: Array("saved from url=(".utf8)) {
            let rest = head[start...].drop { $0 != 0x29 }.dropFirst()
            return isAddress(rest.prefix { $0 > 0x20 && $0 != 0x3E }.text)
        }
        guard let start = head.place(of: Array("saved with SingleFile".utf8)) else { return nil }
        return field("url:", in: head[start...]).flatMap(isAddress)
    }

    private static func isAddress(_ text: String) -> String? { text.lowercased().hasPrefix("http") ? text : nil }

    /// “saved date: Fri Oct 18 2024 14:05:09 GMT+0100 (…)”, of SingleFile.
    private static func savedDate(in head: ArraySlice<UInt8>) -> Timestamp? {
        guard let date = field("saved date:", in: head) else { return nil }
        let words = date.split(separator: " ").map(String.init)
        guard words.count >= 5 else { return nil }
        let zone = words.count > 5 && words[5].hasPrefix("GMT") ? String(words[5].dropFirst(3)) : "+0000"
        return Timestamp(mail: "\(words[2]) \(words[1]) \(words[3]) \(words[4]) \(zone)")
    }

    private static func field(_ name: String, in head: ArraySlice<UInt8>) -> String? {
        guard let start = head.place(of: Array(name.utf8)) else { return nil }
        return head[(start + name.utf8.count)...].prefix { $0 != 0x0A && $0 != 0x0D }.text.trimmed
    }
}
