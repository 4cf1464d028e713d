internal import ArticleStore
internal import FoundationEssentials

/// What a name on the command line may mean where files and articles both can be named.
enum FileOrArticle {
    /// Whether the name is that of a file: it is there, or it is written as only a path is.
    static func isFile(_ name: String) -> Bool {
        name == "-" || FileManager.default.fileExists(atPath: name)
            || ["/", "./", "../", "~/"].contains { name.hasPrefix($0) }
    }

    /// What the store answers to a name that is no file's; where it does not know it, both are told.
    static func article<Answer>(_ name: String, _ ask: () throws -> Answer) throws -> Answer {
        do {
            return try ask()
        } catch let error as StoreError where [.missingStore, .unknownArticle].contains(error.kind) {
            let problem = error.problem.prefix(1).lowercased() + error.problem.dropFirst()
            try fail("There is no file \(name), and \(problem). \(error.remedy).")
        }
    }
}
