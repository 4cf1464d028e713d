internal import ArticleAnnotations
import ArticleDiff
internal import ArticleReport
import ArticleReview
import ArticleStore

extension Annotation {
    var state: String { "x" }
}
enum DeskAsset {
    case style, script
    var path: DeskPath { self == .style ? DeskPath(["assets", "desk.css"]) : DeskPath(["assets", "desk.js"]) }
}
extension Annotation {
    /// What an editor calls it: the desk's verdict, else Galley's.
    var verdictWords: String { change?.kind.words ?? "note" }
}
extension ReviewStep.Action {
    static var reply: Self { .approve }; static var sendBack: Self { .approve };
    static func verdict(_ k: ChangeKind) -> Self { .approve }; static func assign(_ c: Creator) -> Self { .approve }
}
extension ReviewError { static func movedOn(_ a: Annotation) -> ReviewError { .nothingWritten } }
struct StepsOutcome { var taken: [Annotation] = []; var refused: [(id: String, error: ReviewError)] = [] }
extension ReviewedArticle {
    func take(
        _ step: ReviewStep, on ids: [(String, String)], elsewhere: String?, among: [Annotation], by: Person,
        at: Timestamp
    ) throws(ReviewError) -> StepsOutcome { StepsOutcome() }
}
