internal import ArticleAnnotations
internal import ArticleStore
internal import FoundationEssentials

/// Who acts: the person of an option, or else the author that git would name.
enum ActingPerson {
    /// `option` is how the command calls it, for the sentence that asks for it.
    static func named(_ text: String?, option: String, in store: ArticleStore) throws -> Person {
        guard let text else { return try gitAuthor(in: store, option: option) }
        guard let person = Person(text) else {
            try fail("“\(text)” is no person. Write \(option) \"Ada Lovelace <ada@example.org>\".")
        }
        return person
    }

    /// The author that git would name; nil where it names none.
    static func ofGit(in store: ArticleStore) throws -> Person? {
        let environment = ProcessInfo.processInfo.environment.filter { !$0.value.isEmpty }
        let settings = try Person(settings: settingFiles(environment) + [store.path + "/config"])
        guard let name = environment["GIT_AUTHOR_NAME"] ?? settings?.name,
            let email = environment["GIT_AUTHOR_EMAIL"] ?? settings?.email
        else { return nil }
        return Person(name: name, email: email)
    }

    private static func gitAuthor(in store: ArticleStore, option: String) throws -> Person {
        guard let person = try ofGit(in: store) else {
            try fail(
                """
                Nobody is named who does this. Give \(option) "Ada Lovelace <ada@example.org>", or set git’s user.name \
                and user.email.
                """
            )
        }
        return person
    }

    /// The system's file and the user's two, where git looks for them.
    private static func settingFiles(_ environment: [String: String]) -> [String] {
        let skipsSystem = ["1", "true", "yes", "on"].contains(environment["GIT_CONFIG_NOSYSTEM"]?.lowercased())
        let system = skipsSystem ? "/dev/null" : environment["GIT_CONFIG_SYSTEM"] ?? "/etc/gitconfig"
        if let global = environment["GIT_CONFIG_GLOBAL"] { return [system, "/dev/null", global] }
        let home = environment["HOME"] ?? "/nonexistent"
        let shared = environment["XDG_CONFIG_HOME"] ?? home + "/.config"
        return [system, shared + "/git/config", home + "/.gitconfig"]
    }
}

extension Creator {
    init(_ person: Person) { self.init(name: person.name, email: person.email) }
}
