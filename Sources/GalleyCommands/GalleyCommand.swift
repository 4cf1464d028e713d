internal import ArgumentParser
internal import ArticleArchives
internal import ArticleIndex
internal import ArticleIngest
internal import ArticleReview
internal import ArticleStore
private import Glibc

/// The command line: one subcommand a file.
struct GalleyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "galley",
        abstract: "Keeps every version of an article in git and says what changed, at the level of claims and quotes.",
        version: version,
        subcommands: subcommands(for: CommandLine.arguments.dropFirst()))

    static let version = "0.1.0"

    /// Every command, under the name that it is called by.
    ///
    /// Each says its name in its configuration too: what the parser makes of a type's name costs a millisecond.
    static let commands: [(name: String, command: any ParsableCommand.Type)] = [
        ("init", Init.self), ("snapshot", TakeSnapshot.self), ("import", ImportVersions.self),
        ("fetch", FetchPages.self), ("watch", WatchPages.self),
        ("articles", ListArticles.self), ("search", Search.self), ("log", Log.self), ("timeline", ShowTimeline.self),
        ("blame", Blame.self), ("rivals", Rivals.self), ("report", Report.self),
        ("show", Show.self), ("diff", Diff.self), ("check", Check.self), ("annotate", Annotate.self),
        ("review", ReviewAnnotations.self), ("notice", DraftNotice.self), ("export", Export.self), ("sync", Sync.self),
        ("export-versions", ExportVersions.self), ("maintain", Maintain.self), ("verify", Verify.self),
        ("batch", Batch.self), ("git-driver", GitDriver.self), ("publish", PublishSite.self), ("desk", ServeDesk.self),
    ]

    /// The commands that these arguments may be about.
    ///
    /// The parser prepares all that it is given before it reads a word, which takes longer than a comparison: so where
    /// a command is named first, it is given that one alone. What is written about all of them (help, completions)
    /// never names one first.
    static func subcommands(for arguments: ArraySlice<String>) -> [any ParsableCommand.Type] {
        let named = commands.filter { $0.name == arguments.first }
        let isAboutAll = arguments.contains { $0.hasPrefix("--generate-") || $0.hasPrefix("--experimental-") }
        return (named.isEmpty || isAboutAll ? commands : named).map(\.command)
    }
}

/// Runs the command that the process's arguments name, and ends the process with its exit code.
///
/// Trouble, wrong usage included, is exit code 2, as the contract has it; 1 means that a command has something to
/// report, 3 that `snapshot` was given what seems to be no article.
public func runGalley() {
    StandardStreams.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    // What is asked by scripts in loops is answered before anything is parsed.
    if arguments == ["--version"] { return print(GalleyCommand.version) }
    if let sentence = unknownCommand(in: arguments) { end(with: sentence) }
    do {
        var command = try GalleyCommand.parseAsRoot(separatingPaths(arguments))
        if let name = arguments.first, !["batch", "git-driver"].contains(name) { Progress.begin(name) }
        try command.run()
    } catch let failure as Failure {
        end(with: failure.sentence)
    } catch let error as ReviewError {
        end(with: error.sentence)
    } catch let error as StoreError {
        end(with: error.description)
    } catch let error as IndexError {
        end(with: error.description)
    } catch let error as IngestError {
        end(with: error.description, code: error.code == .notAnArticle ? 3 : 2)
    } catch let error as ArchiveError {
        end(with: error.description)
    } catch {
        end(with: error)
    }
}

private func end(with sentence: String, code: Int32 = 2) -> Never {
    Terminal.note("galley: \(sentence)")
    exit(code)
}

/// Help, the version, an exit code that a command chose, or wrong usage.
private func end(with error: any Error) -> Never {
    // Of a code alone there is nothing to say; the parser would write the help for it and throw it away.
    if let code = error as? ExitCode, code != .validationFailure { exit(code.rawValue) }
    let (code, message) = (GalleyCommand.exitCode(for: error), GalleyCommand.fullMessage(for: error))
    if code == .success, !message.isEmpty {
        print(message)
    } else if !message.isEmpty {
        Terminal.note(message)
    }
    exit(code == .validationFailure ? 2 : code.rawValue)
}

/// Trouble that ends a command: one sentence for people that says what to do; exit code 2.
struct Failure: Error, CustomStringConvertible {
    let sentence: String

    var description: String { sentence }
}

/// Ends the command with “galley: …” on standard error and exit code 2.
func fail(_ sentence: String) throws -> Never { throw Failure(sentence: sentence) }
