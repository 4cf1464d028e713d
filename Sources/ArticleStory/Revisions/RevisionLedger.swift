package import ArticleAnalysis
package import ArticleDiff

/// What the versions of an article changed, one after the other.
package struct RevisionLedger: Sendable {
    /// Of the versions whose changes were asked for, in order.
    package private(set) var revisions: [Revision] = []
    private var origins: WordOrigins
    private var version = 0

    /// Begins with the first version, which changed nothing.
    package init(_ first: Page) { origins = WordOrigins(of: first.text) }

    /// Goes on to the next version, and writes down what it changed.
    package mutating func record(_ diff: ArticleDiff) {
        version += 1
        revisions.append(Revision(diff, in: version, origins))
        origins.advance(along: PlaceMap(AlignedPages(diff)), to: version)
    }

    /// Goes on to the next version, of which only is asked which words it brought.
    package mutating func pass(_ pages: AlignedPages) {
        version += 1
        origins.advance(along: PlaceMap(pages), to: version)
    }

    /// What is still to be asked of the notices: whether each speaks of what earlier versions changed in silence.
    package func untold(perNotice limit: Int) -> [UntoldVersion] {
        let silent = revisions.filter { $0.changes.contains(where: \.isSilent) }.map(\.version)
        let notices = revisions.filter(\.bringsNotice).map(\.version)
        // A version's own notice was asked when it was compared.
        return untoldVersions(Set(silent), notices: notices, limit: limit).filter { $0.version < $0.notice }
    }

    /// Takes from a comparison of the version before a silent change with one that brought a notice whether the notice
    /// speaks of it: of what stood there, and of what came in its place and not of something later.
    package mutating func admit(_ untold: UntoldVersion, by diff: ArticleDiff) {
        let admissions = Admission.all(in: diff)
        change(in: untold.version) { change in
            guard change.isSilent, let old = change.old else { return }
            let isTold = admissions.contains { admission in
                let isSame =
                    change.words.isEmpty ? admission.words.isEmpty : !change.words.isDisjoint(with: admission.words)
                return admission.old.overlaps(old) && isSame
            }
            if isTold { change.notice = StoryNotice(.page, in: untold.notice) }
        }
    }

    /// Takes over what the desk decided about a change at these places, and whether it published a notice.
    package mutating func settle(
        _ kind: ChangeKind, _ old: TextRange?, _ new: TextRange?, in version: Int, decision: String?,
        notice: StoryNotice?
    ) {
        func isSame(_ mine: TextRange?, _ theirs: TextRange?) -> Bool {
            guard let mine, let theirs else { return false }
            return mine == theirs || mine.overlaps(theirs)
        }
        change(in: version) { change in
            guard change.kind == kind, isSame(change.old, old) || isSame(change.new, new) else { return }
            change.decision = decision ?? change.decision
            change.notice = change.notice ?? notice
        }
    }

    private mutating func change(in version: Int, _ body: (inout RevisedPlace) -> Void) {
        guard let index = revisions.firstIndex(where: { $0.version == version }) else { return }
        for place in revisions[index].changes.indices { body(&revisions[index].changes[place]) }
    }
}

extension RevisedPlace {
    fileprivate var isSilent: Bool { isSubstantive && notice == nil }
}
