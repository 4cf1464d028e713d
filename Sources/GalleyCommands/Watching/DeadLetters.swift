/// Where what nobody took is kept for whoever looks for it: a line of JSON each, the last at the end.
struct DeadLetters {
    let path: String
    /// What could not be told: “A change”.
    let kind: String

    func bury(_ body: String, because sentence: String) {
        let isKept = (try? AppendedFile(path).append(Array(body.utf8) + [0x0A])) != nil
        let place = isKept ? "kept in \(path)" : "lost, since \(path) cannot be written"
        Terminal.note("galley: \(kind) could not be told: \(sentence) It is \(place).")
    }
}
