import ArticleStore
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("2024-10-18T14:05:09Z", "2024-10-18T14:05:09Z"), ("2024-10-18T14:05+01:00", "2024-10-18T13:05:00Z"),
        ("2024-10-18 14:05", "2024-10-18T14:05:00Z"), ("2024-10-18T14:05:09.999-0730", "2024-10-18T21:35:09Z"),
        ("2024-02-29T00:00Z", "2024-02-29T00:00:00Z"),
    ])
    func `a time is read with its offset`(text: String, iso: String) throws {
        #expect(Timestamp(text)?.iso == iso)
    }

    @Test(arguments: [
        "2023-02-29T00:00Z", "2024-10-18T24:00Z", "2024-10-18T14:61Z", "2024-10-18", "14:05", "yesterday", "", "T",
        "2024-10-18T",
        "1969-12-31T23:59Z",
        "2024-10-18T14:05+9900", "2024-10-18T14:05+", "99999-10-18T14:05Z", "2024-10-18T1４:05Z",
    ])
    func `what is no time, or none that git can keep, is refused`(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func `a day ends with its last second`() {
        #expect(Timestamp(endOfDay: "2024-10-18")?.iso == "2024-10-18T23:59:59Z")
        #expect(Timestamp(endOfDay: "2023-02-29") == nil)
    }
}
