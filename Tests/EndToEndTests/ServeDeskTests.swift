import Foundation
import Testing

/// “galley desk” before anybody sits there: who may open it, and who is let in.
@Suite struct ServeDeskTests {
    private let desk: Desk

    init() throws {
        desk = try Desk()
        #expect(try desk.galley("init").exitCode == 0)
    }

    @Test(arguments: [
        // Behind a server in front everybody comes from this machine.
        (["--origin", "https://desk.example.org"], "At https://desk.example.org others reach the desk"),
        (["--listen", "0.0.0.0:0"], "At 0.0.0.0:0 others reach the desk"),
        (["--listen", "localhost:80"], "“localhost:80” is no address with a port"),
        (["--people", "nobody.toml"], "nobody.toml cannot be read"),
        (["--role", "editor"], "--role goes with --add-person"),
        (["--add-person", "Ada <ada@example.org>"], "--add-person goes with --people FILE"),
        (["--people", "x", "--origin", "desk.example.org"], "is no address such as https://desk.example.org"),
    ])
    func `what would open the desk to strangers, or to nobody, is refused`(arguments: [String], words: String) throws {
        let run = try desk.galley(["desk"] + arguments)
        #expect(run.exitCode == 2)
        #expect(run.trouble.contains(words), "\(run.trouble)")
    }

    @Test func `somebody is added once, to a file that nobody else reads, and nothing in it is lost`() throws {
        let run = try desk.shell(
            """
            add() { "$galley" desk --people "$1" --add-person "$2" --role reader; echo "ended $?"; }
            echo 'correct horse battery' | add people.toml 'Ada Bell <ada@example.org>'
            echo 'correct horse battery' | add people.toml 'Bo Lind <bo@example.org>'
            echo 'correct horse battery' | add people.toml 'Ada B <ADA@example.org>'
            echo 'too short' | add people.toml 'Cy Day <cy@example.org>'
            mkdir folder; echo 'correct horse battery' | add folder 'Cy Day <cy@example.org>'
            stat -c %a people.toml; grep -c argon2id people.toml; ls -d folder
            """)
        let ends = run.output.split(separator: "\n").filter { $0.hasPrefix("ended") }
        #expect(ends == ["ended 0", "ended 0", "ended 2", "ended 2", "ended 2"], "\(run.output) \(run.trouble)")
        #expect(run.output.hasSuffix("600\n2\nfolder\n"))
        for words in ["is in people.toml already", "has 12 characters or more", "folder is there and cannot be read"] {
            #expect(run.trouble.contains(words), "\(run.trouble)")
        }
    }
}
