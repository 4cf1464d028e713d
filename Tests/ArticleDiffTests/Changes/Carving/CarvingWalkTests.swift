import Testing

@testable import ArticleDiff

/// The sentence that the documentation page “Carving edits” walks through all steps.
@Suite struct CarvingWalkTests {
    private let before = """
        Then the mayor now spoke of “the old wall”: it sold 10,000 last Monday to town, \
        and the repaired mole was paid with money drawn from the local parish.
        """
    private let after = """
        Meanwhile, the council, which met in the mill, spoke now of the old wall: it sold 12,000 this Tuesday into \
        the town, and the mole under repair was paid while crews mended the broken northern pier.
        """

    @Test func `the words that differ are ten hunks`() {
        #expect(
            carved(before, after, by: []) == [
                "Then → Meanwhile,", "mayor now → council, which met in the mill,", " → now", "“ → ", "” → ",
                "10,000 last Monday to → 12,000 this Tuesday into the", "repaired → ", " → under repair",
                "with money drawn from → while crews mended", "local parish → broken northern pier",
            ])
    }

    @Test func `all steps make edits of them`() {
        #expect(
            carved(before, after) == [
                "Then → Meanwhile", " → ,", "mayor now → council, which met in the mill", " → ,", " → now",
                "“the old wall” → the old wall", "10,000 → 12,000", "last Monday → this Tuesday", "to → into", " → the",
                "repaired → under repair", "with money drawn from the local parish → ",
                " → while crews mended the broken northern pier",
            ])
    }
}
