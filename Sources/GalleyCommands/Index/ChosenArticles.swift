internal import ArgumentParser
internal import ArticleIndex
internal import ArticleStore

/// How many answers somebody wants, and of which host.
struct AnswerLimits: ParsableArguments {
    @Option(help: ArgumentHelp("Only articles of this host, such as bbc.co.uk or local.", valueName: "host"))
    var host: String?

    @Option(help: ArgumentHelp("At most so many.", valueName: "number"))
    var limit: Int?

    func validate() throws {
        guard limit.map({ $0 > 0 }) ?? true else { throw ValidationError("--limit takes a number from 1.") }
    }

    /// As ids have it: in small letters, without `www.`.
    var hostOfIDs: String? {
        host.map { host in
            let small = host.lowercased()
            return small.hasPrefix("www.") ? String(small.dropFirst(4)) : small
        }
    }
}

/// Words as somebody typed them.
func searchWords(_ typed: String) throws -> SearchWords {
    guard let words = SearchWords(typed) else {
        try fail("“\(typed)” has no word to look for. Give words, or a phrase between quotation marks.")
    }
    return words
}
