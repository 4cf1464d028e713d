/// Why a source gives no article, and what to do about it.
package struct IngestError: Error, Hashable, CustomStringConvertible {
    /// What is wrong, for programs.
    package enum Code: String, Sendable {
        /// The source holds nothing, or nothing but white space.
        case empty
        /// It is longer than an article can be.
        case tooLarge = "too-large"
        /// It is neither a web page nor plain text.
        case binary
        /// Its characters are in an encoding that is not read, or are broken.
        case encoding
        /// The page can be read and holds no article.
        case noArticle = "no-article"
        /// It can be read, and seems to be something else: an error page, a wall, a feed.
        case notAnArticle = "not-an-article"
    }

    /// What is wrong, for programs; the sentences are for people.
    package let code: Code
    /// One sentence: what is wrong with which source.
    package let what: String
    /// One sentence: what the reader can do.
    package let advice: String

    /// An error of that kind in two whole sentences.
    package init(_ code: Code, _ what: String, _ advice: String) {
        (self.code, self.what, self.advice) = (code, what, advice)
    }

    /// Both sentences, one behind the other.
    package var description: String { "\(what) \(advice)" }
}
