/// What the page says elsewhere about its article's text: the text itself in the linked data, or a description.
struct Agreement {
    private let body: Set<UInt64>
    private let descriptions: [Set<UInt64>]

    /// Where nothing is said.
    static let none = Agreement(body: [], descriptions: [])

    private init(body: Set<UInt64>, descriptions: [Set<UInt64>]) {
        (self.body, self.descriptions) = (body, descriptions)
    }

    init(_ metadata: PageMetadata) {
        body = metadata.linkedBody.map { WordHashes($0).shingles } ?? []
        descriptions = metadata.descriptions.map { WordHashes($0).shingles }.filter {
            $0.count >= IngestThresholds.shinglesOfDescription
        }
    }

    /// By how much more, or less, a passage counts for what the page says elsewhere; 1 where that says nothing.
    func factor(of words: WordHashes) -> Double {
        guard body.count >= IngestThresholds.shinglesOfBody else { return 1 }
        let shingles = words.shingles
        guard !shingles.isEmpty else { return 1 }
        let share = Double(shingles.count { body.contains($0) }) / Double(shingles.count)
        return IngestThresholds.leastAgreement + share * IngestThresholds.weightOfAgreement
    }

    /// Whether a passage says what the description says, which mostly is its first sentences.
    func opensArticle(_ words: WordHashes) -> Bool {
        guard !descriptions.isEmpty else { return false }
        let shingles = words.shingles
        return descriptions.contains { description in
            Double(description.count { shingles.contains($0) })
                >= IngestThresholds.shareOfDescription * Double(description.count)
        }
    }
}
