internal import ArticleAnalysis
package import ArticleStory

/// The story of an article as programs read it.
package struct TimelineJSON: Encodable {
    let article: String
    let headline: Nullable<String>
    let versions: [MomentJSON]
    let threads: [ThreadJSON]
    /// How many threads are meant and not listed, since nothing became of them.
    let unchanged: Int

    /// The threads that answer a question, as JSON.
    package init(_ told: ToldStory, _ answer: StoryAnswer) {
        (article, headline, unchanged) = (told.article, Nullable(told.headline), answer.unchanged)
        versions = told.versions.map(MomentJSON.init)
        threads = answer.threads.map { ThreadJSON($0, in: told) }
    }
}

struct MomentJSON: Encodable {
    let version: Int
    let retrieved: String
    let commit: String

    init(_ version: VersionMoment) {
        (self.version, retrieved, commit) = (version.number, version.stamp, version.commit)
    }
}

struct ThreadJSON: Encodable {
    let kind: String
    let firstSeen: Int
    let lastSeen: Int
    let isGone: Bool
    let steps: [TimelineStepJSON]

    init(_ thread: StoryThread, in told: ToldStory) {
        (kind, isGone) = (thread.kind.rawValue, thread.isGone)
        (firstSeen, lastSeen) = (told.version(thread.firstSeen).number, told.version(thread.lastSeen).number)
        steps = thread.steps.map { TimelineStepJSON($0, in: told) }
    }
}

struct TimelineStepJSON: Encodable {
    let version: Int
    let time: String
    let event: String
    /// What is said from here on; null where it went.
    let says: Nullable<FactJSON>
    /// How it differs from what was said last.
    let aspects: [String]
    let returnsTo: Nullable<Int>
    let notice: Nullable<NoticeJSON>
    /// Whether only the way of writing differs.
    let isEditing: Bool

    init(_ step: StoryStep, in told: ToldStory) {
        let moment = told.version(step.version)
        (version, time, event) = (moment.number, moment.stamp, step.event.rawValue)
        says = Nullable(step.fact.map(FactJSON.init))
        isEditing = step.isEditing
        aspects = step.aspects.map(\.rawValue)
        returnsTo = Nullable(step.returnsTo.map { told.version($0).number })
        notice = Nullable(
            step.notice.map { NoticeJSON(by: $0.means.rawValue, version: told.version($0.version).number) })
    }
}

struct NoticeJSON: Encodable {
    let by: String
    let version: Int
}

struct FactJSON: Encodable {
    let words: String
    let sentence: String
    let source: Nullable<String>
    let certainty: String
    let negated: Bool
    /// Of figures alone.
    let figure: Nullable<FigureJSON>

    init(_ fact: FollowedFact) {
        (words, sentence, source) = (fact.words, fact.sentenceWords, Nullable(fact.source))
        (certainty, negated) = (fact.certainty.rawValue, fact.isNegated)
        figure = Nullable(fact.quantity.map { FigureJSON($0, counted: fact.counted) })
    }
}

struct FigureJSON: Encodable {
    let value: Nullable<Double>
    let low: Nullable<Double>
    let high: Nullable<Double>
    let bound: String
    let kind: String
    let unit: Nullable<String>
    let of: Nullable<String>

    init(_ quantity: Quantity, counted: String?) {
        (value, low, high) = (
            Nullable(finite: quantity.value), Nullable(finite: quantity.low), Nullable(finite: quantity.high)
        )
        (bound, kind, unit, of) = (
            quantity.bound.rawValue, quantity.kind.rawValue, Nullable(quantity.unit), Nullable(counted)
        )
    }
}
