import ArticleAnalysis
import ArticleAnnotations
import TestSupport
import Testing

@Suite struct PassageTests {
    @Test(arguments: [
        ("12,000 troops", "It sent ⟦12,000 troops⟧ in May."),
        ("the \"first move\"", "He called it ⟦the “first move”⟧."),
        ("Korea's  troops", "⟦Korea’s\ntroops⟧ left."), ("  the border ", "It closed ⟦the border⟧."),
        ("fell", "Rain ⟦fell⟧. Snow ⟦fell⟧ too."), ("12,000 troops", "It sent 12,500 troops."),
        ("2,000", "It sent 12,000 troops."),
        ("troop", "It sent 12,000 troops."), ("the Border", "It closed the border."),
    ])
    func `words are found letter for letter, as whole words`(words: String, marked: String) {
        let text = MarkedText(marked)
        #expect(places(of: words, in: analyze(text.text)) == text.marks)
    }

    @Test(arguments: [
        ("11,000 troops", "Rain fell. ⟦It sent 12,000 troops.⟧ Nobody spoke."), ("bananas", "Rain fell. Nobody spoke."),
        ("troops of the king", "The troops left. ⟦The king praised the troops.⟧"),
    ])
    func `the nearest sentence has most of the words`(words: String, marked: String) {
        let text = MarkedText(marked)
        #expect(nearestSentence(to: words, in: analyze(text.text)) == text.marks.first)
    }
}
