import ArticleAnalysis
import ArticleAnnotations
import TestSupport

/// What is wrong with an answer of the contract: no JSON, or a place whose words do not stand there.
///
/// `text` gives the text that a member of the answer counts in; nil for what has no places.
func jsonFlaws(_ line: String?, text: (_ key: String) -> ArticleText?) -> [Flaw] {
    guard let line else { return [Flaw("an answer that cannot be written")] }
    if line.utf8.contains(0x0A) { return [Flaw("an answer of two lines")] }
    // Longer answers are read by others than this parser.
    guard line.utf8.count < 3_000_000 else { return [] }
    do {
        let document = try parseJSON(Array(line.utf8))
        var slices: [String: [Unicode.Scalar]] = [:]
        return places(in: document, key: "").compactMap { place in
            if slices[place.key] == nil {
                slices[place.key] = text(place.key).map { Array($0[$0.range].unicodeScalars) } ?? []
            }
            return place.flaw(in: slices[place.key] ?? [])
        }
    } catch {
        return [Flaw("an answer that is no JSON", "\(error)")]
    }
}

/// A span of the contract, and the member of the answer that it stands in.
private struct Place {
    let key: String
    let start: Int
    let end: Int
    let words: String?

    func flaw(in scalars: [Unicode.Scalar]) -> Flaw? {
        guard 0 <= start, start <= end, end <= scalars.count else {
            return Flaw("a place outside of its text", "\(key) \(start) to \(end) of \(scalars.count)")
        }
        guard let words, !words.unicodeScalars.elementsEqual(scalars[start..<end]) else { return nil }
        return Flaw("words that do not stand at their place", "\(key) \(start) to \(end), “\(words)”")
    }
}

/// The key is that of the nearest member `old` or `new`, if any.
private func places(in node: JSONNode, key: String) -> [Place] {
    if let nodes = node.array { return nodes.flatMap { places(in: $0, key: key) } }
    let inside = node.members?.flatMap { member in
        places(in: member.value, key: ["old", "new"].contains(member.key) ? member.key : key)
    }
    guard let start = node["start"].flatMap(number), let end = node["end"].flatMap(number) else { return inside ?? [] }
    return [Place(key: key, start: start, end: end, words: node["text"]?.string)] + (inside ?? [])
}

private func number(_ node: JSONNode) -> Int? {
    if case .number(let digits) = node.value { Int(digits) } else { nil }
}
