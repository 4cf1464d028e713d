import ArticleAnalysis
import ArticleAnnotations
import ArticleDiff
import TestSupport
import Testing

/// What becomes of ⟦marked⟧ words of the old text; the marks of the new one are the places that must be named.
@Suite struct FollowTests {
    static let start = "The council met on Monday. "
    static let end = " The vote is due in June."

    @Test(arguments: [
        ("It sent ⟦10,000⟧ troops to the border.", "It sent ⟦10,000⟧ troops to the border."),
        ("It sent ⟦10,000⟧ troops to the border.", "It sent ⟦10,000⟧ soldiers to the northern border."),
        ("It sent 300 tanks and ⟦10,000⟧ troops.", "It sent 450 tanks and ⟦10,000⟧ troops."),
        ("The mayor said ⟦the bridge⟧ would close.", "A new sentence came. The mayor said ⟦the bridge⟧ would close."),
        ("It sent troops. They ⟦dug in⟧ at once.", "It sent troops and they ⟦dug in⟧ at once."),
    ])
    func `words that stayed are anchored`(old: String, new: String) {
        #expect(follow(old, new) == .anchored(place(new)))
    }

    @Test(arguments: [
        ("It sent ⟦10,000⟧ troops to the border.", "It sent ⟦12,000⟧ troops to the border."),
        ("It sent ⟦10,000 troops⟧ to the border.", "It sent ⟦12,000 troops⟧ to the border."),
        ("It sent up to ⟦10,000⟧ troops to the border.", "It sent about ⟦12,000⟧ troops to the border."),
        ("It sent ⟦North Korean troops⟧ to the border.", "It sent ⟦North Korean elite troops⟧ to the border."),
        ("It sent ⟦elite North Korean troops⟧ to the border.", "It sent ⟦North Korean troops⟧ to the border."),
        ("It was signed by ⟦Anna Petrova⟧ in Sofia.", "It was signed by ⟦Maria Ivanova⟧ in Sofia."),
    ])
    func `other words in their place are named whole, without their neighbours`(old: String, new: String) {
        #expect(follow(old, new) == .changed(place(new)))
    }

    /// A price of 10,000 elsewhere is another matter, in whichever order the two stand.
    @Test(arguments: [
        ("It sent ⟦10,000⟧ troops to the border.", "It sent ⟦12,000⟧ troops to the border. A ticket costs 10,000 won."),
        ("It sent ⟦10,000⟧ troops to the border.", "A ticket costs 10,000 won. It sent ⟦12,000⟧ troops to the border."),
        (
            "A ticket costs 10,000 won. It sent ⟦10,000⟧ troops to the border.",
            "A ticket costs 10,000 won. It sent ⟦12,000⟧ troops to the border."
        ),
    ])
    func `a figure never jumps to an equal one elsewhere`(old: String, new: String) {
        #expect(follow(old, new) == .changed(place(new)))
    }

    @Test(arguments: [
        ("It sent ⟦10,000⟧ troops to the border. It said so.", "A ticket costs 10,000 won. It said so."),
        ("Rain fell all night over ⟦the whole valley⟧ in May.", ""),
        ("It sent troops ⟦in secret⟧ to the border.", "It sent troops to the border."),
        ("It sold ⟦10,000⟧ cars and 10,000 bikes.", "It sold 10,000 bikes."),
    ])
    func `words that went are not found elsewhere`(old: String, new: String) {
        #expect(follow(old, new).range == nil)
    }

    @Test func `words that went leave their sentence as a trace`() {
        let old = "It sent troops ⟦in secret⟧ to the border on Friday."
        #expect(
            follow(old, "It sent troops to the border on Friday.")
                == .orphaned(near: place("⟦It sent troops to the border on Friday.⟧")))
    }

    @Test func `a sentence that went leaves the one before it as a trace`() {
        let old = MarkedText("The council met on Monday. It sent ⟦10,000⟧ troops. The vote is due in June.")
        let new = MarkedText("⟦The council met on Monday.⟧ The vote is due in June.")
        #expect(follow(old, new) == .orphaned(near: new.marks[0]))
    }

    @Test func `a sentence that stands twice side by side is ambiguous`() {
        let anchor = follow("It sent ⟦10,000⟧ troops.", "It sent ⟦10,000⟧ troops. It sent ⟦10,000⟧ troops.")
        #expect(anchor == .ambiguous(marked("It sent ⟦10,000⟧ troops. It sent ⟦10,000⟧ troops.").marks))
    }

    @Test func `a copy of a sentence elsewhere does not unsettle it among its neighbours`() {
        let old = MarkedText("Rain fell. It sent ⟦10,000⟧ troops. Nobody spoke. The vote is due in June.")
        let new = MarkedText(
            "It sent 10,000 troops.\n\nRain fell. It sent ⟦10,000⟧ troops. Nobody spoke. The vote is due in June.")
        #expect(follow(old, new) == .anchored(new.marks[0]))
    }

    @Test func `a sentence that changed its place takes its words along`() {
        let sentences = [
            "Rain fell on the coast all week.", "Nobody had expected the ferry to sail.",
            "The harbour stayed shut until Sunday.",
        ]
        let old = MarkedText("The firm lost ⟦40⟧ boats in May. " + sentences.joined(separator: " "))
        let new = MarkedText(sentences.joined(separator: " ") + " The firm lost ⟦40⟧ boats in May.")
        #expect(follow(old, new) == .moved(new.marks[0]))
        let edited = MarkedText(sentences.joined(separator: " ") + " The firm lost ⟦43⟧ boats in May.")
        #expect(follow(old, edited) == .changed(edited.marks[0]))
    }

    @Test func `words at the edge of an edit do not swallow their neighbours`() {
        let old = "It sent about 10,000 ⟦North Korean⟧ troops to the border."
        let new = "It sent 12,000 ⟦North Korean⟧ and Chinese troops to the border."
        #expect(follow(old, new) == .anchored(place(new)))
    }

    @Test func `a passage of two sentences is followed as one`() {
        let old = MarkedText("Rain fell. ⟦It sent 10,000 troops. Nobody spoke.⟧ The vote is due in June.")
        let same = MarkedText("⟦It sent 10,000 troops. Nobody spoke.⟧ The vote is due in June.")
        #expect(follow(old, same) == .anchored(same.marks[0]))
        let other = MarkedText("Rain fell. ⟦It sent 12,000 troops. Nobody spoke.⟧ The vote is due in June.")
        #expect(follow(old, other) == .changed(other.marks[0]))
    }

    @Test func `a position stays between its words, and words that came there are told`() {
        let old = analyze(ArticleText("It sent troops to the border. Nobody spoke."))
        let position = TextRange(14, 14)
        let same = Crossing(compare(old, analyze(ArticleText("Rain fell. It sent troops to the border."))))
        #expect(same.follow(position) == .anchored(TextRange(25, 25)))
        let new = MarkedText("It sent troops ⟦in secret⟧ to the border. Nobody spoke.")
        #expect(Crossing(compare(old, analyze(new.text))).follow(position) == .changed(new.marks[0]))
    }

    private func marked(_ text: String) -> MarkedText {
        MarkedText(text.isEmpty ? Self.start + Self.end : Self.start + text + Self.end)
    }

    private func place(_ text: String) -> TextRange { marked(text).marks[0] }

    private func follow(_ old: String, _ new: String) -> Anchor { follow(marked(old), marked(new)) }

    private func follow(_ old: MarkedText, _ new: MarkedText) -> Anchor {
        ArticleAnnotations.follow(old.marks[0], through: compare(analyze(old.text), analyze(new.text)))
    }
}
