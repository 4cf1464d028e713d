internal import ArticleAnnotations
internal import ArticleDiff
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension Desk {
    /// One annotation, and the notice that goes with it.
    func noticePage(_ request: WebRequest, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        guard request.path.count == 4 else { throw .notFound }
        let id = try article(request.path)
        let read = try atDesk { () throws(ReviewError) in
            try ReadNotice(id, request.path[3], in: store, request.query)
        }
        var frame = frame
        frame.said = request.query["said"]
        return NoticeScreen(read: read, frame: frame).page
    }
}

/// The evidence on one side, what can be done on the other.
struct NoticeScreen {
    let read: ReadNotice
    let frame: DeskFrame

    private var annotation: Annotation { read.annotation }

    var page: WebResponse {
        frame.page(
            label(of: annotation),
            [
                .element(.h1, [.anyDirection], "\(label(of: annotation))"),
                .element(
                    .p, [.class(.quiet)],
                    .element(.a, [.href(Link(.article(read.id)))], "\(read.id.description)"),
                    " · \(read.item.shortID) · \(read.between == nil ? annotation.statusWords : "not looked at")",
                    annotation.holder.map { " · \($0.name) has it" } ?? ""),
                .element(
                    .div, [.class(.columns), .data(.item), .data(.annotation, annotation.id.description)], evidence,
                    work),
            ])
    }

    // MARK: Evidence

    private var evidence: Markup {
        .element(
            .section, [.labelled(by: "evidence"), .class(.evidence)],
            .element(.h2, [.id("evidence")], "Evidence"), kindLine(annotation),
            annotation.says.isEmpty ? .none : .element(.p, [.anyDirection], "\(annotation.says)"),
            side("Before", read.before, 0), side(annotation.change == nil ? "Words" : "After", read.after, -1),
            facts,
            annotation.history.isEmpty
                ? .none : .joined([.element(.h3, [], "What was done"), ArticleDesk.history(of: annotation)]))
    }

    private func side(_ title: String, _ runs: [Paragraph.Run]?, _ index: Int) -> Markup {
        guard let runs else { return .none }
        let target = index == 0 ? annotation.targets.first : annotation.targets.last
        let version = target.map { target -> Markup in
            let path = DeskPath.article(read.id, target.version.id)
            return
                " · \(Markup.element(.a, [.href(Link(path))], "\(read.article.name(ofVersion: target.version.id))")), seen \(moment(target.version.seen))"
        }
        return .element(
            .div, [],
            .element(.h3, [], "\(title)", .element(.span, [.class(.quiet)], version ?? .none)),
            .element(.blockquote, [.class(.text), .anyDirection], sentence(runs)))
    }

    private var facts: Markup {
        let rule = annotation.change.map { "Rule \($0.rule), \($0.confidence.rawValue)." as Markup }
        let told = annotation.isAcknowledged.map {
            $0 ? "A notice on the page covers it." : "No notice on the page covers it." as Markup
        }
        let place = read.item.place.map { "In the latest version: \($0)." as Markup }
        let carrier = read.item.carrier.map { "\($0) carries the notice." as Markup }
        let all = [rule, told, place, carrier].compactMap(\.self) + read.item.relations.map { "\($0)" as Markup }
        return all.isEmpty ? .none : .element(.ul, [.class(.said)], all.map { .element(.li, [], $0) })
    }

    // MARK: Work

    private var work: Markup {
        guard frame.visitor.mayEdit else {
            return .element(.section, [.label("Notice")], draftShown, preview)
        }
        return .element(
            .section, [.label("What can be done")],
            decide, approval, publication, draft, preview, others)
    }

    /// A form about this annotation with its hidden fields; what it does is the buttons' business.
    private func form(_ content: [Markup], also targets: [Annotation] = []) -> Markup {
        let all = [read.target] + targets.map { StepTarget(read.id, $0) }
        return .element(
            .form, Attribute.posts(to: .steps),
            [frame.secret, frame.back] + all.map { hiddenField("target", $0.text) } + content)
    }

    private func button(_ step: AskedStep.Name, _ words: String, key: String? = nil, isPrimary: Bool = false) -> Markup
    {
        .element(
            .button,
            [.type(.submit), .name("step"), .value(step.rawValue)] + (key.map { [.data(.key, $0)] } ?? [])
                + (isPrimary ? [.class(.primary)] : []),
            "\(words)", key.map { .element(.span, [.class(.keys)], " \($0)") } ?? .none)
    }

    private var decide: Markup {
        guard annotation.isOpen, ![.approved, .drafted].contains(annotation.status), annotation.change != nil else {
            return .none
        }
        return .joined([
            .element(.h2, [], annotation.waitsForDecision ? "Decide" : "Decide otherwise"),
            form([
                field("Why, for the record", "why", .element(.input, [.type(.text), .name("note"), .id("why")])),
                .element(
                    .p, [.class(.steps)], decisions(on: nil) + [button(.withdrawal, "Withdrawal")]),
            ]),
        ])
    }

    private var approval: Markup {
        guard annotation.status == .drafted else { return .none }
        let drafter = annotation.draft?.step.by.name ?? "somebody"
        return .joined([
            .element(.h2, [], "Approve"), draftShown,
            .element(.p, [], "\(drafter) wrote it; another person approves it."),
            form([
                .element(.p, [.class(.steps)], button(.approve, "Approve", key: "y", isPrimary: true)),
                field(
                    "What is to be changed", "return-why",
                    .element(.input, [.type(.text), .name("note"), .id("return-why")])),
                button(.sendBack, "Return it with this reason"),
            ]),
        ])
    }

    private var draftShown: Markup {
        annotation.draft.map { .element(.div, [.class(.notice)], paragraphs($0.text)) } ?? .none
    }

    private var publication: Markup {
        guard annotation.status == .approved else { return .none }
        let carrier = read.item.carrier
        return .joined([
            .element(.h2, [], "Publish"), draftShown,
            .element(
                .p, [],
                carrier.map { "\($0) of the page carries it." }
                    ?? "No stored version carries it yet: put it on the page and take a snapshot, or say where it stands."
            ),
            form([
                field(
                    "Where it stands, if not on the page", "elsewhere",
                    .element(.input, [.type(.url), .name("elsewhere"), .id("elsewhere")])),
                button(.publish, "It is published", isPrimary: true),
            ]),
        ])
    }

    // MARK: The draft

    private var draft: Markup {
        guard annotation.isOpen, annotation.change != nil, annotation.decision != .silent else { return .none }
        let words = annotation.draft?.text ?? read.proposal ?? ""
        return .joined([
            .element(.h2, [.id("draft")], annotation.draft == nil ? "Write the notice" : "Write it again"),
            house, gaps(words),
            annotation.waitsForDecision
                ? .element(
                    .p, [.class(.quiet)], "Decide first what it is; the words below show how the notice would read.")
                : .none,
            form(
                [
                    .element(.label, [.forField("text")], "The notice"),
                    .textArea(
                        [.name("text"), .id("text"), .rows(6), .class(.draft), .described(by: "gaps")], words),
                    .element(.p, [.class(.steps)], button(.draft, "Save the draft", isPrimary: true)),
                ], also: read.joined),
        ])
    }

    /// How it is worded, and what else it tells of.
    private var house: Markup {
        let styles = NoticeTemplate.houses.map { ($0, $0) }
        let repeats = [("", "as the house does"), ("yes", "yes"), ("no", "no")]
        let chosen = read.repeatsError.map { $0 ? "yes" : "no" } ?? ""
        return .element(
            .form, [.class(.toolbar)] + Attribute.asks(.annotation(read.id, annotation)),
            read.between.map { .joined([hiddenField("from", $0.old), hiddenField("to", $0.new)]) } ?? .none,
            .element(.label, [.forField("style")], "Style"), choice("style", id: "style", styles, chosen: read.style),
            .element(.label, [.forField("repeat")], "Say what was wrong"),
            choice("repeat", id: "repeat", repeats, chosen: chosen),
            companions(read.companions.filter { !$0.waitsForDecision }, "Tell of these, too"),
            folded(companions: read.companions.filter(\.waitsForDecision)),
            .element(.button, [.type(.submit)], "Word it anew"))
    }

    private func companions(_ others: [Annotation], _ title: String) -> Markup {
        guard !others.isEmpty else { return .none }
        let boxes = others.map { other -> Markup in
            let isJoined = read.joined.contains { $0.id == other.id }
            return .element(
                .label, [],
                .element(
                    .input,
                    [.type(.checkbox), .name("with"), .value(other.id.description)] + (isJoined ? [.checked] : [])),
                " \(label(of: other))")
        }
        return .element(.fieldset, [], [.element(.legend, [], "\(title)")] + boxes)
    }

    /// Those that nobody has decided on are rarely meant.
    private func folded(companions others: [Annotation]) -> Markup {
        guard !others.isEmpty else { return .none }
        return .element(
            .details, [], .element(.summary, [], "\(counted(others.count, "other")) not decided on"),
            companions(others, "Tell of these, too"))
    }

    /// What is not filled is told and underlined.
    private func gaps(_ words: String) -> Markup {
        let missing = ArticleAnnotations.gaps(in: words)
        guard !missing.isEmpty else {
            return .element(.p, [.id("gaps"), .class(.hidden)], "Nothing is left to fill in.")
        }
        let names = missing.map { Markup.element(.span, [.class(.gap)], "\($0)") }
        return .element(
            .p, [.id("gaps"), .class(.trouble)],
            "To be filled in: \(Markup.joined(names, by: ", ")). Replace each “[[…]]”.")
    }

    private var preview: Markup {
        guard let notice = annotation.draft?.text ?? (annotation.decision == .silent ? nil : read.proposal) else {
            return .none
        }
        let version = read.latest.version
        let text = PublishedText(read.latest)
        return .element(
            .details, [.class(.preview)],
            .element(.summary, [.data(.key, "p")], "The page with the notice"),
            .element(.p, [.class(.quiet)], "Version \(version.number) as it reads now, the notice below it."),
            articleText(text, under: "", headings: .h3),
            .element(.div, [.class(.notice)], noticeWithGaps(notice)))
    }

    private func noticeWithGaps(_ words: String) -> Markup {
        .joined(
            words.split(separator: "\n").map { line in
                .element(
                    .p, [.anyDirection],
                    draftPieces(String(line)).map {
                        $0.isGap ? .element(.span, [.class(.gap)], "\($0.words)") : "\($0.words)"
                    })
            })
    }

    // MARK: Everything else

    private var others: Markup {
        .joined([
            .element(.h2, [], "Else"), reply, annotation.isOpen ? handing : .none,
            annotation.change == nil ? .none : verdict, annotation.isOpen ? dismissal : reopening,
        ])
    }

    private func folded(_ title: String, _ content: [Markup]) -> Markup {
        .element(.details, [], .element(.summary, [], "\(title)"), form(content))
    }

    private var reply: Markup {
        folded(
            "Reply",
            [
                field("Your reply", "reply", .textArea([.name("text"), .id("reply"), .rows(2)], "")),
                button(.reply, "Reply"),
            ])
    }

    private var handing: Markup {
        let people = frame.visitor.colleagues.filter { $0 != frame.visitor.person }.map { ($0.description, $0.name) }
        let whom =
            people.isEmpty
            ? Markup.element(.input, [.type(.text), .name("person"), .id("hand")])
            : choice("person", id: "hand", people, chosen: nil)
        return folded(
            "Hand it to somebody",
            [
                field(people.isEmpty ? "To whom: Ada Bell <ada@example.org>" : "To whom", "hand", whom),
                button(.hand, "Hand it on"),
            ])
    }

    private var verdict: Markup {
        folded(
            "The verdict is wrong",
            [
                field(
                    "What it is", "kind",
                    choice("kind", id: "kind", ChangeKind.choices, chosen: annotation.verdict?.rawValue)),
                field("Why", "verdict-why", .element(.input, [.type(.text), .name("note"), .id("verdict-why")])),
                button(.verdict, "Put it right"),
            ])
    }

    private var dismissal: Markup {
        folded(
            "Dismiss it",
            [
                field(
                    "The reason", "dismiss-why", .element(.input, [.type(.text), .name("note"), .id("dismiss-why")])),
                button(.dismiss, "Dismiss it"),
            ])
    }

    private var reopening: Markup { folded("Open it again", [button(.reopen, "Open it again")]) }
}
