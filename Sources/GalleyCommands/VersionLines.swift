internal import ArticleAnalysis
internal import ArticleReport
internal import ArticleStore

/// Versions as lines of JSON, keys in alphabetical order.
enum VersionLines {
    /// What `galley import ndjson` takes, with what the store knows besides.
    static func line(of stored: StoredArticle) -> [UInt8] {
        let (version, record) = (stored.version, stored.record)
        return line { json in
            json.add("article", version.article.description)
            json.add("byline", record.byline)
            json.add("commit", version.commit.hex)
            json.add("headline", record.headline)
            json.add("language", record.language)
            json.add("published", record.published)
            json.add("retrieved", version.retrieved.iso)
            if let source = record.source {
                json.key("source")
                write(source, to: &json)
            }
            json.add("text", stored.text)
            json.add("url", record.url)
            json.key("version")
            json.write(version.number)
            json.key("words")
            json.write(version.words)
        }
    }

    /// What `galley batch diff` takes, with where it comes from.
    static func line(of old: StoredArticle, _ new: StoredArticle) -> [UInt8] {
        line { json in
            json.add("article", new.version.article.description)
            json.key("from")
            json.write(old.version.number)
            json.add("id", "\(new.version.article)@\(old.version.number)..\(new.version.number)")
            json.add("new", new.text)
            json.add("newPublished", new.dayOfRelativeDates)
            json.add("old", old.text)
            json.add("oldPublished", old.dayOfRelativeDates)
            json.add("retrieved", new.version.retrieved.iso)
            json.key("to")
            json.write(new.version.number)
        }
    }

    private static func line(_ members: (inout JSONText) -> Void) -> [UInt8] {
        var json = JSONText()
        json.object(members)
        return json.bytes + [0x0A]
    }

    private static func write(_ source: ArticleRecord.KeptSource, to json: inout JSONText) {
        json.object { json in
            json.key("bytes")
            json.write(source.bytes)
            json.add("file", source.file)
            json.key("kept")
            json.write(source.kept)
            json.add("sha256", source.sha256)
        }
    }
}

extension StoredArticle {
    /// What relative dates count from, as every other comparison of stored versions has it.
    fileprivate var dayOfRelativeDates: String {
        record.published.flatMap { Day(iso: $0) == nil ? nil : $0 } ?? record.retrieved
    }
}

extension JSONText {
    /// A member whose value is a string, or `null`.
    fileprivate mutating func add(_ key: String, _ text: String?) {
        self.key(key)
        if let text { write(text) } else { writeNull() }
    }
}
