/// Why a source gives no article, and what to do about it.
package struct IngestError: Error, Hashable, CustomStringConvertible {
    package enum Code: String, Sendable {
        case empty, tooLarge = "too-large", binary, encoding, noArticle = "no-article"
    }

    package let code: Code
    /// One sentence: what is wrong with which source.
    package let what: String
    /// One sentence: what the reader can do.
    package let advice: String

    package init(_ code: Code, _ what: String, _ advice: String) {
        (self.code, self.what, self.advice) = (code, what, advice)
    }

    package var description: String { "\(what) \(advice)" }
}
