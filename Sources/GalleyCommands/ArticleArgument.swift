internal import ArgumentParser
internal import ArticleStore

/// `ARTICLE[@VERSION]` on the command line.
extension ArticleReference: ExpressibleByArgument {
    /// Any text is a reference: whether the store knows the article is asked later.
    package init?(argument: String) { self.init(argument) }

    /// For the help of every command that takes one.
    static let help = ArgumentHelp(
        "The article, and which version: a number, latest, ~1 (the last but one), a commit or a time.",
        discussion: """
            ARTICLE is an id, an address, or any part of an id that only one article has. Examples: election, \
            election@2, bbc.co.uk/news+world-1@latest, election@~1, election@2024-10-18T14:05Z (the version that stood \
            then).
            """, valueName: "article[@version]")
}
