import ArticleStore
import TestSupport
import Testing

@Suite struct ForgedNumberTests {
    @Test func `a commit that claims the greatest number is told, and no store falls over it`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try forge("9223372036854775807", in: desks.north)
        try forge("9223372036854775807", in: desks.north)
        let problems = try desks.north.open().verify().problems.map(\.sentence)
        #expect(problems.contains("version 9223372036854775807 stands where version 2 should"))
        #expect(problems.contains("version 9223372036854775807 stands behind version 9223372036854775807"))
        try desks.exchange()
        #expect(try desks.versions(of: desks.south) == ["1 one"])
    }

    @Test func `~9223372036854775807 names no version`() {
        #expect(VersionReference("~9223372036854775807") == nil)
        #expect(VersionReference("~9223372036854775806") == .beforeLatest(.max - 1))
    }

    /// Repeats the latest commit with another version's number.
    private func forge(_ number: String, in store: TemporaryStore) throws {
        let message = try store.git("log", "-1", "--format=%B", "local/troops").output
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("Galley-Version:") ? "Galley-Version: \(number)" : String($0) }.joined(separator: "\n")
        let commit = try store.git(
            "-c", "user.name=E", "-c", "user.email=e@example.org", "commit-tree", "local/troops^{tree}", "-p",
            "local/troops", "-m", message
        ).output.split(separator: "\n")[0]
        #expect(try store.git("update-ref", "refs/heads/local/troops", String(commit)).status == 0)
    }
}
