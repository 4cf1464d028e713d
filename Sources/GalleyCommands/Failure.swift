internal import ArticleStore

/// Trouble that ends a command: one sentence for people that says what to do; exit code 2.
struct Failure: Error, CustomStringConvertible {
    let sentence: String

    var description: String { sentence }
}

/// Ends the command with “galley: …” on standard error and exit code 2.
func fail(_ sentence: String) throws -> Never { throw Failure(sentence: sentence) }
