internal import ArticleAnalysis

extension FollowedFact {
    /// What became of a fact from one version to the next.
    ///
    /// What is read may differ although nobody changed it: a pronoun is somebody else beside other words. So the value
    /// counts as another one only in a sentence that was edited, and source and certainty only where the very words
    /// that say so came or went.
    func aspects(since old: OpenFact, along places: PlaceMap) -> [FactAspect] {
        guard places.isEdited(around: old.place) else { return [] }
        // Places of a fact that was read in an earlier version are those of that version: they moved with it.
        let shift = old.place.start - old.fact.range.start
        func isTouched(_ before: TextRange?, _ after: TextRange?) -> Bool {
            let isOld = before.map { places.isAltered(TextRange($0.start + shift, $0.end + shift)) } ?? false
            return isOld || after.map(places.isNew) ?? false
        }
        let isOtherSource = isTouched(old.fact.sourcePlace, sourcePlace) && hasOtherSource(than: old.fact)
        let isOtherCertainty =
            certainty != old.fact.certainty && isTouched(old.fact.certaintyPlace, certaintyPlace)
        return valueAspects(since: old.fact) + (isOtherSource ? [.source] : []) + (isOtherCertainty ? [.certainty] : [])
    }

    /// The same words and value, said by whom and as surely as an earlier fact.
    func said(as earlier: FollowedFact) -> FollowedFact {
        FollowedFact(
            kind: kind, text: text, range: range, sentence: sentence, source: earlier.source,
            certainty: earlier.certainty, isNegated: isNegated, quantity: quantity, sentenceIndex: sentenceIndex,
            sourcePlace: sourcePlace, certaintyPlace: certaintyPlace)
    }
}
