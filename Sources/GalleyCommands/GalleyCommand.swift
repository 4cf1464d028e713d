internal import ArgumentParser

/// The command line: one subcommand a file.
struct GalleyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "galley",
        abstract: "Keeps every version of an article in git and says what changed, at the level of claims and quotes.",
        version: "0.1.0",
        subcommands: [Batch.self])
}

/// Runs the command that the process's arguments name, and ends the process with its exit code.
public func runGalley() { GalleyCommand.main() }
