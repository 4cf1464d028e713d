internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

/// Why a step was not taken on one annotation.
struct RefusedStep {
    let target: StepTarget
    let error: ReviewError
}

extension Desk {
    /// What a form asks to be done.
    func take(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        guard frame.visitor.mayEdit else {
            throw DeskError(403, "You may read everything here and decide nothing. Ask for the role of an editor.")
        }
        switch request.path {
        case ["steps"]: return try takeSteps(request, frame)
        case ["notes"]: return try writeNote(request, frame)
        default: throw .notFound
        }
    }

    private func takeSteps(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        let asked = try AskedStep(request.form)
        guard asked.name != .approve || frame.visitor.mayApprove else {
            return refusedScreen(
                asked, [], because: "Only somebody with the role of an approver may approve a notice.", status: 403,
                frame)
        }
        let action: ReviewStep.Action
        do throws(DeskError) { action = try asked.action() } catch {
            return refusedScreen(asked, [], because: error.sentence, status: error.status, frame)
        }
        let now = clock.now()
        let step = ReviewStep(action, by: Creator(frame.visitor.person), at: Int(now.seconds), note: asked.remark)
        var (taken, refused): ([Annotation], [RefusedStep]) = ([], [])
        for (article, targets) in asked.byArticle {
            let outcome = take(step, asked, on: targets, of: article, by: frame.visitor.person, at: now)
            announce(outcome.taken, step, of: article)
            taken += outcome.taken
            refused += outcome.refused
        }
        guard refused.isEmpty else { return refusedScreen(asked, refused, taken: taken.count, frame) }
        return .seeOther(done(asked, taken))
    }

    /// Takes a step on some annotations of one article, in one commit.
    private func take(
        _ step: ReviewStep, _ asked: AskedStep, on targets: [StepTarget], of id: ArticleID, by person: Person,
        at time: Timestamp
    ) -> (taken: [Annotation], refused: [RefusedStep]) {
        do throws(ReviewError) {
            let article = try ReviewedArticle(id, in: store)
            let outcome = try article.take(
                { _ in step }, on: targets.map { (id: $0.annotation.description, seen: $0.state) },
                elsewhere: asked.elsewhere, found: try found(targets, in: article), by: person, at: time)
            let refused = outcome.refused.compactMap { id, error in
                targets.first { $0.annotation.description == id }.map { RefusedStep(target: $0, error: error) }
            }
            return (outcome.taken, refused)
        } catch {
            return ([], targets.map { RefusedStep(target: $0, error: error) })
        }
    }

    /// The changes that are decided on before anybody wrote them down.
    private func found(_ targets: [StepTarget], in article: ReviewedArticle) throws(ReviewError) -> [Annotation] {
        var found: [Annotation] = []
        for between in Set(targets.compactMap(\.between)) {
            guard let old = article.versions.index(ofVersion: between.old),
                let new = article.versions.index(ofVersion: between.new), old < new
            else { throw .unknownVersion(between.new) }
            let versions = article.versions.history.versions
            found += try article.changes(from: versions[old], to: versions[new])
        }
        return found
    }

    /// Tells those who look on, and lets the index look again.
    private func announce(_ taken: [Annotation], _ step: ReviewStep, of article: ArticleID) {
        if !taken.isEmpty { indexes.stepTaken() }
        for annotation in taken {
            tell(
                DeskNews(
                    article: article.description, annotation: annotation.id.description, person: step.by.name,
                    sentence: "\(step.by.name) \(step.deed): \(label(of: annotation))"))
        }
    }

    /// Where the form came from, with a sentence about what was done.
    private func done(_ asked: AskedStep, _ taken: [Annotation]) -> DeskPath {
        let back = asked.fields["back"].flatMap { DeskPath(local: $0) } ?? .queue
        let what = taken.count == 1 ? taken.first.map { label(of: $0) } ?? "" : "\(taken.count) annotations"
        return back.saying("\(what): \(asked.name.done).")
    }

    // MARK: Notes

    private func writeNote(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        let (note, form) = (NoteForm(request.form), request.form)
        let id = try atStore { () throws(StoreError) in try ArticleID(form["article"] ?? "") }
        let (article, read) = try atDesk { () throws(ReviewError) in
            (
                try ReviewedArticle(id, in: store),
                try ReadArticle(id, in: store, from: nil, to: form["version"])
            )
        }
        func refused(_ sentence: String) -> WebResponse { noteScreen(note, on: read, because: sentence, frame) }
        guard !note.comment.allSatisfy(\.isWhitespace) else { return refused("Say something about the words.") }
        guard !note.words.allSatisfy(\.isWhitespace) else {
            return refused("Select or type the words that it is about.")
        }
        let analysis = try atDesk { () throws(ReviewError) in try article.versions.analysis(at: read.to) }
        guard case .one(let place) = meantPassage(note.words, choice: note.place, in: analysis) else {
            return refused(why(note, in: analysis))
        }
        let person = frame.visitor.person
        let written = try atDesk { () throws(ReviewError) in
            try article.note(note.comment, on: place, of: read.versions[read.to], by: person, at: clock.now())
        }
        indexes.stepTaken()
        tell(
            DeskNews(
                article: id.description, annotation: written.note.id.description, person: person.name,
                sentence: "\(person.name) wrote a note on \(label(of: written.note))"))
        let back = form["back"].flatMap { DeskPath(local: $0) } ?? .article(id)
        return .seeOther(back.saying("Your note on \(label(of: written.note)) is written."))
    }

    private func why(_ note: NoteForm, in analysis: ArticleAnalysis) -> String {
        switch meantPassage(note.words, choice: note.place, in: analysis) {
        case .several(let places): "These words stand at \(places.count) places: say which one, from 1."
        case .beyond(let count): "These words stand at \(counted(count, "place")), and you chose another one."
        case .one, .none: "These words do not stand in this version. Type them as they stand there."
        }
    }
}

extension AskedStep {
    /// In the order in which they were picked.
    fileprivate var byArticle: [(ArticleID, [StepTarget])] {
        var order: [ArticleID] = []
        for target in targets where !order.contains(target.article) { order.append(target.article) }
        return order.map { article in (article, targets.filter { $0.article == article }) }
    }
}

extension DeskPath {
    /// The same page with a sentence at its head.
    func saying(_ sentence: String) -> DeskPath {
        let parts = text.split(separator: "#", maxSplits: 1)
        let address = parts.first.map(String.init) ?? "/"
        let path = address.prefix { $0 != "?" }
        let asked = FormFields(encoded: Array(address.utf8.drop { $0 != UInt8(ascii: "?") }.dropFirst()))
        let segments = path.split(separator: "/").map { FormFields.decoded($0.utf8, plusIsBlank: false) }
        return DeskPath(
            segments, asked.without(["said"]).entries.map { ($0.name, $0.value) } + [("said", sentence)])
    }
}
