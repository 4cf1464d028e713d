import Testing

@testable import ArticleAnnotations

@Suite struct InterleaveTests {
    @Test(arguments: [
        ("", "", ""), ("abc", "", "abc"), ("ac", "bd", "abcd"), ("abd", "acd", "abcd"), ("ca", "b", "bca"),
        ("za", "zb", "zab"),
        ("ab", "ab", "ab"), ("aab", "b", "ab"),
        // The lists contradict each other.
        ("ab", "ba", "ab"), ("bca", "abc", "abc"),
    ])
    func `elements stand behind what they follow in either list, each once`(
        first: String, second: String, order: String
    ) {
        #expect(String(interleaved(Array(first), Array(second)) { $0 < $1 }) == order)
        #expect(String(interleaved(Array(second), Array(first)) { $0 < $1 }) == order)
    }
}
