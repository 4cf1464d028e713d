package import ArticleAnnotations
package import ArticleStore

/// What a notice is to speak of.
package struct NoticeSubjects: Sendable {
    /// In the order in which the notice speaks of them; empty where nothing is to be told.
    package let annotations: [Annotation]
    /// Whether people have agreed to say it, or asked for just this.
    package let isSettled: Bool

    /// Annotations that a notice speaks of.
    package init(annotations: [Annotation], isSettled: Bool) {
        (self.annotations, self.isSettled) = (annotations, isSettled)
    }

    /// The latest day on which a corrected version was first seen; empty where none is known.
    package var day: String { annotations.compactMap { $0.targets.last?.version.sourceDate }.max() ?? "" }
}

extension StandingAnnotations {
    /// Those whose notice waits to be published, in order.
    package var approved: [Annotation] { inOrder.filter { $0.status == .approved } }
}

extension ReviewedArticle {
    /// The annotation that was asked for, else what is approved, else what was decided to be told.
    ///
    /// Throws as ``StandingAnnotations/annotation(_:)`` does where one is asked for by the beginning of its id.
    package func noticeSubjects(
        in standing: StandingAnnotations, only id: String?
    ) throws(ReviewError) -> NoticeSubjects {
        if let id { return NoticeSubjects(annotations: [try standing.annotation(id)], isSettled: true) }
        let approved = standing.approved
        guard approved.isEmpty else { return NoticeSubjects(annotations: approved, isSettled: true) }
        let decided = standing.inOrder.filter {
            [.triaged, .drafted].contains($0.status) && $0.decision != .silent
        }
        return NoticeSubjects(annotations: decided, isSettled: decided.isEmpty)
    }

    /// When the article first appeared, as its first version has it: by its page, else when it was first seen.
    package func firstDay() throws(ReviewError) -> String? {
        guard let first = versions.history.versions.first else { return nil }
        return try versions.text(at: 0).record.published ?? first.retrieved.iso
    }
}

extension ReviewedArticle {
    /// The moment at which the article first appeared: as its first page gives it, else when that was seen first.
    ///
    /// A bare day is no moment, and no page appears after it was seen.
    package func firstMoment() throws(ReviewError) -> Timestamp {
        guard let first = versions.history.versions.first else { return Timestamp(seconds: 0) }
        let stated = try versions.text(at: 0).record.published.flatMap { Timestamp($0) }
        return min(stated ?? first.retrieved, first.retrieved)
    }
}

extension ReviewedArticle {
    /// The first version that carries an approved notice; nil where none does yet.
    ///
    /// A version before the one that the annotation is about cannot tell of it, and is not read.
    package func carrier(of annotation: Annotation) throws(ReviewError) -> Version? {
        guard annotation.status == .approved, let draft = annotation.draft?.text else { return nil }
        let start = annotation.targets.last.flatMap { versions.index(ofVersion: $0.version.id) } ?? 0
        for (index, version) in versions.history.versions.enumerated().dropFirst(start)
        where carries(try versions.text(at: index).text, notice: draft) {
            return version
        }
        return nil
    }
}
