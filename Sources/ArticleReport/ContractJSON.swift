package import ArticleAnalysis
package import ArticleDiff
package import ArticleIngest
internal import FoundationEssentials

/// The machine-readable shapes of `galley batch`: keys in alphabetical order, offsets in code points.
package enum ContractJSON {
    /// One line of `batch analyze`.
    package static func line(id: String, _ analysis: ArticleAnalysis) throws -> String {
        try encode(AnalysisAnswer(id: id, analysis))
    }

    /// One line of `batch diff`.
    package static func line(id: String, _ diff: ArticleDiff) -> String { DiffAnswer(id: id, diff).line }

    /// One line of `batch extract`.
    package static func line(id: String, _ article: IngestedArticle) throws -> String {
        try encode(ExtractAnswer(id: id, article))
    }

    /// JSON with sorted keys, on one line unless it is to be pretty; throws what the encoder throws.
    package static func encode(_ value: some Encodable, pretty: Bool = false) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting =
            pretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

/// Turns ranges into the contract's offsets and slices.
struct Slicer {
    let text: ArticleText
    let map: CodePointMap

    init(_ text: ArticleText) { (self.text, map) = (text, CodePointMap(text)) }

    func place(_ range: TextRange) -> PlaceJSON {
        PlaceJSON(start: map.codePoints(before: range.start), end: map.codePoints(before: range.end))
    }

    func slice(_ range: TextRange) -> SliceJSON {
        SliceJSON(start: map.codePoints(before: range.start), end: map.codePoints(before: range.end), text: text[range])
    }
}

struct PlaceJSON: Encodable {
    let start: Int
    let end: Int
}

struct SliceJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
}

/// Writes `null` for nil, where the synthesised conformance would leave the key out: the contract fixes the keys.
package struct Nullable<Value: Encodable>: Encodable {
    /// Nil is written as `null`.
    package let value: Value?

    /// The value, or `null`.
    package init(_ value: Value?) { self.value = value }

    /// Writes the value, or `null`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}

extension Nullable<Double> {
    /// `null` for what JSON cannot say: a number of 400 digits reads as infinity.
    init(finite value: Double?) { self.init(value.flatMap { $0.isFinite ? $0 : nil }) }
}
