/// Finds splits: a free new sentence beside the counterpart of an old one that says what the counterpart leaves out of
/// it.
///
/// Two ways lead there: much of the part comes from the whole, and the part brings a noticeable share of it; or the
/// part, whatever else it says, brings most of what the counterpart leaves out, and that is much. Mergers are the same
/// with the sides exchanged.
func addSplits(to matching: inout Matching, _ old: [SentenceProfile?], _ new: [SentenceProfile?]) {
    for _ in 1..<AlignmentThresholds.mostParts {
        let found = matching.freeNew.compactMap { best(of: $0, matching, old, new) }
        guard !found.isEmpty else { return }
        for (part, whole) in found { matching.addPart(new: part, of: whole) }
    }
}

/// The whole that a free new sentence is a part of, if either neighbour belongs to one.
private func best(of part: Int, _ matching: Matching, _ old: [SentenceProfile?], _ new: [SentenceProfile?]) -> (
    part: Int, whole: Int
)? {
    var best: (whole: Int, gain: Double)?
    for neighbour in [part - 1, part + 1] where matching.oldOf.indices.contains(neighbour) {
        guard let whole = matching.oldOf[neighbour], let counterpart = matching.newOf[whole],
            matching.oldOf[counterpart] == whole,
            matching.parts(old: whole, of: counterpart).count == 1, let wholeProfile = old[whole],
            let profile = new[part]
        else { continue }
        let parts = matching.parts(new: counterpart, of: whole)
        guard parts.count < AlignmentThresholds.mostParts else { continue }
        let gain = profile.gain(in: wholeProfile, beyond: parts.compactMap { new[$0] })
        guard isPart(profile, of: wholeProfile, beyond: parts.compactMap { new[$0] }, gain: gain),
            gain > best?.gain ?? 0
        else { continue }
        best = (whole, gain)
    }
    return best.map { (part, $0.whole) }
}

private func isPart(_ part: SentenceProfile, of whole: SentenceProfile, beyond others: [SentenceProfile], gain: Double)
    -> Bool
{
    if gain >= AlignmentThresholds.partFromWhole * part.weight, gain >= AlignmentThresholds.wholeFromPart * whole.weight
    {
        return true
    }
    return gain >= AlignmentThresholds.muchOfWhole * whole.weight
        && gain >= AlignmentThresholds.mostOfRemainder * whole.remainder(beyond: others)
}
