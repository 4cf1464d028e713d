internal import ArgumentParser
internal import ArticleIngest
internal import ArticleReview
internal import ArticleStore
private import Glibc

/// The command line: one subcommand a file.
struct GalleyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "galley",
        abstract: "Keeps every version of an article in git and says what changed, at the level of claims and quotes.",
        version: "0.1.0",
        subcommands: [
            Init.self, TakeSnapshot.self, ListArticles.self, Log.self, Show.self, Diff.self, Check.self, Annotate.self,
            ReviewAnnotations.self, DraftNotice.self, Export.self, Sync.self, Verify.self, Batch.self, GitDriver.self,
        ])
}

/// Runs the command that the process's arguments name, and ends the process with its exit code.
///
/// Trouble, wrong usage included, is exit code 2, as the contract has it; 1 means that a command has something to
/// report.
public func runGalley() {
    StandardStreams.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
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
    } catch let error as IngestError {
        end(with: error.description)
    } catch {
        end(with: error)
    }
}

private func end(with sentence: String) -> Never {
    Terminal.note("galley: \(sentence)")
    exit(2)
}

/// Help, the version, an exit code that a command chose, or wrong usage.
private func end(with error: any Error) -> Never {
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
