package import ArticleAnnotations
internal import ArticleDiff

/// What exports say of an annotation.
extension Annotation {
    /// The place in the old version; nil for a note, which stands in one version alone.
    var oldTarget: Target? { targets.count > 1 ? targets.first : nil }
    var newTarget: Target? { targets.last }

    /// The last place that has words, by which it can be followed into other versions.
    package var wordedTarget: Target? { targets.last { $0.words?.isEmpty == false } }

    /// What the annotation says of itself: the differ's explanation, or a person's words.
    var explanation: String {
        let said = bodies.filter { change == nil ? $0.purpose != .tagging : $0.purpose == .describing }
        return said.map(\.value).joined(separator: "\n")
    }

    /// What people wrote beside their steps, the oldest first.
    var notes: [String] { history.compactMap(\.note) }

    /// Who acted last, or who made it.
    var lastPerson: Creator? { history.last { !$0.by.isSoftware }?.by ?? (change == nil ? creator : nil) }

    /// “Figure changed (likely), life and death: 10 → 12 hurt”, or “Ada Bell: source?”.
    var summary: String {
        guard let verdict, let confidence else { return "\(creator.name): \(explanation)" }
        let doubt = confidence == .certain ? "" : " (\(confidence.rawValue))"
        let stakes = stakes?.warning.map { ", \($0)" } ?? ""
        let said = "\(verdict.words.capitalizedFirst)\(doubt)\(stakes): \(explanation)"
        return verdictWords.map { "\(said) (\($0))" } ?? said
    }

    /// “Correction, approved”; nil while nobody has acted.
    var standing: String? {
        guard !history.isEmpty else { return nil }
        if let returnWords { return returnWords.capitalizedFirst }
        if status == .triaged, let decision { return "Triaged as \(decision.rawValue)" }
        return [decision?.rawValue, status.rawValue].compactMap { $0 }.joined(separator: ", ").capitalizedFirst
    }
}

extension ReviewStep {
    /// “2024-10-18 14:05 UTC, Ada Bell: triaged as correction: the ministry says ten”.
    var summary: String {
        let words = "\(timeForPeople(at)), \(by.name): \(summaryOfAction)"
        return note.map { "\(words): \($0)" } ?? words
    }

    private var summaryOfAction: String {
        guard let status, action != .sendBack else { return deed }
        return action.decision.map { "\(status.rawValue) as \($0.rawValue)" } ?? status.rawValue
    }
}

/// “2024-10-18 14:05 UTC”.
package func timeForPeople(_ seconds: Int) -> String {
    let stamp = utcStamp(seconds)
    return "\(stamp.prefix(10)) \(stamp.dropFirst(11).prefix(5)) UTC"
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
