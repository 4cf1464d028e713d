internal import ArticleIngest
internal import ArticleReport
internal import FoundationEssentials

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
        case DecodingError.keyNotFound(let key, _):
            self.init(id: id, code: "bad-request", message: "The key “\(key.stringValue)” is missing.")
        case DecodingError.valueNotFound(_, let context), DecodingError.typeMismatch(_, let context):
            let key = context.codingPath.last.map { "“\($0.stringValue)” must be a string." }
            self.init(id: id, code: "bad-request", message: key ?? "The line must be a JSON object.")
        case is DecodingError: self.init(id: id, code: "bad-json", message: "The line is not valid JSON.")
        default: self.init(id: id, code: "internal", message: "The answer could not be written: \(error).")
        }
    }
}

/// The line that stands in the place of an answer.
struct Refusal: Encodable {
    let id: Nullable<String>
    let error: Reason

    struct Reason: Encodable {
        let code: String
        let message: String
    }

    init(_ error: any Error) {
        let problem = BatchError(id: nil, error)
        (id, self.error) = (Nullable(problem.id), Reason(code: problem.code, message: problem.message))
    }
}
