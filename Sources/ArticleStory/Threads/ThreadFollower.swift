internal import ArticleAnalysis
internal import ArticleDiff

/// Follows facts from version to version.
struct ThreadFollower {
    private var threads: [StoryThread] = []
    private var open: [FactKind: [OpenFact]] = [:]
    private var lost = LostThreads()

    /// What is done in one version.
    private struct Step {
        let version: Int
        let places: PlaceMap
        let origins: WordOrigins
        /// Where the figures and quotations stand that were looked at: in the version before, and in this one.
        var told: (old: [TextRange], new: [TextRange]) = ([], [])
        /// Where the words of quotations changed, in this version.
        var spoken: [TextRange] = []
        /// Those that went, and those that came back.
        var went: [TextRange] = []
        var back: [TextRange] = []
    }

    /// Begins with all that the first version says.
    init(_ first: FactsRead) {
        for kind in FactKind.allCases {
            for fact in first[kind] { open[kind, default: []].append(begin(fact, in: 0)) }
        }
    }

    /// Goes on to the next version: figures and quotations first, since claims tell what those do not.
    mutating func follow(_ facts: FactsRead, along places: PlaceMap, to version: Int, _ origins: WordOrigins) {
        var step = Step(version: version, places: places, origins: origins)
        for kind in [FactKind.figure, .quote, .claim] { follow(kind, facts, &step) }
    }

    /// The threads at the end, in order of their first versions.
    func finished(at last: Int) -> [StoryThread] {
        var threads = threads
        for fact in open.values.joined() { threads[fact.thread].lastSeen = last }
        return threads
    }

    /// The figures of the version that was told last.
    var figures: [BlamedFigure] {
        (open[.figure] ?? []).map { open in
            let present = threads[open.thread].present
            return BlamedFigure(
                range: open.place, since: present.since, stoodBefore: present.stoodBefore, thread: open.thread)
        }
    }

    private mutating func follow(_ kind: FactKind, _ facts: FactsRead, _ step: inout Step) {
        var (next, waiting): ([OpenFact], [OpenFact]) = ([], [])
        for old in open[kind] ?? [] {
            // What stands where nothing was read goes along.
            if let place = step.places.same(as: old.place), !facts.isRead(place, for: kind) {
                next.append(OpenFact(thread: old.thread, place: place, fact: old.fact))
            } else {
                waiting.append(old)
            }
        }
        let pairs = FactPairs(waiting, facts[kind], along: step.places)
        next += zip(waiting, pairs.successor).compactMap { go(on: $0, $1.map { facts[kind][$0] }, &step) }
        for (fact, isTaken) in zip(facts[kind], pairs.isTaken) where !isTaken { next.append(come(fact, &step)) }
        open[kind] = next.sorted { $0.place < $1.place }
    }

    /// What a fact became; nil where it went.
    private mutating func go(on old: OpenFact, _ new: FollowedFact?, _ step: inout Step) -> OpenFact? {
        guard let new else {
            guard let place = step.places.same(as: old.place) else {
                end(old, &step)
                return nil
            }
            // The very words stand, though beside other words they are read otherwise.
            return OpenFact(thread: old.thread, place: place, fact: old.fact)
        }
        let aspects = new.aspects(since: old, along: step.places)
        let next = aspects.allSatisfy(\.isOfValue) ? new.said(as: old.fact) : new
        if !aspects.isEmpty {
            append(
                StoryStep(
                    .changed, in: step.version, next, from: step.places.altered(in: old.place), aspects: aspects,
                    returnsTo: earlier(next, aspects, in: threads[old.thread])), to: old.thread, &step)
        }
        if new.kind != .claim {
            step.told.old.append(old.fact.reach(at: old.place))
            step.told.new.append(new.reach(at: new.range))
        }
        return OpenFact(thread: old.thread, place: new.range, fact: next)
    }

    private mutating func end(_ old: OpenFact, _ step: inout Step) {
        append(StoryStep(.removed, in: step.version, from: [old.place]), to: old.thread, &step)
        threads[old.thread].lastSeen = step.version - 1
        if old.fact.kind != .claim { step.went.append(old.place) }
        lost.add(old.thread, old.fact)
    }

    /// A fact without one before it: one that is back, or a new one.
    private mutating func come(_ fact: FollowedFact, _ step: inout Step) -> OpenFact {
        guard let thread = lost.takeBack(fact), let last = threads[thread].latest else {
            // Words that stood before and are read otherwise now are as old as they are.
            return begin(fact, in: step.origins.youngest(in: fact.range) ?? step.version)
        }
        if fact.kind != .claim { step.back.append(fact.range) }
        let aspects = fact.valueAspects(since: last)
        var event = StoryStep.Event.back
        var before: [TextRange] = []
        if let gone = threads[thread].steps.last, gone.version == step.version {
            // What went and came in one version has only left its place.
            threads[thread].steps.removeLast()
            (event, before) = (.changed, gone.before)
        }
        let open = OpenFact(thread: thread, place: fact.range, fact: fact)
        guard event == .back || !aspects.isEmpty else { return open }
        append(
            StoryStep(
                event, in: step.version, fact, from: before, aspects: aspects,
                returnsTo: earlier(fact, [.value], in: threads[thread])), to: thread, &step)
        return open
    }

    private mutating func begin(_ fact: FollowedFact, in version: Int) -> OpenFact {
        threads.append(
            StoryThread(kind: fact.kind, steps: [StoryStep(.appeared, in: version, fact)], lastSeen: version))
        return OpenFact(thread: threads.count - 1, place: fact.range, fact: fact)
    }

    private mutating func append(_ step: StoryStep, to thread: Int, _ context: inout Step) {
        var step = step
        switch threads[thread].kind {
        case .claim: step.isEcho = isTold(step, context)
        // Who says it, and how surely, is told by the claim that the figure stands in.
        case .figure: step.isEcho = step.event == .changed && !step.aspects.contains(where: \.isOfValue)
        case .quote: context.spoken += step.event == .changed ? step.fact.map { [$0.range] } ?? [] : []
        }
        threads[thread].steps.append(step)
        threads[thread].lastSeen = context.version
    }

    /// Whether a figure or a quotation in a claim, or around it, tells what became of it: then it went or came with it,
    /// or it is all that differs.
    private func isTold(_ step: StoryStep, _ context: Step) -> Bool {
        func meets(_ place: TextRange) -> (TextRange) -> Bool { { place.contains($0) || $0.contains(place) } }
        switch step.event {
        case .appeared: return false
        case .removed: return step.before.contains { context.went.contains(where: meets($0)) }
        case .back: return step.fact.map { context.back.contains(where: meets($0.range)) } ?? false
        case .changed:
            guard let fact = step.fact else { return false }
            if context.spoken.contains(where: { $0.contains(fact.range) }) { return true }
            guard step.aspects.allSatisfy({ $0 == .wording }) else { return false }
            return step.before.allSatisfy { place in context.told.old.contains { $0.contains(place) } }
                && context.places.isAllNew(in: fact.range, inside: context.told.new)
        }
    }

    /// The version that said the same first; nil where none did, or where nothing but who says so differs.
    private func earlier(_ fact: FollowedFact, _ aspects: [FactAspect], in thread: StoryThread) -> Int? {
        guard aspects.contains(where: \.isOfValue) else { return nil }
        return thread.steps.first { $0.fact.map { fact.valueAspects(since: $0).isEmpty } ?? false }?.version
    }
}
