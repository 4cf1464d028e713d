/// One line of a batch: an object with an id, whose keys are strings.
struct BatchRequest {
    let id: String
    private let line: JSONLine

    init(_ bytes: [UInt8]) throws(BatchError) {
        line = try JSONLine(bytes)
        id = try line.text("id")
    }

    func text(_ key: String) throws(BatchError) -> String { try line.text(key) }

    /// Nil where the key is missing or null.
    func optionalText(_ key: String) throws(BatchError) -> String? { try line.optionalText(key) }
}
