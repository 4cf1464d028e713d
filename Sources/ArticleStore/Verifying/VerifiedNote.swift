/// What the store notes of its last sound check: when all of it was read, and where each branch stood.
///
/// A file of lines: “galley.verified 1”, “full TIME”, “COMMIT ARTICLE” for each article in order, and the SHA-256 of all
/// that stands before it. A file that is not exactly that is no note: then everything is read again.
struct VerifiedNote: Sendable {
    static let file = "galley.verified"
    private static let title = "galley.verified 1"

    let lastFull: Timestamp
    let tips: [ArticleID: ObjectID]

    init(lastFull: Timestamp, tips: [ArticleID: ObjectID]) { (self.lastFull, self.tips) = (lastFull, tips) }

    /// Nil where there is none, and for one that is damaged or of another format.
    init?(in store: String) {
        guard let data = contents(ofFile: "\(store)/\(Self.file)"),
            let content = Self.checked(String(decoding: data, as: UTF8.self))
        else { return nil }
        var lines = content.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst() == Self.title[...], let full = lines.popFirst(), full.hasPrefix("full "),
            let time = Timestamp(String(full.dropFirst(5))), lines.popLast() == ""
        else { return nil }
        var tips: [ArticleID: ObjectID] = [:]
        for line in lines {
            guard let commit = ObjectID(hex: String(line.prefix(40))), line.dropFirst(40).first == " ",
                let article = ArticleID(reference: ArticleID.branches + line.dropFirst(41))
            else { return nil }
            tips[article] = commit
        }
        self.init(lastFull: time, tips: tips)
    }

    /// On the disk when this returns.
    func write(in store: String) throws(GitError) {
        let lines = tips.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
        let content = "\(Self.title)\nfull \(lastFull)\n" + lines.joined()
        let bytes = Array((content + "sha256 \(SHA256.hash(Array(content.utf8)))\n").utf8)
        try DurableFile.replace("\(store)/\(Self.file)", by: bytes)
    }

    /// On the disk when this returns, too.
    static func remove(from store: String) throws(GitError) { try DurableFile.remove("\(store)/\(file)") }

    /// What stands before the hash; nil where it is not the hash of that.
    private static func checked(_ text: String) -> String? {
        let length = "sha256 \n".utf8.count + 64
        guard text.utf8.count >= length else { return nil }
        let content = String(decoding: text.utf8.dropLast(length), as: UTF8.self)
        let whole = content + "sha256 \(SHA256.hash(Array(content.utf8)))\n"
        return whole.utf8.elementsEqual(text.utf8) ? content : nil
    }
}
