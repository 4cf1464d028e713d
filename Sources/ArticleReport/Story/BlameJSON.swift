internal import ArticleAnalysis
internal import ArticleStory

/// The last version of a story as programs read it, with the version that brought each sentence and figure; offsets
/// count code points.
package struct BlameJSON: Encodable {
    let article: String
    let headline: Nullable<String>
    let version: MomentJSON?
    let sentences: [BlamedSentenceJSON]

    package init(_ told: ToldStory) {
        let slicer = Slicer(told.story.text.text)
        (article, headline) = (told.article, Nullable(told.headline))
        version = told.versions.last.map(MomentJSON.init)
        sentences = told.story.text.sentences.map { BlamedSentenceJSON($0, in: told, slicer) }
    }
}

struct BlamedSentenceJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let role: String
    let since: MomentJSON
    /// The version that had the same wording first, where it went and came back.
    let stoodBefore: Nullable<Int>
    let figures: [BlamedFigureJSON]

    init(_ sentence: BlamedSentence, in told: ToldStory, _ slicer: Slicer) {
        let slice = slicer.slice(sentence.range)
        (start, end, text, role) = (slice.start, slice.end, slice.text, sentence.role.rawValue)
        since = MomentJSON(told.version(sentence.since))
        stoodBefore = Nullable(sentence.stoodBefore.map { told.version($0).number })
        figures = sentence.figures.map { BlamedFigureJSON($0, in: told, slicer) }
    }
}

struct BlamedFigureJSON: Encodable {
    let start: Int
    let end: Int
    let text: String
    let since: MomentJSON
    let stoodBefore: Nullable<Int>

    init(_ figure: BlamedFigure, in told: ToldStory, _ slicer: Slicer) {
        let slice = slicer.slice(figure.range)
        (start, end, text) = (slice.start, slice.end, slice.text)
        since = MomentJSON(told.version(figure.since))
        stoodBefore = Nullable(figure.stoodBefore.map { told.version($0).number })
    }
}
