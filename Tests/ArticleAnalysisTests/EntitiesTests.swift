import ArticleAnalysis
import TestSupport
import Testing

@Suite struct EntitiesTests {
    @Test(arguments: [
        ("The envoy ⟦Marta Kowalska⟧ left. Later ⟦Mrs Kowalska⟧ called. ⟦Kowalska⟧ is tired.", "Marta Kowalska"),
        (
            "It was built by the ⟦Northern Harbour Trust Institute⟧ (⟦NHTI⟧). The ⟦NHTI⟧ paid.",
            "Northern Harbour Trust Institute"
        ),
        ("Critics met ⟦John Barrow⟧. ⟦He⟧ smiled.", "John Barrow"),
    ])
    func `every way to name somebody leads to one entity`(marked: String, name: String) throws {
        let article = MarkedText(marked)
        let entity = try #require(analyze(article.text).entities.first { $0.name == name })
        #expect(entity.mentions.map(\.range) == article.marks)
    }

    @Test func `titles that contradict each other keep namesakes apart`() {
        let text = ArticleText("They saw Mr Hale and later Mrs Hale at the door.")
        #expect(analyze(text).entities.count == 2)
    }

    @Test func `a pronoun between two people stays open`() {
        let text = ArticleText("Critics met John Barrow and Peter Lane. Then he left.")
        #expect(analyze(text).entities.allSatisfy { $0.mentions.count == 1 })
    }

    @Test func `a title with a hyphen is no part of a name`() {
        let text = ArticleText("Then Major-General Peter Vanderhal spoke to the crowd in the square about the old dam.")
        #expect(analyze(text).entities.map(\.name) == ["Peter Vanderhal"])
    }

    @Test(arguments: [
        ("Critics heard Harbour Board Secretary General Peter Lane on the dam in the old square.", "Peter Lane"),
        ("Critics heard US Deputy Secretary of State Peter Lane on the dam in the old square.", "Peter Lane"),
        ("Critics heard President Peter Lane of Freeland on the dam in the old square.", "Peter Lane"),
        (
            "Critics heard of the Northern Defence Intelligence Directorate on the dam in the old square.",
            "Northern Defence Intelligence Directorate"
        ),
        ("Critics heard of the Bank of Freeland on the dam in the old square.", "Bank of Freeland"),
    ])
    func `a person is named without the body and the country behind a title`(text: String, name: String) {
        #expect(analyze(ArticleText(text)).entities.map(\.name).contains(name))
    }

    @Test func `he is the man who spoke before a long speech`() throws {
        let text = ArticleText(
            "Peter Vanderhal, an analyst, said the dam was old.\n\n“It leaks. It groans. It shakes. It will not last,” he said."
        )
        let person = try #require(analyze(text).entities.first)
        #expect(person.mentions.map { text[$0.range] } == ["Peter Vanderhal", "he"])
    }
}
