/// Gives a source the entity that it names.
struct SpeakerNaming {
    let entities: EntityIndex

    /// “Smith, who” is one speaker with its pronoun, and Smith by name.
    func speaker(_ source: Range<Int>?, in sentence: NarratedSentence) -> Speaker? {
        guard let source else { return nil }
        let heads = SourceHeads(sentence: sentence)
        if let antecedent = heads.antecedent(of: source) {
            let whole = Range(antecedent.lowerBound, upTo: source.upperBound)
            return Speaker(range: sentence.text(whole), entity: entities.entity(named: sentence.text(antecedent)))
        }
        return Speaker(range: sentence.text(source), entity: entity(of: source, heads))
    }

    func speaker(named name: TextRange) -> Speaker {
        Speaker(range: name, entity: entities.entity(named: name))
    }

    /// The plainest reading first: “Jane Smith | of the Royal Society” is Jane Smith, “the Bank of England” is no bank
    /// of its own.
    private func entity(of source: Range<Int>, _ heads: SourceHeads) -> Int? {
        entities.entity(named: heads.text(heads.plainHead(of: source)))
            ?? entities.entity(named: heads.text(heads.head(of: source)))
    }
}
