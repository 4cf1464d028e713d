internal import ArticleAnalysis
internal import ArticleDiff

extension UniqueID {
    /// The namespace of Galley's annotations: drawn once at random, never to be changed, or every annotation would be
    /// written anew.
    static let annotations = UniqueID(high: 0x8C1F_3A52_6D0B_4E97, low: 0xA5D4_2F7B_90E3_614C)
}

/// The id of an annotation: made from what it is about and from nothing else.
///
/// The parts are joined by a character that stands in none of them.
func annotationID(
    of place: ChangePlace, _ kind: ChangeKind, article: String, old: AnnotatedVersion, new: AnnotatedVersion
)
    -> UniqueID
{
    let parts = [article, old.id, new.id, kind.rawValue] + [place.old, place.new].map { "\($0.start)-\($0.end)" }
    return UniqueID(namespace: .annotations, name: parts.joined(separator: "\n"))
}
