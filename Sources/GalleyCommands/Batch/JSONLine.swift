internal import ArticleAnnotations

/// A line of JSON: an object whose keys are strings.
struct JSONLine {
    /// What the line calls itself; nil where it does not, or not by a string.
    let id: String?
    private let object: JSONNode

    /// Reads it strictly: no key twice, no half surrogate, nothing that only some programs take for JSON.
    init(_ line: [UInt8]) throws(BatchError) {
        do throws(AnnotationError) {
            object = try parseJSON(line, longest: BatchLimits.longestLine)
        } catch {
            throw .badJSON(error)
        }
        guard object.members != nil else { throw .badRequest(nil, "The line must be a JSON object.") }
        id = object["id"]?.string
    }

    func text(_ key: String) throws(BatchError) -> String {
        guard let node = object[key] else { throw .badRequest(id, "The key “\(key)” is missing.") }
        guard let text = node.string else { throw .badRequest(id, "“\(key)” must be a string.") }
        return text
    }

    /// Nil where the key is missing or null.
    func optionalText(_ key: String) throws(BatchError) -> String? {
        guard let node = object[key] else { return nil }
        if case .null = node.value { return nil }
        return try text(key)
    }
}
