/// Finds splits: a free new sentence beside the counterpart of an old one that says what the counterpart leaves out of it.
///
/// Both shares are asked for: most of the part must come from the whole, and the part must bring a noticeable share of the whole.
/// Mergers are the same with the sides exchanged.
func addSplits(to matching: inout Matching, _ old: [SentenceProfile?], _ new: [SentenceProfile?]) {
    for _ in 1..<AlignmentThresholds.mostParts {
        let found = matching.freeNew.compactMap { best(of: $0, matching, old, new) }
        guard !found.isEmpty else { return }
        for (part, whole) in found { matching.addPart(new: part, of: whole) }
    }
}

/// The whole that a free new sentence is a part of, if either neighbour belongs to one.
private func best(of part: Int, _ matching: Matching, _ old: [SentenceProfile?], _ new: [SentenceProfile?]) -> (part: Int, whole: Int)? {
    var best: (whole: Int, gain: Double)?
    for neighbour in [part - 1, part + 1] where matching.oldOf.indices.contains(neighbour) {
        guard let whole = matching.oldOf[neighbour], let counterpart = matching.newOf[whole], matching.oldOf[counterpart] == whole,
            matching.parts(old: whole, of: counterpart).count == 1, let wholeProfile = old[whole], let profile = new[part]
        else { continue }
        let parts = matching.parts(new: counterpart, of: whole)
        guard parts.count < AlignmentThresholds.mostParts else { continue }
        let gain = profile.gain(in: wholeProfile, beyond: parts.compactMap { new[$0] })
        guard gain >= AlignmentThresholds.partFromWhole * profile.weight, gain >= AlignmentThresholds.wholeFromPart * wholeProfile.weight,
            gain > best?.gain ?? 0
        else { continue }
        best = (whole, gain)
    }
    return best.map { (part, $0.whole) }
}
