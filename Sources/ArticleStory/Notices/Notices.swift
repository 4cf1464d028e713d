package import ArticleAnalysis
package import ArticleDiff

/// How readers were told of a change.
package struct StoryNotice: Sendable, Hashable {
    package enum Means: String, Sendable {
        /// A correction, clarification or update on the page.
        case page
        /// A notice that the desk published, by the record of its review.
        case desk
    }

    package let means: Means
    /// The version that carries it; of a notice elsewhere, the version that changed the words.
    package let version: Int

    package init(_ means: Means, in version: Int) { (self.means, self.version) = (means, version) }
}

/// A version that brought a notice, and one with changes that nobody has told, the same or an earlier one.
package struct UntoldVersion: Sendable, Hashable {
    package let version: Int
    package let notice: Int
}

/// Which versions are to be asked of which notices: the latest silent ones first, at most so many a notice.
func untoldVersions(_ silent: Set<Int>, notices: [Int], limit: Int) -> [UntoldVersion] {
    let silent = silent.sorted(by: >)
    return notices.flatMap { notice in
        silent.filter { $0 <= notice }.prefix(limit).map { UntoldVersion(version: $0, notice: notice) }
    }
}

extension ArticleStory {
    /// What is still to be asked of the notices.
    package func untold(perNotice limit: Int) -> [UntoldVersion] {
        let silent = threads.flatMap { $0.steps.dropFirst().filter { $0.notice == nil }.map(\.version) }
        return untoldVersions(Set(silent), notices: noticeVersions, limit: limit)
    }

    /// Takes from a comparison of the version before a silent change with one that brought a notice whether the notice
    /// speaks of it: of what stood there, and of what came in its place and not of something later.
    package mutating func admit(_ untold: UntoldVersion, by diff: ArticleDiff) {
        let admissions = Admission.all(in: diff)
        guard !admissions.isEmpty else { return }
        tell(StoryNotice(.page, in: untold.notice), in: untold.version) { step in
            admissions.contains { admission in
                step.before.contains(where: admission.old.overlaps) && (step.fact.map(admission.speaks) ?? true)
            }
        }
    }

    /// The versions in which nothing but the wording of something changed: whether that is more than editing, a
    /// comparison says.
    package var reworded: [Int] {
        Set(threads.flatMap(\.steps).filter { $0.isTelling && $0.aspects == [.wording] }.map(\.version)).sorted()
    }

    /// Takes from a comparison of a version with the one before it what was only editing.
    package mutating func weigh(_ version: Int, by diff: ArticleDiff) {
        let substantive = diff.changes.filter { $0.kind.level == .substantive }
        for thread in threads.indices {
            for index in threads[thread].steps.indices {
                let step = threads[thread].steps[index]
                guard step.version == version, step.aspects == [.wording], let fact = step.fact else { continue }
                let isMore = substantive.contains { change in
                    change.new.map(fact.range.overlaps) ?? false
                        || change.old.map { old in step.before.contains(where: old.overlaps) } ?? false
                }
                threads[thread].steps[index].isEditing = !isMore
            }
        }
    }

    /// The desk told readers of a change that stands at these places of a version and of the one before it.
    package mutating func publish(_ old: TextRange?, _ new: TextRange?, in version: Int, carrier: Int?) {
        tell(StoryNotice(.desk, in: carrier ?? version), in: version) { step in
            let isOld = step.before.contains { place in old.map(place.overlaps) ?? false }
            let isNew = step.fact.flatMap { fact in new.map(fact.range.overlaps) } ?? false
            return isOld || isNew
        }
    }

    private mutating func tell(_ notice: StoryNotice, in version: Int, _ isMeant: (StoryStep) -> Bool) {
        for thread in threads.indices {
            for index in threads[thread].steps.indices.dropFirst() {
                let step = threads[thread].steps[index]
                guard step.version == version, step.notice == nil, isMeant(step) else { continue }
                threads[thread].steps[index].notice = notice
            }
        }
    }
}

/// A change that a correction notice of the new version speaks of.
struct Admission {
    /// What stood there before.
    let old: TextRange
    /// The words that came in its place.
    let words: Set<WordID>

    static func all(in diff: ArticleDiff) -> [Admission] {
        diff.changes.filter(\.isAdmitted).compactMap { change in
            change.old.map { old in
                Admission(
                    old: old, words: Set(change.new.map { storyWords(of: diff.new.text.bytes[$0]) } ?? []))
            }
        }
    }

    /// Whether it speaks of a fact as it is: of the very figure, or of words that stand in it.
    func speaks(of fact: FollowedFact) -> Bool {
        let own = Set(storyWords(of: fact.text.bytes[fact.range]))
        return fact.kind == .figure ? own.isSubset(of: words) : words.isSubset(of: own)
    }
}

extension Change {
    /// Whether a correction notice of the new version speaks of it.
    var isAdmitted: Bool { detail["acknowledged"] == .flag(true) }
}
