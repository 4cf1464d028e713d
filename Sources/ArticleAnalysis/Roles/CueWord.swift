/// A noun or an adjective that reports: “her claim that …”, “is critical of …”.
struct CueWord: Sendable {
    /// ``Complements/clause`` and ``Complements/infinitive`` alone.
    let takes: Complements
    /// “of”, “about”: what opens the thing that the words are about.
    let prepositions: [WordID]
    /// How sure a statement is that is reported with this word.
    let stance: Certainty

    init(takes: String, prepositions: String, stance: String) {
        self.takes = Complements(letters: takes)
        self.prepositions = prepositions == "-" ? [] : prepositions.split(separator: " ").map { WordID(String($0)) }
        self.stance = Certainty(rawValue: stance) ?? .stated
    }
}
