import Foundation
import Testing

/// What the command line says to people who mistype, misplace and wait.
@Suite struct CommandLineTests {
    @Test(arguments: [
        (["dif"], "There is no command “galley dif”. Did you mean “galley diff”?"),
        (["dif", "a", "b"], "Did you mean “galley diff”?"), (["shwo", "x"], "Did you mean “galley show”?"),
        (["anotate"], "Did you mean “galley annotate”?"), (["exprot", "x"], "Did you mean “galley export”?"),
        (
            ["git-driver", "textcov"],
            "There is no command “galley git-driver textcov”. Did you mean “galley git-driver textconv”?"
        ),
        (["harvest"], "There is no command “galley harvest”. “galley --help” lists them."),
        (["x"], "“galley --help” lists them."),
    ])
    func `a command that is none is told with the one that was meant`(arguments: [String], words: String) throws {
        let run = try Desk().galley(arguments)
        #expect(run.exitCode == 2)
        #expect(run.trouble.contains(words), "\(run.trouble)")
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [["--version"], ["--help"], ["help", "diff"], ["diff", "--help"], ["git-driver", "--help"], []])
    func `what is no name of a command is left to the parser`(arguments: [String]) throws {
        let run = try Desk().galley(arguments)
        #expect(run.exitCode == 0, "\(run.trouble)")
    }

    @Test(arguments: [
        (["check", "/nonexistent"], "There is no file /nonexistent. "),
        (["check", "./draft.txt"], "There is no file ./draft.txt. "),
        (["check", "draft.txt"], "There is no file draft.txt, and there is no store at "),
        (["diff", "/nonexistent"], "There is no file /nonexistent. "),
        (["diff", "/nonexistent", "b.txt"], "There is no file /nonexistent. "),
        (["diff", "draft.txt", "final.txt"], "There is no file draft.txt, and there is no store at "),
        (["log", "ferry"], "There is no store at "),
    ])
    func `a file that is not there is spoken of as a file`(arguments: [String], words: String) throws {
        let run = try Desk().galley(arguments)
        #expect(run.exitCode == 2)
        #expect(run.trouble.hasPrefix("galley: \(words)"), "\(run.trouble)")
    }

    @Test func `with a store both are told`() throws {
        let desk = try Desk()
        _ = try desk.galley("init")
        let run = try desk.galley("check", "draft.txt")
        #expect(run.trouble.hasPrefix("galley: There is no file draft.txt, and the store has no article “draft.txt”."))
    }

    @Test func `whoever waits at a terminal for two seconds is told, and nobody else`() throws {
        let desk = try Desk()
        let slow = "(sleep 3; printf 'The goverment met.\\n') | \"$galley\" check -"
        let shown = try desk.shell("script -qec '\(slow.replacing("'", with: "'\\''"))' /dev/null < /dev/null").output
        let line = "galley check is at work (2 s)"
        #expect(shown.contains(line), "\(shown)")
        let rest = try #require(shown.range(of: line, options: .backwards)).upperBound
        #expect(shown[rest...].contains("\r\u{1B}[K") && shown[rest...].contains("government"), "\(shown)")
        let piped = try desk.shell(slow)
        #expect(piped.trouble.isEmpty && piped.output.contains("government"))
    }
}
