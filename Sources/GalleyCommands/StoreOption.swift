internal import ArgumentParser
internal import ArticleStore
internal import FoundationEssentials

/// The option `--store`, for every command that reads or writes versions.
struct StoreOption: ParsableArguments {
    @Option(
        name: .customLong("store"),
        help: ArgumentHelp("The store's folder (default: $GALLEY_STORE, else ./.galley).", valueName: "dir"))
    var folder: String?

    /// The folder that the option, or else the environment, names.
    var path: String {
        if let folder { return folder }
        let named = ProcessInfo.processInfo.environment["GALLEY_STORE"] ?? ""
        return named.isEmpty ? ".galley" : named
    }

    func open() throws -> ArticleStore { try ArticleStore.open(at: path) }
}

/// How a command's answer is written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case terminal, json
}
