internal import ArgumentParser

/// `galley git-driver`: what git runs to show and to merge an article's files.
struct GitDriver: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "git-driver",
        abstract:
            "Lets git show articles and annotations as people read them, and merge two reviews of one annotation.",
        discussion: """
            In a clone of a store:

              printf '* diff=galley\\nsource.* -diff -text\\n*.jsonld merge=galley\\n' >>.git/info/attributes
              git config diff.galley.command "galley git-driver diff"
              git config diff.galley.textconv "galley git-driver textconv"
              git config merge.galley.driver "galley git-driver merge %O %A %B"

            “git diff” then says what changed in an article, “git log -p” and “git show” compare annotations line by \
            line in words.
            """,
        subcommands: [DriverText.self, DriverDiff.self, DriverMerge.self])
}
