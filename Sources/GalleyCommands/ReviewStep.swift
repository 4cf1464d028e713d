internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleStore

/// One step of a review, on its way into the article's history.
struct ReviewStep {
    /// What somebody typed for the annotation's id.
    let id: String
    let step: Step
    let desk: AnnotationDesk

    /// Takes the step on the annotation as it stands when the commit is made; gives it back as it stands after it.
    func take(by person: Person, at time: Timestamp) throws -> (Annotation, ObjectID) {
        var taken: Annotation?
        let outcome = try desk.store.revise(annotationsOf: desk.article, author: person, time: time) { folder in
            let annotation = try advanced(desk.shelf(folder))
            taken = annotation
            return AnnotationRevision(writing: [annotation], message: message(annotation))
        }
        guard let taken, case .committed(let commit) = outcome else {
            try fail("The step changed nothing, so nothing was written.")
        }
        return (taken, commit)
    }

    private func advanced(_ shelf: AnnotationShelf) throws -> Annotation {
        let annotation = try shelf.annotation(id, of: desk.article)
        do throws(WorkflowError) {
            return try annotation.advanced(by: step).linked(
                to: step.action == .publish ? desk.carrier(of: annotation) : nil)
        } catch {
            try fail("\(neutralized(label(of: annotation))): \(error.sentence)")
        }
    }

    private func message(_ annotation: Annotation) -> String {
        var (decision, draft): (String?, String?)
        if case .triage(let taken) = step.action { decision = taken.rawValue }
        if case .draft(let text) = step.action { draft = text }
        return ReviewMessage(
            subject: step.subject(about: label(of: annotation)), remarks: [step.note, draft].compactMap { $0 },
            annotation: annotation.id.description, action: step.action.name, decision: decision,
            status: annotation.status.rawValue
        ).text
    }
}

extension Annotation {
    /// The version that carries the notice is on record, where one is known.
    fileprivate func linked(to carrier: Version?) -> Annotation {
        guard let carrier else { return self }
        let link = Link(.notice, "urn:galley:commit:\(carrier.commit.hex)")
        var annotation = self
        if !links.contains(link) { annotation.links.append(link) }
        return annotation
    }
}

extension AnnotationShelf {
    /// The one annotation whose id begins so; says which there are, or that its file is damaged.
    func annotation(_ id: String, of article: ArticleID) throws -> Annotation {
        let found = ids(own.map(\.id), startingWith: id)
        if found.count == 1, let annotation = own.first(where: { $0.id == found[0] }) { return annotation }
        if found.isEmpty, let fault = faults.first(where: { $0.name.hasPrefix(id.lowercased()) }) {
            try fail(Terminal.sentence(fault))
        }
        guard !found.isEmpty else {
            try fail(
                "\(article) has no annotation whose id begins with “\(id)”. “galley review \(article) --all” lists them."
            )
        }
        let short = shortIDs(of: own.map(\.id))
        let choices = own.filter { found.contains($0.id) }.prefix(5).map {
            "\(short[$0.id] ?? "") (\(neutralized(label(of: $0))))"
        }
        let rest = found.count > choices.count ? " and \(found.count - choices.count) more" : ""
        try fail("“\(id)” begins \(found.count) ids: \(choices.joined(separator: ", "))\(rest). Give more of it.")
    }
}
