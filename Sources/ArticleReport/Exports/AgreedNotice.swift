package import ArticleAnnotations

/// A notice to readers that two people agreed to; one notice may answer for several changes.
package struct AgreedNotice: Sendable {
    /// Of the annotation that it answers.
    package let id: UniqueID
    /// As people agreed to it.
    package let text: String
    let decision: Decision?
    let drafter: Creator
    let drafted: Int
    let approved: Int
    /// Nil while the page does not carry it.
    package let published: Int?

    /// When it last became something else: what feeds call “updated”.
    var updated: Int { published ?? approved }

    /// “Correction”, “Clarification”, “Withdrawal”; what else the desk decided is an “Update”.
    package var label: String {
        switch decision {
        case .correction, .clarification, .withdrawal: decision?.rawValue.capitalizedFirst ?? ""
        case .silent, .update, nil: "Update"
        }
    }

    fileprivate init?(_ annotation: Annotation) {
        guard let draft = annotation.draft, let approval = annotation.stands(.approve) else { return nil }
        (id, text, decision) = (annotation.id, draft.text, annotation.decision)
        (drafter, drafted, approved) = (draft.step.by, draft.step.at, approval.at)
        published = annotation.stands(.publish)?.at
    }
}

/// The notices of an article, the latest first: those that its page carries and, if they are wanted, those that are
/// approved.
func agreedNotices(of article: ExportedArticle, withApproved: Bool) -> [AgreedNotice] {
    agreedNotices(in: article.annotations, withApproved: withApproved)
}

/// What an article's readers were told, the latest first: no draft, and nothing that waits to be published.
package func publishedNotices(in annotations: [Annotation]) -> [AgreedNotice] {
    agreedNotices(in: annotations, withApproved: false)
}

private func agreedNotices(in annotations: [Annotation], withApproved: Bool) -> [AgreedNotice] {
    var texts: Set<String> = []
    let notices = annotations.compactMap(AgreedNotice.init).filter { withApproved || $0.published != nil }
        .sorted { ($1.updated, $0.id.description) < ($0.updated, $1.id.description) }
    return notices.filter { texts.insert($0.text).inserted }
}

extension Annotation {
    /// The last step of this kind, if nothing has taken it back since; a later change of the text takes nothing back.
    fileprivate func stands(_ action: ReviewStep.Action) -> ReviewStep? {
        for step in history.reversed() {
            if step.action == action { return step }
            switch step.action {
            case .publish, .orphan, .supersede, .reply, .verdict, .assign: continue
            case .triage, .draft, .approve, .sendBack, .dismiss, .reopen, .disagree: return nil
            }
        }
        return nil
    }
}
