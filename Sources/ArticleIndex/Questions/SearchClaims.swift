package import ArticleAnalysis
internal import ArticleStore

/// A statement that has the words.
package struct ClaimHit: Sendable {
    /// Where it stands, and in which versions.
    package let hit: SearchHit
    /// As the article words it.
    package let claim: String
    /// Who says so; nil is the article itself.
    package let source: String?
    package let certainty: Certainty
    package let isNegated: Bool
}

/// What a search found that has to read texts.
package struct ReadHits<Hit: Sendable>: Sendable {
    package var hits: [Hit] = []
    /// Whether there was more to read than one question reads.
    package var isCutShort = false
}

extension ArticleIndex {
    /// Statements in which all of the words stand; each paragraph is analysed with its version when it is asked for.
    package func claims(_ question: SearchQuestion) throws(IndexError) -> ReadHits<ClaimHit> {
        try answering(with: [.text]) { database throws(IndexError) in
            var found = ReadHits<ClaimHit>()
            var reader = HitReader(store, database)
            try Search(question, in: database).walk { hit throws(IndexError) in
                found.hits += try Self.claims(with: question.words, in: hit, reading: &reader)
                found.isCutShort = reader.texts >= IndexLimits.analysedTexts
                return found.hits.count < question.limit && !found.isCutShort
            }
            found.hits = Array(found.hits.prefix(question.limit))
            return found
        }
    }

    private static func claims(
        with words: SearchWords, in hit: SearchHit, reading reader: inout HitReader
    ) throws(IndexError) -> [ClaimHit] {
        let places = try reader.places(of: words, in: hit)
        let analysis = try reader.analysis(of: hit)
        return analysis.claims.filter { $0.range.holds(places) }.map { claim in
            ClaimHit(
                hit: hit, claim: analysis.text[claim.range], source: claim.source.map { analysis.words(for: $0) },
                certainty: claim.certainty, isNegated: claim.isNegated)
        }
    }
}

extension TextRange {
    /// Whether each phrase stands in it at one of its places.
    func holds(_ places: [[TextRange]]) -> Bool {
        places.allSatisfy { $0.contains { start <= $0.start && $0.end <= end } }
    }
}

extension ArticleAnalysis {
    /// The name of a source where it is known, else the words that mean it.
    func words(for speaker: Speaker) -> String {
        speaker.entity.flatMap { entities.indices.contains($0) ? entities[$0].name : nil } ?? text[speaker.range]
    }
}
