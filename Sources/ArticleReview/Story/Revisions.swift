internal import ArticleAnalysis
internal import ArticleAnnotations
internal import ArticleDiff
package import ArticleStory

extension ReviewedArticle {
    /// What the versions changed, of those from one index up to another; which words an earlier version brought is known
    /// of all.
    ///
    /// Notices tell changes as in ``story(through:)``, and the desk's decisions stand with the changes that they are
    /// about. Throws `store` where a version cannot be read.
    package func revisions(from first: Int = 1, through last: Int) throws(ReviewError) -> [Revision] {
        var ledger: RevisionLedger?
        var (before, version): (Page?, Int) = (nil, 0)
        try versions.cutEach(through: last) { page in
            if let old = before {
                version += 1
                if version >= first {
                    ledger?.record(versions.compared(old, page))
                } else {
                    ledger?.pass(AlignedPages(old, page))
                }
            } else {
                ledger = RevisionLedger(page)
            }
            before = page
        }
        guard var ledger else { return [] }
        for untold in ledger.untold(perNotice: ReviewThresholds.versionsBeforeNotice) {
            ledger.admit(untold, by: try versions.comparison(from: untold.version - 1, to: untold.notice))
        }
        for settled in try settledChanges(through: last, where: { $0.decision != nil || $0.status == .published }) {
            ledger.settle(
                settled.kind, settled.old, settled.new, in: settled.version, decision: settled.decision,
                notice: settled.isPublished ? StoryNotice(.desk, in: settled.carrier ?? settled.version) : nil)
        }
        return ledger.revisions
    }
}

/// What the desk did about a change, at its places in a version and the one before it.
struct SettledChange {
    let kind: ChangeKind
    let version: Int
    let old: TextRange?
    let new: TextRange?
    let decision: String?
    let isPublished: Bool
    /// The version that carries the notice; nil where none does.
    let carrier: Int?
}

extension ReviewedArticle {
    /// The changes that people have worked on, of some annotations; one between versions that are no neighbours may have
    /// been made in each of those between.
    func settledChanges(
        through last: Int, where isMeant: (Annotation) -> Bool
    ) throws(ReviewError) -> [SettledChange] {
        var found: [SettledChange] = []
        for annotation in try annotations().files.own where isMeant(annotation) {
            guard let change = annotation.change, annotation.targets.count == 2,
                let old = versions.index(ofVersion: annotation.targets[0].version.id),
                let new = versions.index(ofVersion: annotation.targets[1].version.id)
            else { continue }
            for version in Range(old + 1, upTo: min(new, last) + 1) {
                let before = try versions.anchor(of: annotation.targets[0], at: version - 1)
                let after = version == new ? try versions.anchor(of: annotation.targets[1], at: version) : nil
                found.append(
                    SettledChange(
                        kind: change.kind, version: version, old: before?.range, new: after?.range,
                        decision: annotation.decision?.rawValue, isPublished: annotation.status == .published,
                        carrier: carrier(of: annotation)))
            }
        }
        return found
    }

    /// The version that an annotation's notice stands in, by its link.
    private func carrier(of annotation: Annotation) -> Int? {
        annotation.links.lazy.filter { $0.relation == .notice }.compactMap { link in
            self.versions.index(ofVersion: String(link.iri.split(separator: ":").last ?? ""))
        }.first
    }
}
