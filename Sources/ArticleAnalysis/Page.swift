/// A text, cut: what the later phases read from.
package struct Page: Sendable {
    /// The text itself, as it was given.
    package let text: ArticleText
    /// Whose words and rules it is read by.
    package let language: Language
    /// The day that relative dates count from; nil where nobody knows it.
    package let published: Day?
    /// Paragraphs, headings, captions and the like, in order of the text.
    package let blocks: TotalList<Block>
    /// Words, numbers and marks, in order of the text.
    package internal(set) var tokens: TotalList<Token>
    /// In order of the text; every token stands in exactly one.
    package let sentences: TotalList<Sentence>
    /// The lines whose shape nothing but their own words decided.
    let lines: [TextLine.Shaped]
    /// The sentences whose tokens have their part-of-speech tags.
    package internal(set) var tagged = IndexSelection.none
    /// Those of whose tokens the ones in capitals have theirs, which is what names are found by.
    var taggedForNames = IndexSelection.none
}
