internal import ArgumentParser
internal import ArticleStore

/// `galley init`: makes a store.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Makes a store: the folder that keeps every version of your articles.",
        discussion: """
            The store is a bare git repository: plain “git log”, “git clone” and “git push” work on it. A store that \
            is already there is kept as it is; a bare clone of a store becomes one.
            """)

    @Argument(help: ArgumentHelp("The folder; the same as --store.", valueName: "dir"))
    var folder: String?

    @OptionGroup var store: StoreOption

    func run() throws {
        let path = folder ?? store.path
        let isThere = (try? ArticleStore.open(at: path)) != nil
        let made = try ArticleStore.create(at: path)
        print(isThere ? "\(made.path) is a store already; nothing was changed." : "Made a store in \(made.path).")
    }
}
