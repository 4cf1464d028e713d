/// An annotation of which two copies were made one.
package struct MergedAnnotation: Sendable, Hashable {
    /// The one that takes the place of both copies.
    package let annotation: Annotation
    /// What the two copies do not agree on, a clause each.
    package let disagreements: [String]
}

/// Makes one of two copies of an annotation, field by field: what one side changed is taken, what both added is united,
/// and where both decided differently both opinions stay and the annotation is open again.
///
/// To exchange the sides or to merge again what was merged does not change the answer, nor, but for rare cases of
/// reopening, does the order in which three copies are merged: clones agree without asking each other. The base is the
/// copy from which both started; nil where there was none.
package func merge(base: Annotation?, ours: Annotation, theirs: Annotation) -> MergedAnnotation {
    if ours == theirs || theirs == base { return MergedAnnotation(annotation: ours, disagreements: []) }
    if ours == base { return MergedAnnotation(annotation: theirs, disagreements: []) }
    // Which side is called the first depends on the copies alone.
    let isOursFirst = file(of: ours).utf8.lexicographicallyPrecedes(file(of: theirs).utf8)
    let fields = FieldMerge(base: base, first: isOursFirst ? ours : theirs, second: isOursFirst ? theirs : ours)
    let history = mergeHistories(fields.first, fields.second)  // what people did, and whether they agree
    var merged = Annotation(
        id: fields.first.id, motivation: fields.value(\.motivation, "motivation"),
        bodies: fields.list(\.bodies) { $0.purpose.rawValue + $0.value }, targets: fields.value(\.targets, "target"),
        creator: fields.value(\.creator, "creator"), created: fields.value(\.created, "created"),
        change: fields.value(\.change, "galley:change"), original: fields.value(\.original, "galley:original"))
    merged.links = fields.list(\.links) { $0.relation.rawValue + $0.iri }
    merged.history = history.steps
    return MergedAnnotation(
        annotation: merged, disagreements: [history.disagreement].compactMap(\.self) + fields.disagreements)
}

/// Merges the fields that people rarely touch.
private struct FieldMerge {
    let base: Annotation?
    let first: Annotation
    let second: Annotation

    /// The value of the side that changed it.
    ///
    /// If both did, the one that is written first in the order of bytes: a choice by anything but the two values would
    /// fall otherwise when what was merged is merged again. `key` is the field's in the file.
    func value<Value: Hashable>(_ field: KeyPath<Annotation, Value>, _ key: String) -> Value {
        let (one, other) = (first[keyPath: field], second[keyPath: field])
        if let base, base[keyPath: field] == one { return other }
        if let base, base[keyPath: field] == other { return one }
        let texts = [first, second].map { document(of: $0)[key].map(written) ?? "" }
        return texts[1].utf8.lexicographicallyPrecedes(texts[0].utf8) ? other : one
    }

    /// What both have and what either added, in an order in which each side could have them.
    func list<Element: Hashable>(_ field: KeyPath<Annotation, [Element]>, by words: (Element) -> String) -> [Element] {
        let (ours, theirs) = (first[keyPath: field], second[keyPath: field])
        let before = Set(base?[keyPath: field] ?? [])
        let kept = Set(ours).intersection(theirs).union(Set(ours).symmetricDifference(theirs).subtracting(before))
        return interleaved(ours, theirs) { words($0).utf8.lexicographicallyPrecedes(words($1).utf8) }.filter(
            kept.contains)
    }

    /// A clause for each value that both sides changed, each in its own way.
    var disagreements: [String] {
        let named: [(String, Bool)] = [
            ("motivation", isDisputed(\.motivation)), ("target", isDisputed(\.targets)),
            ("creator", isDisputed(\.creator)),
            ("created", isDisputed(\.created)), ("galley:change", isDisputed(\.change)),
            ("galley:original", isDisputed(\.original)),
        ]
        return named.filter(\.1).map { "both sides changed its “\($0.0)”: one of the two was taken" }
    }

    private func isDisputed<Value: Hashable>(_ field: KeyPath<Annotation, Value>) -> Bool {
        let (ours, theirs, before) = (first[keyPath: field], second[keyPath: field], base.map { $0[keyPath: field] })
        return ours != theirs && ours != before && theirs != before
    }
}
