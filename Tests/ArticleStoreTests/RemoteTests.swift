import ArticleStore
import Foundation
import TestSupport
import Testing

/// How a remote is named, and what it is told when it asks who is there.
@Suite struct RemoteTests {
    @Test(arguments: [
        ("https://desk:secret@example.org/store.git", "https://desk@example.org/store.git"),
        ("https://example.org/a:b@c.git", "https://example.org/a:b@c.git"),
        ("ssh://git@example.org:22/store.git", "ssh://git@example.org:22/store.git"),
        ("git@example.org:store.git", "git@example.org:store.git"),
        ("file:///srv/store.git", "/srv/store.git"), ("/srv/../srv/store.git/", "/srv/store.git"),
    ])
    func `an address is shown without its password`(name: String, shown: String) {
        #expect(RemoteAddress(name).shown == shown)
    }

    @Test func `each way to say who is there is tried once, the agent before the keys`() {
        var introduction = Introduction(RemoteAccess(secret: "token", keyFiles: ["a", "b"], usesAgent: true))
        #expect(introduction.next(for: .name, userInAddress: nil) == .name("git"))
        #expect(introduction.next(for: [.key, .password], userInAddress: "ada") == .agent(user: "ada"))
        #expect(introduction.next(for: [.key, .password], userInAddress: "ada") == .key(user: "ada", file: "a"))
        #expect(introduction.next(for: .key, userInAddress: "ada") == .key(user: "ada", file: "b"))
        #expect(introduction.next(for: .key, userInAddress: "ada") == nil)
        #expect(introduction.next(for: .password, userInAddress: "ada") == .password(user: "ada", secret: "token"))
        #expect(introduction.next(for: [.key, .password], userInAddress: "ada") == nil)
    }

    @Test func `who has nothing to say is let in nowhere`() {
        var introduction = Introduction(RemoteAccess(user: "ada"))
        #expect(introduction.next(for: [.key, .password], userInAddress: nil) == nil)
        #expect(introduction.next(for: .name, userInAddress: nil) == .name("ada"))
    }

    @Test func `what an interrupted sync left behind stops no later one`() throws {
        let desks = try TwoDesks()
        try desks.snapshot("one", at: 0, by: desks.north)
        try desks.exchange()
        try desks.snapshot("two", at: 1, by: desks.north)
        try desks.snapshot("three", at: 2, by: desks.south)
        // The remote's branch is locked by a process that is gone, and a pack that no branch leads to lies there
        // already.
        try Data().write(to: URL(filePath: desks.hub + "/refs/heads/local/troops.lock"))
        #expect(try desks.north.git("push", "-q", desks.hub, "local/troops:refs/kept/elsewhere").status == 0)
        #expect(try run("/usr/bin/git", ["-C", desks.hub, "update-ref", "-d", "refs/kept/elsewhere"]).status == 0)
        try desks.exchange()
        #expect(try desks.versions(of: desks.south) == ["1 one", "2 two", "3 three"])
        #expect(try run("/usr/bin/git", ["-C", desks.hub, "fsck", "--full", "--strict"]).status == 0)
    }
}
