internal import ArticleAnnotations
internal import ArticleIngest
internal import ArticleReport
internal import ArticleStore

/// Why a line of a batch has no answer.
struct BatchError: Error {
    let id: String?
    let code: String
    let message: String

    init(id: String? = nil, code: String, message: String) { (self.id, self.code, self.message) = (id, code, message) }

    /// What went wrong with a request, in words.
    init(id: String?, _ error: any Error) {
        switch error {
        case let error as BatchError: self = error
        case let error as IngestError: self.init(id: id, code: error.code.rawValue, message: error.description)
        default: self.init(id: id, code: "internal", message: "The answer could not be written: \(error).")
        }
    }

    /// A line that was not stored, since most of what the latest version says is gone.
    init(_ line: VersionLine, collapsedFrom latest: Version) {
        let error = collapse(of: "\(latest.article)", words: line.snapshot.words, from: latest.words)
        self.init(id: line.id, error)
    }

    static func badJSON(_ error: AnnotationError) -> BatchError {
        BatchError(code: "bad-json", message: "The line is not valid JSON: \(error.problem).")
    }

    static func badRequest(_ id: String?, _ message: String) -> BatchError {
        BatchError(id: id, code: "bad-request", message: message)
    }

    static var tooLong: BatchError {
        BatchError(code: "too-long", message: "The line is longer than \(BatchLimits.longestLine / 1_000_000) MB.")
    }

    static func badUTF8(_ line: [UInt8]) -> BatchError {
        let readable = Array(String(decoding: line, as: UTF8.self).utf8)
        return BatchError(id: BatchTask.id(of: readable), code: "bad-utf8", message: "The line is not valid UTF-8.")
    }

    static func crashed(on line: [UInt8]) -> BatchError {
        BatchError(
            id: BatchTask.id(of: line), code: "crashed",
            message: "Galley failed on this line, twice. The other lines are answered; please report this one.")
    }

    /// The line that stands in the place of an answer, without its end.
    var answer: [UInt8] {
        // Three strings can always be written.
        Array(
            ((try? ContractJSON.encode(Refusal(self))) ?? #"{"error":{"code":"internal","message":""},"id":null}"#).utf8
        )
    }
}

private struct Refusal: Encodable {
    let id: Nullable<String>
    let error: Reason

    struct Reason: Encodable {
        let code: String
        let message: String
    }

    init(_ error: BatchError) {
        (id, self.error) = (Nullable(error.id), Reason(code: error.code, message: error.message))
    }
}
