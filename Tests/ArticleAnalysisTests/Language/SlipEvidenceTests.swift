import ArticleAnalysis
import Testing

@Suite struct SlipEvidenceTests {
    private func grade(_ slip: String, _ right: String, elsewhere: String? = nil) -> SlipGrade? {
        Language.english.lexicon.gradeOfSlip(Array(slip.utf8)[...], for: Array(right.utf8)[...]) {
            $0 == elsewhere.map { WordID($0) }
        }
    }

    @Test(
        arguments: [
            ("goverment", "government", .certain), ("quikcly", "quickly", .certain), ("Ukriane", "Ukraine", .likely),
            ("seperete", "separate", .likely),
        ] as [(String, String, SlipGrade)])
    func `a strange word near a known one is a slip`(slip: String, right: String, expected: SlipGrade) {
        #expect(grade(slip, right) == expected)
    }

    @Test(arguments: [
        ("rise", "rice"), ("government", "goverment"), ("defence", "defense"), ("troop", "troops"), ("Kiev", "Kyiv"),
        ("Allen", "Allan"),
        ("12k", "12m"), ("Kowalcezwski", "Kowalczewski"), ("", ""), ("xylophone", "government"),
    ])
    func `known words, variants, figures and strange names are none`(slip: String, right: String) {
        #expect(grade(slip, right) == nil)
    }

    @Test func `a name is a slip where the document spells it otherwise`() {
        #expect(grade("Kowalcezwski", "Kowalczewski", elsewhere: "Kowalczewski") == .likely)
        #expect(grade("Kowalcezwski", "Kowalczewski", elsewhere: "Kowalcezwski") == nil)
    }
}
